import { describe, expect, test } from "vitest";
import { quotationsOf } from "../../../src/corpus/index.ts";
import { declaring, quotationsIn, speaker } from "../../support/attributed.ts";
import { documentOf, withFields } from "../../support/read-source.ts";

/** The name of the speaker of each quotation; `null` for one who is not identified. */
function speakersIn(...source: Parameters<typeof quotationsIn>): (string | null)[] {
  return quotationsIn(...source).map((quotation) => quotation.speaker);
}

/** What is asked of a text, its paragraphs, and who says each of its quotations. */
type Case = readonly [title: string, paragraphs: readonly string[], expected: readonly (string | null)[]];

describe("the evidence for a speaker is the words that name them:", () => {
  test.each([
    ["name-then-verb", "“The ferry is late,” Ida Marrow said.", "Ida Marrow said"],
    [
      "name-then-verb",
      "“The ferry is late,” Ida Marrow, the mayor, told the crew.",
      "Ida Marrow, the mayor, told",
    ],
    ["verb-then-name", "“The ferry is late,” said Ida Marrow.", "said Ida Marrow"],
    [
      "verb-then-name",
      "“The ferry is late,” said harbour master Ida Marrow.",
      "said harbour master Ida Marrow",
    ],
    ["verb-then-name", "“The ferry is late,” added Ms. Marrow, who runs the quay.", "added Ms. Marrow"],
    ["verb-before", "Ida Marrow said, “The ferry is late.”", "Ida Marrow said"],
    ["verb-before", "Ida Marrow said that the ferry was “late for the fifth time”.", "Ida Marrow said"],
    ["verb-before", "Ida Marrow said: “The ferry is late.”", "Ida Marrow said"],
    ["verb-before", "As Ida Marrow put it: “The ferry is late.”", "Ida Marrow put it"],
    ["according-to", "“The ferry is late,” according to Ida Marrow.", "according to Ida Marrow"],
    ["according-to", "According to Ida Marrow, “the ferry is late again”.", "According to Ida Marrow"],
    [
      "according-to",
      "The pier is, in the words of Ida Marrow, “a ruin since the flood”.",
      "in the words of Ida Marrow",
    ],
    ["colon", "Ida Marrow on the ferry: “It is late.”", "Ida Marrow"],
    ["colon", "Ida Marrow went further: “The ferry is a ruin.”", "Ida Marrow"],
    ["signature", "“The ferry is late.” — Ida Marrow", "Ida Marrow"],
    ["signature", "“The ferry is late.” – Ida Marrow, harbour master", "Ida Marrow"],
  ])("%s in %j", (rule, paragraph, evidence) => {
    expect(quotationsIn([paragraph])).toMatchObject([
      { speaker: expect.stringContaining("Marrow"), rule, evidence },
    ]);
  });

  test("the same for both halves of a sentence", () => {
    expect(quotationsIn(["“The ferry,” Ida Marrow said, “is late.”"])).toMatchObject([
      { speaker: "Ida Marrow", rule: "name-then-verb", evidence: "Ida Marrow said" },
      { speaker: "Ida Marrow", evidence: "Ida Marrow said" },
    ]);
  });

  test("introduced, in the sentence before", () => {
    expect(quotationsIn(["Ida Marrow spoke to the crew on the quay.", "“The ferry is late.”"])).toMatchObject(
      [{ speaker: "Ida Marrow", rule: "introduced", evidence: "Ida Marrow" }],
    );
  });

  test("continued, at the quotation that it goes on from", () => {
    expect(quotationsIn(["“The ferry is late,” Ida Marrow said.", "“We will wait.”"])).toMatchObject([
      { speaker: "Ida Marrow", rule: "name-then-verb", evidence: "Ida Marrow said" },
      { speaker: "Ida Marrow", evidence: "Ida Marrow said" },
    ]);
  });

  test("continued, inside a paragraph", () => {
    expect(
      quotationsIn(["“The ferry is late,” Ida Marrow said. “We will wait.” “All of us.”"]),
    ).toMatchObject([
      { rule: "name-then-verb" },
      { speaker: "Ida Marrow", evidence: "Ida Marrow said" },
      { speaker: "Ida Marrow", rule: "continued", evidence: "Ida Marrow said" },
    ]);
  });

  test("signature, in the line below", () => {
    expect(quotationsIn(["“The ferry is late.”", "— Ida Marrow, harbour master"])).toMatchObject([
      { speaker: "Ida Marrow", rule: "signature", evidence: "Ida Marrow" },
    ]);
  });

  test("turn-label, a bold name", () => {
    expect(quotationsIn(["The ferry left.", "**Ida Marrow:** “We sailed.”"])).toMatchObject([
      { speaker: "Ida Marrow", rule: "turn-label", evidence: "Ida Marrow" },
    ]);
  });

  test("document-speaker, nowhere in the text", () => {
    expect(quotationsIn(["“We sailed.”"], { speakers: declaring(speaker("Ida Marrow")) })).toMatchObject([
      { speaker: "Ida Marrow", rule: "document-speaker", evidence: null },
    ]);
  });
});

