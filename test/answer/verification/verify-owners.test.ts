import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";

const speech = (speaker: string) => [
  `title: Speech of ${speaker}`,
  "kind: speech",
  `speaker: ${speaker}`,
  "language: en",
];

const transcript = (title: string, ...more: readonly string[]) => [
  `title: ${title}`,
  "kind: transcript",
  "language: en",
  ...more,
];

const revision = await revisionOf({
  "marrow.md": withFields(speech("Ida Marrow"), "Nobody sails on a Sunday. The ferry waits for the thaw."),
  "roe.md": withFields(
    speech("Tom Roe"),
    "Nobody sails on a Sunday. The crane lifted twelve crates on Monday.",
  ),
  "paper.md": withFields(
    ["title: Paper", "kind: article", "author: Otto Brandt", "language: en"],
    `The pier was painted green last year. “The council has no money for a new lamp,” said Jo Reed, a pilot. “We asked for it twice,” said Ida Marrow.

“No crane stands on the quay,” said Jo Reed, “and no ship calls in winter.”

The keeper wants another lamp before the fog comes.`,
  ),
  "leaflet.md": withFields(
    ["title: Leaflet", "kind: article", "language: en"],
    "The bell was sold in spring. “It rang too often at night,” said Jo Reed, a pilot.",
  ),
  "first.md": withFields(
    transcript("First", "speakers: [{ name: Ben Rhodes, aliases: [MR. RHODES, SKIPPER] }]"),
    "MR. RHODES: The tide is on our side this week.\n\nSKIPPER: The anchor holds in any wind.\n\nMS. LANE: It is a quiet bay.\n\nQ: Who keeps the tin box?",
  ),
  "second.md": withFields(
    transcript("Second"),
    "MR. RHODES: The wind has turned to the east.\n\nMS. LANE: It has indeed.\n\nSKIPPER: The rope is too short for us.",
  ),
});

/** What is said of who is said to have said the words. */
async function claimOn(words: string, speaker: string | undefined) {
  return told(await verify(revision, words, { speaker })).at(-1);
}

