import { describe, expect, test } from "vitest";
import { quotationsIn, speaker } from "../../support/attributed.ts";

/** What a row shows, what the text says before, who is said to say words in it, and who that is found to be. */
type Case = readonly [shows: string, before: string, says: string, name: string | null];

/** Who says words that the author gives to somebody in this way, behind a paragraph that tells of people. */
function whoIs(before: string, says: string): (string | null)[] {
  return quotationsIn([before, `“We sailed at dawn with them,” ${says}.`]).map(({ speaker: name }) => name);
}

const shortNames: readonly Case[] = [
  [
    "of two namesakes the one who is named three times as often",
    "Otto Brenner came. Otto Brenner sat. Otto Brenner left. Karl Brenner waved.",
    "Brenner said",
    "Otto Brenner",
  ],
  [
    "nobody’s full name where one namesake is named only twice as often",
    "Otto Brenner came. Otto Brenner sat. Karl Brenner waved.",
    "Brenner said",
    "Brenner",
  ],
  ["a long surname with a slip", "Ida Marrowitz came.", "Marowitz said", "Ida Marrowitz"],
  ["a long surname with two slips", "Ida Marrowitz came.", "Marowits said", "Ida Marrowitz"],
  ["another one, three letters away", "Ida Marrowitz came.", "Marovits said", "Marovits"],
  ["another one, which begins otherwise", "Ida Marrowitz came.", "Varrowitz said", "Varrowitz"],
  ["another one, where the surname is short", "Ida Marrow came.", "Morrow said", "Morrow"],
  ["another one, where the known surname is short", "Ida Brenna came.", "Brennan said", "Brennan"],
  ["another one, where the gender does not fit", "Ida Marrowitz came.", "Mr. Marowitz said", "Marowitz"],
  [
    "another one, where the slip could be of two",
    "Ida Marrowitz met Karl Marrowetz.",
    "Marrowatz said",
    "Marrowatz",
  ],
  ["an initial for a name that is written out", "Jane Marrow came.", "J. Marrow said", "Jane Marrow"],
  ["no initial for another name", "Ida Marrow came.", "J. Marrow said", "J. Marrow"],
  ["no initial for two names", "Jane Marrow came. Julia Marrow left.", "J. Marrow said", "J. Marrow"],
  [
    "the junior by his name",
    "Otto Roe Jr. met Otto Roe Sr. on the quay.",
    "Otto Roe Jr. said",
    "Otto Roe Jr.",
  ],
  [
    "the senior by his name",
    "Otto Roe Jr. met Otto Roe Sr. on the quay.",
    "Otto Roe Sr. said",
    "Otto Roe Sr.",
  ],
  ["a name of five words", "Ida Anna Rosa Petra Marrow came.", "Marrow said", "Ida Anna Rosa Petra Marrow"],
  ["a given name", "Ida Marrow came.", "Ida said", "Ida Marrow"],
  ["no given name behind a title", "Ida Marrow came.", "Ms. Ida said", "Ida"],
  ["another ending of a name that is spelt anew", "Otto Marovskiy came.", "Marovsky said", "Otto Marovskiy"],
];

const fullNames: readonly Case[] = [
  [
    "the junior, where no senior is told of",
    "Otto Roe Jr. came to the quay.",
    "Otto Roe said",
    "Otto Roe Jr.",
  ],
  [
    "by title, somebody of whose gender nothing is known",
    "Then Sash Marrow came.",
    "Ms. Marrow said",
    "Sash Marrow",
  ],
  ["by another surname, somebody else", "Otto Lundy came.", "Lund said", "Lund"],
  ["no place", "Ida Marrow came to North Haven.", "Haven said", "Haven"],
  ["a body by its letters", "The Harbour Ministry (HM) closed the quay.", "HM said", "Harbour Ministry"],
  ["a body by its noun", "The Harbour Ministry closed the quay.", "the Ministry said", "Harbour Ministry"],
  [
    "a mayor, whatever else was former",
    "The former quay was dark when Mayor Ida Marrow came.",
    "the mayor said",
    "Ida Marrow",
  ],
  ["no mayor who was one", "The quay was dark when former Mayor Ida Marrow came.", "the mayor said", null],
];