const cues: readonly Case[] = [
  ["before the words", ["Ida Marrow replied, “We sailed.”"], ["Ida Marrow"]],
  ["behind the words", ["“We sailed,” Ida Marrow replied."], ["Ida Marrow"]],
  ["with the verb first", ["“We sailed,” replied Ida Marrow."], ["Ida Marrow"]],
  ["between two halves", ["“We sailed,” Ida Marrow said, “at dawn.”"], ["Ida Marrow", "Ida Marrow"]],
  [
    "between two halves, verb first",
    ["“We sailed,” said Ida Marrow, “at dawn.”"],
    ["Ida Marrow", "Ida Marrow"],
  ],
  ["between two sentences", ["“We sailed,” Ida Marrow said. “It was dawn.”"], ["Ida Marrow", "Ida Marrow"]],
  [
    "between a question and its sequel",
    ["“Who sailed?” asked Ida Marrow. “Nobody did.”"],
    ["Ida Marrow", "Ida Marrow"],
  ],
  ["behind a question", ["“Who sailed at dawn?” Ida Marrow asked the crew."], ["Ida Marrow"]],
  ["behind an exclamation", ["“Nobody sails today!” shouted Otto Brenner."], ["Otto Brenner"]],
  ["behind a dash", ["“We sailed at dawn —” Ida Marrow began."], ["Ida Marrow"]],
  ["with an adverb", ["“We sailed,” Ida Marrow later said."], ["Ida Marrow"]],
  ["with another adverb", ["“We sailed,” Ida Marrow quietly added."], ["Ida Marrow"]],
  ["with an auxiliary", ["“We sailed at dawn,” Ida Marrow has said."], ["Ida Marrow"]],
  ["with somebody who is told", ["“We sailed,” Ida Marrow told Otto Brenner."], ["Ida Marrow"]],
  [
    "with somebody who is told, before the words",
    ["Ida Marrow told Otto Brenner: “We sailed at dawn.”"],
    ["Ida Marrow"],
  ],
  [
    "with a paper that is told",
    ["“We sailed at dawn,” Ida Marrow told the Harbour Gazette."],
    ["Ida Marrow"],
  ],
  ["with a place and a day", ["“We sailed,” Ida Marrow said in Corvale on Monday."], ["Ida Marrow"]],
  ["with what she did besides", ["“We sailed,” Ida Marrow said, pointing at the pier."], ["Ida Marrow"]],
  ["of two verbs", ["Ida Marrow shook her head and said: “Nobody sailed at dawn.”"], ["Ida Marrow"]],
  ["behind an opening clause", ["When the lamp went out, Ida Marrow said: “Nobody sails.”"], ["Ida Marrow"]],
  [
    "behind an opening with another name",
    ["After Otto Brenner had left, Ida Marrow said: “Nobody sails.”"],
    ["Ida Marrow"],
  ],
  [
    "behind an opening phrase",
    ["In a letter to the crew, Ida Marrow wrote: “Nobody sails at dawn.”"],
    ["Ida Marrow"],
  ],
  ["a participle", ["Ida Marrow left the quay, saying “nobody sails at dawn”."], ["Ida Marrow"]],
  ["a verb of two words", ["“Nobody sails today,” Ida Marrow shot back."], ["Ida Marrow"]],
  ["went on to say", ["Ida Marrow went on to say: “Nobody sails at dawn.”"], ["Ida Marrow"]],
  ["called", ["Otto Brenner called the pier “a ruin since the flood”."], ["Otto Brenner"]],
  ["described", ["Otto Brenner described the pier as “a ruin since the flood”."], ["Otto Brenner"]],
  ["warned of", ["Otto Brenner warned of “a storm that nobody expects”."], ["Otto Brenner"]],
  ["in the present tense", ["“Nobody sails today,” says Otto Brenner."], ["Otto Brenner"]],
  [
    "in an aside of the sentence",
    ["The pier, Otto Brenner said, is “a ruin since the flood”."],
    ["Otto Brenner"],
  ],
];

