import { beforeAll, describe, expect, test } from "vitest";
import {
  ask,
  buildRevision,
  citationForms,
  citationLine,
  compareRevisions,
  findSpeaker,
  focusOnSpeakers,
  insertionsIn,
  notesInWords,
  type Passage,
  type Question,
  quotedInWords,
  quotedSpeakers,
  type Revision,
  verify,
  whoseInWords,
} from "../../../src/answer/index.ts";
import type { Document } from "../../../src/corpus/index.ts";
import { reading, story } from "../../support/frozen-strait.ts";
import { only } from "../../support/only.ts";
import { quoting } from "../../support/quoting.ts";
import { documentOf, withFields } from "../../support/read-source.ts";
import { passageOf } from "../../support/revision-of.ts";
import { slices } from "../../support/texts.ts";

let revision: Revision;

beforeAll(async () => {
  revision = await revisionOfDocuments(story, reading);
});

async function revisionOfDocuments(...documents: Document[]): Promise<Revision> {
  return buildRevision({ documents, problems: [], digest: "0123456789ab" });
}

/** A passage of a document, by the number of its paragraph. */
function passageIn(document: Document, number = 1): Passage {
  const paragraph = document.paragraphs[number - 1];
  if (paragraph === undefined) throw new Error(`expected a paragraph ${number}, met none`);
  return { document, paragraph };
}

const namesOf = (passage: Passage) =>
  quotedSpeakers(passage).map(({ speaker, numbers }) => [speaker?.name ?? null, numbers]);

/** The passages that answer a question, each with the name that stands first of those quoted in it. */
async function found(text: string, conditions: Omit<Question, "text"> = {}) {
  const { quotes } = await ask(revision, { text, ...conditions });
  return quotes.map((quote) => [
    `${quote.document.id} ${quote.paragraph.number}`,
    quotedSpeakers(quote)[0]?.speaker?.name ?? null,
  ]);
}

describe("those quoted in a passage", () => {
  test("are named in the order of their first words, each with which quotations are theirs, nobody last", () => {
    expect(namesOf(passageIn(story))).toEqual([
      ["Ida Marrow", [1, 4]],
      ["Jo Reed", [2]],
      [null, [3]],
    ]);
  });

  test("are none where the author quotes nobody, or the whole passage is the quotation", () => {
    const whole = passageOf(["title: Log", "kind: article", "speaker: Ida Marrow"], "“We sailed at dawn.”");

    expect(quotedSpeakers(passageIn(story, 2))).toEqual([]);
    expect(quotedSpeakers(whole)).toEqual([]);
    expect(quotedInWords(whole)).toBeNull();
  });

  test("are, of a turn, those whose words the speaker gives, not the speaker and not a word in marks", () => {
    expect(namesOf(passageIn(reading))).toEqual([["Olga Fenn", [1]]]);
  });

  test("stand in words below whose the text is", () => {
    expect(quotedInWords(passageIn(story))).toBe(
      "Quoted in it: Ida Marrow (harbour master), quotations 1, 4; Jo Reed, quotation 2; speaker not identified, quotation 3",
    );
    expect(quotedInWords(passageIn(reading))).toBe(
      "In quotation marks, as the speaker gives them, words of: Olga Fenn, 1 quotation",
    );
  });
});

describe("the filter by speaker", () => {
  test.each([
    ["Ida Marrow", [["story 1", "Ida Marrow"]]],
    ["Reed", [["story 1", "Jo Reed"]]],
    ["Olga Fenn", [["reading 1", "Olga Fenn"]]],
    ["Ms. Fenn", [["reading 1", "Olga Fenn"]]],
  ])("finds the prose that quotes %s, and the turn that gives their words", async (speaker, quotes) => {
    expect(await found('"the"', { speaker })).toEqual(quotes);
  });

  test("lists in a speaker’s words those that are quoted, with their name first", () => {
    const reed = findSpeaker(revision, "Jo Reed");
    if (reed.kind !== "found") throw new Error(`expected a speaker, met ${reed.kind}`);
    const passage = only([...reed.speaker.passages]);

    expect(namesOf(focusOnSpeakers(revision, passage, [reed.speaker.key]))[0]).toEqual(["Jo Reed", [2]]);
    expect(namesOf(passage)[0]?.[0]).toBe("Ida Marrow");
  });
});

describe("the filter by voice", () => {
  test("finds prose that quotes as quotation and as prose, and a turn that gives another’s words as speech alone", async () => {
    const places = async (voice: Question["voice"]) =>
      (await ask(revision, { text: '"the"', voice, limit: 5 })).quotes
        .map(({ document, paragraph }) => `${document.id} ${paragraph.number}`)
        .toSorted();

    expect(await places("quotation")).toEqual(["story 1"]);
    expect(await places("prose")).toEqual(["story 1", "story 2"]);
    expect(await places("speech")).toEqual(["reading 1"]);
  });
});

describe("the answer to a question", () => {
  test("names first whose quotation holds all the words that matched", async () => {
    expect(await found("nobody sails", { limit: 1 })).toEqual([["story 1", "Jo Reed"]]);
    expect(await found("closed until the thaw", { limit: 1 })).toEqual([["story 1", null]]);
  });

  test("keeps the order of the text where the author’s words matched as well", async () => {
    expect(await found("pilot sails", { limit: 1 })).toEqual([["story 1", "Ida Marrow"]]);
  });
});