const meant: readonly Case[] = [
  ["for she the woman", "Ida Marrow met Otto Brenner.", "she said", "Ida Marrow"],
  ["for she no body", "The Harbour Ministry closed the quay.", "she said", null],
  ["for she no man", "Otto Brenner left the quay.", "she said", null],
  [
    "for she nobody where two women are told of beside a man",
    "Otto Brenner met Ida Marrow and Rosa Lund.",
    "she said",
    null,
  ],
  ["for she the nearest subject", "Ida Marrow left. Rosa Lund waved.", "she said", "Rosa Lund"],
  [
    "for she the woman of the sentence before",
    "Ida Marrow left. Otto Brenner waved.",
    "she said",
    "Ida Marrow",
  ],
  ["for she nobody behind a woman without a name", "Ida Marrow left. A woman waved.", "she said", null],
  ["for she the woman, behind aides", "Ida Marrow left. Aides waved.", "she said", "Ida Marrow"],
  ["for she the woman, behind a man", "Ida Marrow left. The king waved.", "she said", "Ida Marrow"],
  [
    "for the mayor the nearest one",
    "Mayor Ida Marrow came. Mayor Otto Brenner left.",
    "the mayor said",
    "Otto Brenner",
  ],
  [
    "for the mayor the only one, however far away",
    "Mayor Ida Marrow came. The tide rose. The tide fell. The lamp lit. The lamp died. The crew ate. The crew slept. The bell rang. The bell fell.",
    "the mayor said",
    "Ida Marrow",
  ],
  [
    "for she nobody, far away",
    "Ida Marrow came. The tide rose. The tide fell. The lamp lit. The lamp died. The bell fell. The bell rang. The rope tore.",
    "she said",
    null,
  ],
  [
    "for she the woman, eight sentences away",
    "Ida Marrow came. The tide rose. The tide fell. The lamp lit. The lamp died. The bell fell. The bell rang.",
    "she said",
    "Ida Marrow",
  ],
  ["for the foreign minister nobody", "Ida Marrow came.", "the Foreign Minister said", null],
  [
    "for the captain nobody who was only married to one",
    "Ida Marrow, the captain’s wife, came.",
    "the captain said",
    null,
  ],
  [
    "for the ministry the only one",
    "The Harbour Ministry closed the quay.",
    "the ministry said",
    "Harbour Ministry",
  ],
  ["for the ministry nobody where none is named", "Ida Marrow came.", "the ministry said", null],
  [
    "for the mayor nobody who only knows one",
    "Ida Marrow, who knows the mayor, came.",
    "the mayor said",
    null,
  ],
  [
    "for the mayor nobody who only spoke for one",
    "Ida Marrow, speaking for the mayor, came.",
    "the mayor said",
    null,
  ],
  [
    "for the mayor nobody who only called one",
    "Ida Marrow, calling the mayor, came.",
    "the mayor said",
    null,
  ],
  [
    "for the pilot nobody whom the pilot met",
    "After a talk with Tom Roe, the pilot left.",
    "the pilot said",
    null,
  ],
  [
    "for the pilot nobody of whose ferry the pilot is",
    "After a talk with Tom Roe, the pilot of the ferry left.",
    "the pilot said",
    null,
  ],
  [
    "for the pilot nobody behind a verb",
    "Asked about Tom Roe, the pilot waved, and sat.",
    "the pilot said",
    null,
  ],
  ["for the pilot who is one", "Tom Roe, a pilot who sailed, came.", "the pilot said", "Tom Roe"],
  [
    "for the pilot who is based somewhere",
    "Tom Roe, a pilot based in Corvale, came.",
    "the pilot said",
    "Tom Roe",
  ],
  [
    "for the pilot who is one in a town",
    "In May came Tom Roe, pilot of Corvale.",
    "the pilot said",
    "Tom Roe",
  ],
  ["for she nobody where two women left together", "Ida Marrow and Rosa Lund left.", "she said", null],
  ["for she nobody of three women", "Ida Marrow, Rosa Lund and Jane Roe left.", "she said", null],
  [
    "for she the woman of two who left together",
    "Ida Marrow and Otto Brenner left.",
    "she said",
    "Ida Marrow",
  ],
  ["for he the man of two who left together", "Ida Marrow and Otto Brenner left.", "he said", "Otto Brenner"],
  ["for their mayor nobody", "Mayor Ida Marrow came.", "their mayor said", null],
  ["for the old mayor nobody told of long ago", "Mayor Ida Marrow came.", "the mayor said", "Ida Marrow"],
];

describe("behind a paragraph that tells of people, a name is", () => {
  test.each(fullNames)("for %s", (...[, before, says, name]) => {
    expect(whoIs(before, says)).toEqual([name]);
  });

  test.each(shortNames)("%s", (...[, before, says, name]) => {
    expect(whoIs(before, says)).toEqual([name]);
  });
});

describe("behind a paragraph that tells of people, nobody is meant but", () => {
  test.each(meant)("%s", (...[, before, says, name]) => {
    expect(whoIs(before, says)).toEqual([name]);
  });
});

describe("of a declared speaker", () => {
  const spokeswoman = { ...speaker("Sash Marrow"), role: "Chief Spokeswoman" };
  const mayor = { ...speaker("Ida Marrow"), role: "Harbour Master, Mayor" };

  test.each([
    { shows: "the name tells who she is", declared: speaker("Ida Marrow"), says: "she", name: "Ida Marrow" },
    { shows: "the name tells who he is not", declared: speaker("Ida Marrow"), says: "he", name: null },
    { shows: "the role tells who she is", declared: spokeswoman, says: "she", name: "Sash Marrow" },
    { shows: "the role tells who he is not", declared: spokeswoman, says: "he", name: null },
    { shows: "the role is who is meant", declared: mayor, says: "the mayor", name: "Ida Marrow" },
  ])("$shows", ({ declared, says, name }) => {
    const paragraphs = [`Then Marrow left. “We sailed at dawn with them,” ${says} said.`];
    const facts = { speakers: { main: null, declared: [declared] } };

    expect(quotationsIn(paragraphs, facts).map((told) => told.speaker)).toEqual([name]);
  });
});