const placesBetween: readonly Case[] = [
  ["an apposition", ["“We sailed,” Ida Marrow, the harbour master of Corvale, said."], ["Ida Marrow"]],
  ["an age", ["“We sailed,” Otto Brenner, 64, said."], ["Otto Brenner"]],
  ["an age and a place", ["“We sailed,” Otto Brenner, 64, of North Quay, Corvale, said."], ["Otto Brenner"]],
  ["a relative clause", ["“We sailed,” Ida Marrow, who runs the quay, said."], ["Ida Marrow"]],
  ["a party in brackets", ["“We sailed,” Sen. Ida Marrow (D-Calif.) said."], ["Ida Marrow"]],
  ["a party between commas", ["“We sailed,” Sen. Ida Marrow, D-Calif., said."], ["Ida Marrow"]],
  [
    "a body that she leads",
    ["“We sailed,” Ida Marrow, the director of the Harbour Board, said."],
    ["Ida Marrow"],
  ],
  ["a person whom she knows", ["“We sailed,” Ida Marrow, the sister of Otto Brenner, said."], ["Ida Marrow"]],
  [
    "an apposition, verb first",
    ["“We sailed,” said Ida Marrow, the harbour master of Corvale."],
    ["Ida Marrow"],
  ],
  ["a description before the name", ["“We sailed,” said the harbour master, Ida Marrow."], ["Ida Marrow"]],
  ["a title before the name", ["“We sailed,” said Captain Otto Brenner."], ["Otto Brenner"]],
  [
    "a long title before the name",
    ["“We sailed,” said Deputy Foreign Minister Otto Brenner."],
    ["Otto Brenner"],
  ],
  ["a role in small letters before the name", ["“We sailed,” spokeswoman Petra Lisk said."], ["Petra Lisk"]],
  [
    "a body before the role and name",
    ["“We sailed,” Harbour Board spokeswoman Petra Lisk said."],
    ["Petra Lisk"],
  ],
  ["initials of the name", ["“We sailed,” Otto J. Brenner said."], ["Otto J. Brenner"]],
  ["a double name", ["“We sailed,” Ida Marrow-Lisk said."], ["Ida Marrow-Lisk"]],
  ["an apostrophe in the name", ["“We sailed,” Ida O’Marrow said."], ["Ida O’Marrow"]],
];

const joint: readonly Case[] = [
  ["by name", ["“We sailed,” Ida Marrow and Otto Brenner said."], ["Ida Marrow and Otto Brenner"]],
  [
    "before the words",
    ["Ida Marrow and Otto Brenner wrote: “Nobody sails at dawn.”"],
    ["Ida Marrow and Otto Brenner"],
  ],
  ["verb first", ["“We sailed,” said Ida Marrow and Otto Brenner."], ["Ida Marrow and Otto Brenner"]],
];

const surnames: readonly Case[] = [
  [
    "the full name, where it is given before",
    ["Ida Marrow runs the quay.", "“We sailed,” Marrow said."],
    ["Ida Marrow"],
  ],
  [
    "the full name, where it is given after",
    ["“We sailed,” Marrow said.", "Ida Marrow runs the quay."],
    ["Ida Marrow"],
  ],
  ["the surname as printed, where no other is given", ["“We sailed,” Marrow said on the quay."], ["Marrow"]],
  [
    "with a title, the one of that gender",
    [
      "Ida Marrow and her husband, Otto Marrow, own the ferry.",
      "“We sailed,” Mrs. Marrow said.",
      "“We did,” Mr. Marrow said.",
    ],
    ["Ida Marrow", "Otto Marrow"],
  ],
  [
    "of two namesakes, nobody's full name",
    ["Otto Brenner and Karl Brenner own the ferry.", "“We sailed,” Brenner said."],
    ["Brenner"],
  ],
  [
    "of two namesakes with the same title, nobody's full name",
    ["Otto Brenner and Karl Brenner own the ferry.", "“We sailed,” Mr. Brenner said."],
    ["Brenner"],
  ],
  [
    "in full, each namesake",
    [
      "Otto Brenner and Karl Brenner own it.",
      "“We sailed,” Otto Brenner said. “We did not,” Karl Brenner said.",
    ],
    ["Otto Brenner", "Karl Brenner"],
  ],
  [
    "in another spelling of the ending, the one of the cast",
    ["Otto Marovskyy runs the quay.", "“We sailed,” Marovsky said."],
    ["Otto Marovskyy"],
  ],
  [
    "with a first name alone, the only one of that name",
    ["Ida Marrow runs the quay.", "“We sailed,” Ida said."],
    ["Ida Marrow"],
  ],
];