describe("whoever is said to have said the words", () => {
  test.each([
    ["by name", "The ferry waits for the thaw", "Ida Marrow", "Ida Marrow = Ida Marrow is right"],
    ["by surname", "The ferry waits for the thaw", "marrow", "marrow = Ida Marrow is right"],
    ["in what a text quotes", "We asked for it twice", "Ida Marrow", "Ida Marrow = Ida Marrow is right"],
    ["as the author", "The keeper wants another lamp", "otto brandt", "otto brandt = otto brandt is right"],
    [
      "as the author, beside a quotation",
      "said Jo Reed, a pilot",
      "Otto Brandt",
      "Otto Brandt = Otto Brandt is right",
    ],
    ["by a label", "The tide is on our side", "MR. RHODES", "MR. RHODES = Mr. Rhodes is right"],
    [
      "by the name behind a label",
      "The anchor holds in any wind",
      "Ben Rhodes",
      "Ben Rhodes = Ben Rhodes is right",
    ],
    ["by a label that is no name", "The anchor holds in any wind", "skipper", "skipper = Skipper is right"],
    ["by a label of another document", "The rope is too short", "SKIPPER", "SKIPPER = Skipper is right"],
    ["where several passages hold them", "Nobody sails on a Sunday", "Tom Roe", "Tom Roe = Tom Roe is right"],
    [
      "over the end of a paragraph",
      "on our side this week. The anchor holds",
      "Ben Rhodes",
      "Ben Rhodes = Ben Rhodes is right",
    ],
    [
      "in words that are altered",
      "The ferry waits for the spring thaw",
      "Ida Marrow",
      "Ida Marrow = Ida Marrow is right",
    ],
    [
      "in quotations that a text has words between",
      "No crane stands on the quay and no ship calls in winter",
      "Jo Reed",
      "Jo Reed = Jo Reed is right",
    ],
  ])("did say them, %s: %s, %s", async (_, words, ...[speaker, claim]) => {
    expect(await claimOn(words, speaker)).toBe(claim);
  });

  test.each([
    ["but somebody else", "The ferry waits for the thaw", "Tom Roe", "Ida Marrow"],
    ["but somebody else altered", "The ferry waits for the spring thaw", "Tom Roe", "Ida Marrow"],
    ["but a reporter", "Who keeps the tin box", "Ben Rhodes", "a reporter"],
    ["but whoever is quoted", "We asked for it twice", "Jo Reed", "Ida Marrow"],
    ["but the text itself", "The keeper wants another lamp", "Jo Reed", "nobody"],
    ["but a label that may be anybody", "The wind has turned to the east", "Ben Rhodes", "Mr. Rhodes"],
    ["nor may be who is called otherwise", "The rope is too short for us", "Ben Rhodes", "Skipper"],
    [
      "alone, where two are quoted",
      "new lamp,” said Jo Reed, a pilot. “We asked for it",
      "Jo Reed",
      "Otto Brandt, Jo Reed, Ida Marrow",
    ],
    [
      "alone, where a text goes on with them",
      "painted green last year. The council has no money",
      "Jo Reed",
      "Otto Brandt, Jo Reed",
    ],
    [
      "alone, where the text’s words stand between theirs",
      "No crane stands on the quay,” said Jo Reed, “and no ship calls",
      "Jo Reed",
      "Otto Brandt, Jo Reed",
    ],
    [
      "alone, where a text of nobody goes on with them",
      "sold in spring. It rang too often at night",
      "Jo Reed",
      "not identified, Jo Reed",
    ],
    [
      "alone, where another one’s are joined to them",
      "Nobody sails on a Sunday. The anchor holds in any wind",
      "Ben Rhodes",
      "Ida Marrow, Ben Rhodes",
    ],
  ])("did not say them, %s: %s, %s", async (_, words, ...[speaker, said]) => {
    const claim = await claimOn(words, speaker);

    expect(claim).toBe(`${speaker} = ${speaker} is wrong, said by ${said}`);
  });

  test.each([
    [
      "is ambiguous",
      "The tide is on our side",
      "Rhodes",
      "Rhodes is ambiguous: Ben Rhodes, Mr. Rhodes, said by Ben Rhodes",
    ],
    [
      "is ambiguous where nothing is found",
      "Bread costs twice as much in Lima",
      "Rhodes",
      "Rhodes is ambiguous: Ben Rhodes, Mr. Rhodes, said by nobody",
    ],
    [
      "is unknown",
      "The tide is on our side",
      "Ben Rhode",
      "Ben Rhode is unknown, near Ben Rhodes, said by Ben Rhodes",
    ],
    [
      "is unknown where nothing is found",
      "Bread costs twice as much in Lima",
      "Otto Brandt",
      "Otto Brandt is unknown, near nobody, said by nobody",
    ],
    [
      "is unknown where the author’s words go on with others",
      "painted green last year. The council has no money",
      "Otto Brandt",
      "Otto Brandt is unknown, near nobody, said by Otto Brandt, Jo Reed",
    ],
    [
      "is unknown where an author only quotes them",
      "We asked for it twice",
      "Otto Brandt",
      "Otto Brandt is unknown, near nobody, said by Ida Marrow",
    ],
    [
      "is unknown where another wrote them",
      "The bell was sold in spring",
      "Otto Brandt",
      "Otto Brandt is unknown, near nobody, said by nobody",
    ],
    [
      "is open where nothing is found",
      "Bread costs twice as much in Lima",
      "Tom Roe",
      "Tom Roe = Tom Roe is open",
    ],
  ])("%s: %s, %s", async (_, words, ...[speaker, claim]) => {
    expect(await claimOn(words, speaker)).toBe(claim);
  });

  test("is who is named apart from the text rather than in it", async () => {
    const verification = await verify(revision, "“Nobody sails on a Sunday” — Ida Marrow", {
      speaker: "Tom Roe",
    });

    expect(told(verification)).toEqual([
      "verbatim",
      "in roe 1: 0 Nobody sails on a Sunday",
      "also in marrow 1",
      "Tom Roe = Tom Roe is right",
    ]);
  });
});