describe("brackets in a quotation inside prose", () => {
  const bracketed = quoting(
    documentOf({
      file: "log.md",
      text: withFields(
        ["title: Log", "kind: article"],
        "The ferries (all of them) stayed. “The ice (of the strait) is thick,” she said.",
      ),
    }),
    [{ words: "“The ice (of the strait) is thick,”", by: "Ida Marrow" }],
  );

  test("are the publisher’s insertions, those of the prose are not", () => {
    const { paragraph } = passageIn(bracketed);

    expect(slices(paragraph.text, insertionsIn(paragraph))).toEqual(["(of the strait)"]);
    expect(notesInWords(passageIn(bracketed))).toEqual([
      "Bracketed by the publisher, not the speaker’s words: (of the strait)",
    ]);
  });

  test("may be left out of words that are verified", async () => {
    const logs = await revisionOfDocuments(bracketed);

    expect(await verify(logs, "The ice is thick")).toMatchObject({
      outcome: "verbatim",
      withoutInsertions: true,
    });
    expect(await verify(logs, "The ferries stayed. The ice")).not.toMatchObject({ outcome: "verbatim" });
  });
});

describe("words that are verified", () => {
  test.each([
    ["in a quotation", "ice (of the strait) is thick", "Quoted words of: Ida Marrow, harbour master"],
    ["in a quotation of nobody", "until the thaw comes", "Quoted words of: speaker not identified"],
    ["the author’s", "The ferries stayed away", "The text’s own words, not quoted ones."],
    [
      "the author’s and quoted ones",
      "agreed: Nobody sails. A sign on the gate read closed",
      "Own words and quoted ones together; quoted: Jo Reed; speaker not identified",
    ],
    ["in a quotation that is given", "sea gives back what it took", "Quoted words of: Olga Fenn"],
    ["a speaker’s", "My grandmother wrote", "The speaker’s own words, not quoted ones."],
    ["a speaker’s of herself", "I said, Not always", "The speaker’s own words, not quoted ones."],
    ["altered in a quotation", "The ice is very thick", "Quoted words of: Ida Marrow, harbour master"],
  ])("are told to be %s", async (_, words, whose) => {
    const verification = await verify(revision, words);
    if (verification.outcome === "not-found") throw new Error("expected words of the record, met none");

    expect(whoseInWords(verification.passage, verification.whose)).toBe(whose);
  });

  test("have their speaker first among those quoted", async () => {
    const verification = await verify(revision, "nobody sails");
    if (verification.outcome !== "verbatim") throw new Error(`expected them, met ${verification.outcome}`);

    expect(namesOf(verification.passage)[0]).toEqual(["Jo Reed", [2]]);
  });

  test("are nobody’s but the passage’s where it quotes nobody", async () => {
    const verification = await verify(revision, "bake their bread for nobody at all");
    if (verification.outcome !== "verbatim") throw new Error(`expected them, met ${verification.outcome}`);

    expect(whoseInWords(verification.passage, verification.whose)).toBeNull();
  });
});

describe("a citation of prose that quotes", () => {
  const quoted = "quoting Ida Marrow, Jo Reed and 1 other";

  test("is the author’s, with who is quoted", () => {
    expect(citationLine(passageIn(story))).toBe(
      `Petra Lisk (the text's own words), ${quoted}, 1 February 2031; “The frozen strait”, Quay Post`,
    );
  });

  test("gives the author’s text to nobody who is quoted, in any form", () => {
    const anchor = passageIn(story).paragraph.anchor;
    const texts = Object.fromEntries(citationForms(passageIn(story)).map(({ style, text }) => [style, text]));

    expect(texts["apa"]).toContain(`(Petra Lisk, ${quoted}, 2031, para. 1 [${anchor}])`);
    expect(texts["mla"]).toContain(`(Petra Lisk, ${quoted}, par. 1 [${anchor}])`);
    expect(texts["chicago"]).toMatch(/^Petra Lisk, “The frozen strait,” Quay Post, /u);
    expect(texts["chicago"]).toContain(`para. 1 [${anchor}] (${quoted})`);
    expect(texts["bibtex"]).toContain(`note = {${quoted}; paragraph 1`);
    expect(Object.values(texts).join()).not.toMatch(/as cited in|qtd\. in|quoted in/u);
  });

  test("names two in full, and one alone", () => {
    const pair = quoting(story, [
      { words: "“The ice (of the strait) is thick,”", by: "Smith, Jr." },
      { words: "“Nobody sails.”" },
    ]);
    const alone = quoting(story, [{ words: "“Nobody sails.”", by: "Jo Reed" }]);

    expect(citationLine(passageIn(pair))).toContain(", quoting Smith, Jr. and an unidentified speaker, 1 ");
    expect(citationLine(passageIn(alone))).toContain(", quoting Jo Reed, 1 ");
  });

  test("of a turn is the speaker’s, with whose words are given", () => {
    expect(citationLine(passageIn(reading))).toBe("Ms. Fenn, quoting Olga Fenn, 1 March 2031; “A reading”");
  });
});

test("a reload tells a passage as changed whose quotation is somebody else’s now", async () => {
  const after = await revisionOfDocuments(
    quoting(story, [{ words: "“Nobody sails.”", by: "Ida Marrow" }]),
    reading,
  );

  const [first = ""] = after.passages.keys();

  expect(compareRevisions(revision, after).paragraphs.changed).toEqual([{ before: first, after: first }]);
  expect(compareRevisions(revision, revision).paragraphs.changed).toEqual([]);
});