const pronouns: readonly Case[] = [
  ["the person of the sentence before", ["Ida Marrow left the quay. “We sailed,” she said."], ["Ida Marrow"]],
  [
    "the person of the paragraph before",
    ["Ida Marrow left the quay.", "“We sailed,” she said."],
    ["Ida Marrow"],
  ],
  [
    "the speaker before",
    ["“We sailed,” said Ida Marrow.", "“It was dawn,” she added."],
    ["Ida Marrow", "Ida Marrow"],
  ],
  [
    "the one whose gender fits",
    ["Ida Marrow met Otto Brenner at the quay. “We sailed,” she said. “We waited,” he said."],
    ["Ida Marrow", "Otto Brenner"],
  ],
  [
    "nobody, where nobody of that gender is told of",
    ["Ida Marrow left the quay.", "“We sailed,” he said."],
    [null],
  ],
  ["nobody, where nobody is told of", ["The ferry left.", "“We sailed,” she said."], [null]],
  [
    "nobody, where a person without a name stands between",
    ["Ida Marrow left the quay. A woman on the pier waved.", "“We sailed,” she said."],
    [null],
  ],
  [
    "nobody, where a speaker without a name stands between",
    ["“We sailed,” Otto Brenner said.", "A man on the pier said the boat was old. “It leaks,” he said."],
    ["Otto Brenner", null],
  ],
  [
    "the person, with a person of another gender without a name between",
    ["Ida Marrow left the quay. A man on the pier waved.", "“We sailed,” she said."],
    ["Ida Marrow"],
  ],
  ["nobody, for they", ["Ida Marrow left the quay.", "“We sailed,” they said."], [null]],
  [
    "nobody, where the person was told of long before",
    [
      "Ida Marrow left the quay.",
      "The ferry left.",
      "The tide rose.",
      "The lamp went out.",
      "“We sailed,” she said.",
    ],
    [null],
  ],
  [
    "in the sentence of the name, its person",
    ["When Ida Marrow left, she said: “Nobody sails at dawn.”"],
    ["Ida Marrow"],
  ],
];

const roles: readonly Case[] = [
  [
    "the only one who has the role",
    ["Senator Ida Marrow came by ferry.", "“We sailed,” the senator said."],
    ["Ida Marrow"],
  ],
  [
    "the one whose role stands behind the name",
    ["Ida Marrow, the mayor of Corvale, came by ferry.", "“We sailed,” the mayor said."],
    ["Ida Marrow"],
  ],
  [
    "by another word for the role",
    ["Sen. Ida Marrow came by ferry.", "“We sailed,” the lawmaker said."],
    ["Ida Marrow"],
  ],
  ["nobody, where nobody has it", ["Ida Marrow came by ferry.", "“We sailed,” the mayor said."], [null]],
  [
    "nobody, where the role is anyone's",
    ["Senator Ida Marrow came by ferry.", "“We sailed,” a senator said."],
    [null],
  ],
  [
    "nobody, where the role is another's",
    ["Senator Ida Marrow came by ferry.", "“We sailed,” another senator said."],
    [null],
  ],
  [
    "nobody, for somebody who belongs to the one of the role",
    ["Senator Ida Marrow came by ferry.", "“We sailed,” her spokesman said."],
    [null],
  ],
  [
    "nobody, for somebody who speaks for the one named",
    ["“We sailed,” a spokesman for Ida Marrow said."],
    [null],
  ],
  ["nobody, for several", ["Senator Ida Marrow came.", "“We sailed,” the senators said."], [null]],
];

const bodies: readonly Case[] = [
  ["by its name", ["“We sailed at dawn,” the Harbour Ministry said."], ["Harbour Ministry"]],
  [
    "by its noun",
    ["The Harbour Ministry closed the quay.", "“Nobody sails,” the ministry said."],
    ["Harbour Ministry"],
  ],
  [
    "by no noun that two of them share",
    [
      "The Harbour Ministry and the Fisheries Ministry closed the quay.",
      "“Nobody sails,” the ministry said.",
    ],
    [null],
  ],
  [
    "by letters in brackets",
    ["The Office of Coastal Safety (OCS) closed the quay.", "“Nobody sails,” OCS said."],
    ["Office of Coastal Safety"],
  ],
  [
    "by letters in brackets, verb first",
    ["The Office of Coastal Safety (OCS) closed the quay.", "“Nobody sails,” said the OCS."],
    ["Office of Coastal Safety"],
  ],
  [
    "by what it wrote in a statement",
    ["The Harbour Ministry said in a statement that it was “ready for the storm”."],
    ["Harbour Ministry"],
  ],
];

const chains: readonly Case[] = [
  [
    "X, where TASS quotes X",
    ["TASS quoted Otto Brenner as saying “nobody sails at dawn”."],
    ["Otto Brenner"],
  ],
  ["X, where X was quoted", ["Otto Brenner was quoted as saying “nobody sails at dawn”."], ["Otto Brenner"]],
  [
    "X, where Y is the source of what X said",
    ["“Nobody sails at dawn,” Otto Brenner said, according to Ida Marrow."],
    ["Otto Brenner"],
  ],
  [
    "X, where a paper is the source of what X said",
    ["“Nobody sails at dawn,” said Otto Brenner, according to the Harbour Gazette."],
    ["Otto Brenner"],
  ],
  [
    "X, where a paper reports it",
    ["“Nobody sails at dawn,” Otto Brenner said, the Harbour Gazette reported."],
    ["Otto Brenner"],
  ],
];

const unsaid: readonly (readonly [title: string, paragraph: string])[] = [
  ["that somebody did not say", "Ida Marrow did not say “nobody sails at dawn any more”."],
  ["that somebody did not say, in short", "Ida Marrow didn’t say “nobody sails at dawn any more”."],
  ["that somebody refused to say", "Ida Marrow refused to say “nobody sails at dawn any more”."],
  ["that somebody declined to say", "Ida Marrow declined to say “nobody sails at dawn any more”."],
  ["that somebody was told", "Ida Marrow was told “nobody sails at dawn any more”."],
  ["that somebody was asked", "Ida Marrow was asked “who sails at dawn and why”."],
  ["that critics say", "“Nobody sails at dawn any more,” critics said."],
  ["of a passer-by", "“Nobody sails at dawn any more,” a passer-by on the quay said."],
  [
    "of somebody who asked not to be named",
    "“Nobody sails at dawn any more,” said an official who asked not to be named.",
  ],
  ["of sources", "“Nobody sails at dawn any more,” according to people on the quay."],
  ["of a possessive", "“Nobody sails at dawn any more,” Ida Marrow’s sister said."],
  ["of a wife of somebody", "“Nobody sails at dawn any more,” said the wife of Otto Brenner."],
];

const signatures: readonly Case[] = [
  ["behind a dash", ["“Nobody sails at dawn.” — Otto Brenner"], ["Otto Brenner"]],
  ["behind a short dash", ["“Nobody sails at dawn.” – Otto Brenner"], ["Otto Brenner"]],
  ["behind a hyphen", ["“Nobody sails at dawn.” - Otto Brenner"], ["Otto Brenner"]],
  ["behind two hyphens", ["“Nobody sails at dawn.” -- Otto Brenner"], ["Otto Brenner"]],
  ["with a title", ["“Nobody sails at dawn.” — Captain Otto Brenner"], ["Otto Brenner"]],
  ["with a role behind", ["“Nobody sails at dawn.” — Otto Brenner, pilot"], ["Otto Brenner"]],
  [
    "inside brackets",
    ["The pier stays shut (“Nobody sails at dawn.” – Otto Brenner to his crew)."],
    ["Otto Brenner"],
  ],
  ["below a pull-quote", ["“Nobody sails at dawn.”", "— Otto Brenner", "The ferry left."], ["Otto Brenner"]],
  [
    "below a pull-quote, short dash",
    ["“Nobody sails at dawn.”", "– Otto Brenner, pilot", "The ferry left."],
    ["Otto Brenner"],
  ],
  [
    "below a block quote",
    ["The log says:", "> Nobody sails at dawn.", "— Otto Brenner", "The ferry left."],
    ["Otto Brenner"],
  ],
  [
    "below, before the speaker of the text around",
    ["“We wait,” Ida Marrow said.", "“Nobody sails at dawn.”", "— Otto Brenner", "The ferry left."],
    ["Ida Marrow", "Otto Brenner"],
  ],
];

const introductions: readonly Case[] = [
  ["a colon", ["Ida Marrow said to the crew:", "“Nobody sails at dawn.”"], ["Ida Marrow"]],
  ["a colon behind the verb", ["Ida Marrow went further:", "“Nobody sails at dawn.”"], ["Ida Marrow"]],
  ["a sentence", ["Ida Marrow explained why. “Nobody sails at dawn.”"], ["Ida Marrow"]],
  ["a sentence of telling", ["Ida Marrow turned to the crew. “Nobody sails at dawn.”"], ["Ida Marrow"]],
  [
    "a paragraph of saying",
    ["The pier was too old, Ida Marrow said.", "“Nobody sails at dawn.”"],
    ["Ida Marrow"],
  ],
  [
    "nobody's, where others stand between",
    [
      "The pier was too old, Ida Marrow said.",
      "The ferry left, and the tide rose over the quay.",
      "“Nobody sails at dawn.”",
    ],
    [null],
  ],
];

const runs: readonly Case[] = [
  [
    "the speaker's of the paragraph before",
    ["“The ferry is late,” Ida Marrow said.", "“The tide is low.”", "“We will wait.”"],
    ["Ida Marrow", "Ida Marrow", "Ida Marrow"],
  ],
  [
    "the speaker's, where the marks are opened again",
    ["“The ferry is late,” Ida Marrow said. “The tide is low.", "“We will wait.", "“All of us.”"],
    ["Ida Marrow", "Ida Marrow", "Ida Marrow", "Ida Marrow"],
  ],
  [
    "the new speaker's, where somebody else begins",
    ["“The ferry is late,” Ida Marrow said.", "“It is not,” Otto Brenner said.", "“It sailed at dawn.”"],
    ["Ida Marrow", "Otto Brenner", "Otto Brenner"],
  ],
  [
    "nobody's, behind the author's words",
    [
      "“The ferry is late,” Ida Marrow said.",
      "The tide rose over the quay, and the lamp of the pier went out.",
      "“Nobody sails at dawn.”",
    ],
    ["Ida Marrow", null],
  ],
];

const interviews: readonly Case[] = [
  ["Ida Marrow", ["Ida Marrow: “Nobody sails at dawn.”"], ["Ida Marrow"]],
  ["**Ida Marrow**", ["**Ida Marrow:** “Nobody sails at dawn.”"], ["Ida Marrow"]],
  ["Question", ["Question: “Who sails at dawn and why?”"], [null]],
  ["Q", ["Q: “Who sails at dawn and why?”"], [null]],
  ["Reporter", ["Reporter: “Who sails at dawn and why?”"], [null]],
  [
    "Question and Ida Marrow",
    ["Question: “Who sails at dawn and why?”", "Ida Marrow: “Nobody sails at dawn.”"],
    [null, "Ida Marrow"],
  ],
  [
    "Ida Marrow, Question, Ida Marrow",
    [
      "Ida Marrow: “Nobody sails at dawn.”",
      "Question: “Who sails then, and why?”",
      "Ida Marrow: “The pilots do.”",
    ],
    ["Ida Marrow", null, "Ida Marrow"],
  ],
];

const socialMedia: readonly Case[] = [
  ["tweeted", ["“Nobody sails at dawn,” Ida Marrow tweeted."], ["Ida Marrow"]],
  ["wrote on a network", ["“Nobody sails at dawn,” Ida Marrow wrote on Twitter."], ["Ida Marrow"]],
  ["posted on a network", ["Ida Marrow posted on Facebook: “Nobody sails at dawn.”"], ["Ida Marrow"]],
  ["one user", ["“Nobody sails at dawn,” one Twitter user wrote."], [null]],
  ["another user", ["“Nobody sails at dawn,” said another Twitter user."], [null]],
];

describe("the speaker is named", () => {
  test.each(cues)("by a clause %s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });

  test.each(placesBetween)("next to %s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });

  test.each(signatures)("by a signature %s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });

  test.each(introductions)("before the words, by %s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });

  test.each(interviews)("by the label %s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });

  test.each(socialMedia)("on social media: %s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });
});

describe("two who speak together are named both", () => {
  test.each(joint)("%s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });
});

describe("a short name means", () => {
  test.each(surnames)("%s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });
});

describe("a pronoun means", () => {
  test.each(pronouns)("%s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });

  test("for I, nobody without author and byline", () => {
    expect(speakersIn(["“Who sails?” I asked."])).toEqual([null]);
  });

  test("for I, the author", () => {
    expect(speakersIn(["“Who sails?” I asked."], { author: "Rosa Lund" })).toEqual(["Rosa Lund"]);
  });

  test("for I, whom the byline names", () => {
    expect(speakersIn(["By Rosa Lund", "The quay was bare.", "“Who sails?” I asked."])).toEqual([
      "Rosa Lund",
    ]);
  });

  test("for I inside the words, their speaker and not the author", () => {
    expect(speakersIn(["“I said nobody sails,” Ida Marrow said."], { author: "Rosa Lund" })).toEqual([
      "Ida Marrow",
    ]);
  });
});

describe("a role means", () => {
  test.each(roles)("%s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });
});

describe("a body or an alias is known", () => {
  test.each(bodies)("%s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });
});

describe("of those who pass words on, the speaker is", () => {
  test.each(chains)("%s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });
});

describe("nobody is named for words", () => {
  test.each(unsaid)("%s", (_, paragraph) => {
    expect(speakersIn([paragraph]).filter((name) => name !== null)).toEqual([]);
  });

  test("that stand in a paragraph of their own, with nothing that tells of anybody", () => {
    expect(speakersIn(["The ferry was late.", "“Nobody sails at dawn.”"])).toEqual([null]);
  });
});

describe("a paragraph that is a quotation is", () => {
  test.each(runs)("%s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });
});

describe("the speakers of the metadata", () => {
  const marrow = speaker("Ida Marrow", "IM", "the Harbourmaster");
  const brenner = speaker("Otto Brenner");
  const speakers = declaring(marrow, brenner);

  test.each<Case>([
    ["by surname", ["“We sailed,” Marrow said."], ["Ida Marrow"]],
    ["by surname with a title", ["“We sailed,” Capt. Brenner said."], ["Otto Brenner"]],
    ["by alias", ["“We sailed,” IM said."], ["Ida Marrow"]],
    ["by name", ["“We sailed,” Otto Brenner said."], ["Otto Brenner"]],
    ["beside somebody else", ["“We sailed,” Petra Lisk said."], ["Petra Lisk"]],
    ["the main one, for a paragraph without a clue", ["The tide rose.", "“We sailed.”"], ["Ida Marrow"]],
    [
      "not the main one, behind another's words",
      ["“We sailed,” Otto Brenner said.", "“It was dawn.”"],
      ["Otto Brenner", null],
    ],
    [
      "not the main one, for words without a clue inside prose",
      ["The tide rose. “We sailed at dawn.” It fell."],
      [null],
    ],
    ["not the main one, above another's signature", ["“We sailed.”", "— Petra Lisk"], ["Petra Lisk"]],
  ])("are found %s", (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs, { speakers })).toEqual(expected);
  });

  test("come with the role and aliases that it gives", () => {
    const fields = [
      "title: Log",
      "kind: article",
      "speakers: [{name: Ida Marrow, role: Mayor, aliases: [IM]}]",
    ];
    const document = documentOf({
      file: "log.md",
      text: withFields(fields, "“We sailed at dawn,” IM said."),
    });

    expect(quotationsOf(document)).toMatchObject([
      { speaker: { name: "Ida Marrow", role: "Mayor", aliases: ["IM"] } },
    ]);
    expect(document.speakers.map(({ name }) => name)).toEqual(["Ida Marrow"]);
  });
});
