import { describe, expect, test } from "vitest";
import {
  ask,
  buildRevision,
  findSources,
  type Passage,
  type Revision,
  surroundings,
  verify,
} from "../../src/answer/index.ts";
import type { Document } from "../../src/corpus/index.ts";
import {
  contextMessage,
  findingsMessage,
  languages,
  messageLimits,
  quoteMessage,
  quoteParts,
  showPage,
  sizeOf,
  Texts,
  verificationMessage,
} from "../../src/discord/index.ts";
import { displaysOf } from "../support/displays-of.ts";
import { reading, story } from "../support/frozen-strait.ts";
import { only } from "../support/only.ts";
import { quoting } from "../support/quoting.ts";
import { documentOf, withFields } from "../support/read-source.ts";

const texts = Texts.load();
const words = texts.for("en-US");
const asker = "300000000000000001";
const base = { words, revision: "0123456789ab", audience: "public", asker } as const;
const revision = await revisionOfDocuments(story, reading);

async function revisionOfDocuments(...documents: Document[]): Promise<Revision> {
  return buildRevision({ documents, problems: [], digest: "0123456789ab" });
}

function passageIn(document: Document, number = 1): Passage {
  const paragraph = document.paragraphs[number - 1];
  if (paragraph === undefined) throw new Error(`expected a paragraph ${number}, met none`);
  return { document, paragraph };
}

/** The lines under a quote. */
function linesFor(passage: Passage, language = words): string[] {
  const [quote] = quoteParts(passage);
  return displaysOf(quoteMessage(quote, { ...base, words: language }).components)[1]?.split("\n") ?? [];
}

describe("prose that quotes, in a message,", () => {
  test("is the author’s, and directly below it says who is quoted", () => {
    expect(linesFor(passageIn(story)).slice(0, 2)).toEqual([
      "Petra Lisk (the text’s own words, with quotations in it)",
      "Quoted in it: **Ida Marrow** (harbour master), quotations 1, 4; **Jo Reed**, quotation 2; speaker not identified, quotation 3",
    ]);
  });

  test("has no marks of ours around it, and its publisher’s insertions underlined", () => {
    const [quote] = quoteParts(passageIn(story));
    const [shown = ""] = displaysOf(quoteMessage(quote, base).components);

    expect(shown).toMatch(/^The ferries stayed away\. “The ice __\(of the strait\)__ is thick,”/u);
    expect(linesFor(passageIn(story))).toContain(
      "__Underlined__: put in by the publisher, not the speaker’s words.",
    );
  });

  test("counts the quotations where one speaker alone is quoted", () => {
    const alone = quoting(story, [
      { words: "“Nobody sails.”", by: "Jo Reed" },
      { words: "“We wait,”", by: "Jo Reed" },
    ]);

    expect(linesFor(passageIn(alone))[1]).toBe("Quoted in it: **Jo Reed**, 2 quotations");
  });

  test("says in a speaker’s list and in an answer about them their name first", async () => {
    const request = { asker, revision, words, audience: "public", page: 0 } as const;
    const profile = await showPage({ ...request, subject: { kind: "speaker", speaker: "Jo Reed" } });
    const subject = {
      kind: "question",
      question: '"nobody sails"',
      speaker: "Reed",
      document: null,
      after: null,
      before: null,
    } as const;
    const answer = await showPage({ ...request, subject });

    for (const { components } of [profile, answer]) {
      expect(displaysOf(components).join("\n")).toContain("Quoted in it: **Jo Reed**, quotation 2; **Ida");
    }
  });

  test("says so in its context too, paragraph by paragraph", () => {
    const around = surroundings(revision, passageIn(story).paragraph.anchor, 2);
    if (around === null) throw new Error("expected the passage, met none");
    const shown = displaysOf(contextMessage(around, { number: 0, words, revision: revision.id }).components);

    expect(shown[1]).toMatch(/^-# paragraph 1 · Petra Lisk .*\n-# Quoted in it: \*\*Ida Marrow\*\*/u);
    expect(shown[2]).toMatch(/^-# paragraph 2 · Petra Lisk \(the text’s own words, not a quotation\)\n/u);
  });
});

test("a turn that gives another’s words says whose they are", () => {
  expect(linesFor(passageIn(reading)).slice(0, 2)).toEqual([
    "**Ms. Fenn**",
    "In quotation marks, as the speaker gives them, words of: **Olga Fenn**, 1 quotation",
  ]);
});

describe("a verification", () => {
  test.each([
    ["The ice is thick", "These are quoted words of: **Ida Marrow** (harbour master)"],
    ["closed until the thaw", "These are quoted words of: speaker not identified"],
    ["The ferries stayed away", "These are the text’s own words, not quoted ones."],
    ["agreed: “Nobody sails.” A sign", "These mix own and quoted words. Quoted: **Jo Reed**"],
    ["My grandmother wrote", "These are the speaker’s own words, not quoted ones."],
    ["ferries all stayed away", "These are the text’s own words, not quoted ones."],
  ])("of %s says whose words they are", async (given, line) => {
    const { components } = verificationMessage(await verify(revision, given), { words, asker });

    expect(displaysOf(components)[0]?.split("\n")).toContain(line);
  });

  test("says nothing of it where nobody is quoted", async () => {
    const verification = await verify(revision, "bake their bread for nobody at all");

    expect(displaysOf(verificationMessage(verification, { words, asker }).components)[0]).not.toMatch(
      /These are/u,
    );
  });
});

test("a finding names whose quotation it is before whose text it stands in", async () => {
  const findings = await findSources(revision, "They say “the ice of the strait is thick” there.");
  const lines = displaysOf(findingsMessage(findings, { words, revision: revision.id }).components)[1]?.split(
    "\n",
  );

  expect(lines?.filter((line) => /^-# (?:These|Petra)/u.test(line))).toEqual([
    "-# These are quoted words of: **Ida Marrow** (harbour master)",
    "-# Petra Lisk (the text’s own words, with quotations in it)",
  ]);
});

describe("messages of prose with everything at its longest", () => {
  const long = (name: string) => `${name} ${"*_Wide ".repeat(60)}`.slice(0, 300).trim();
  const spoken = Array.from({ length: 30 }, (_, index) => `“Bell (all) ${index} rang.”`);
  const labels = ["title", "place", "publisher", "author"].map((field) => `${field}: "${long(field)}"`);
  const text = withFields(
    [...labels, "kind: article", "date: 2031-02-01", "published: 2031-02-02", "provenance: relay"],
    `${spoken.join(" he said. ")} ${"The ice held. ".repeat(82)}`,
  );
  const crowded = quoting(
    documentOf({ file: `${"quay-".repeat(9)}log.md`, text }),
    spoken.map((words, index) => ({
      words,
      by: { name: long(`Speaker ${index}`), role: long("keeper"), aliases: [] },
    })),
  );

  test.each(languages)("keep within Discord’s limits in %s", async (language) => {
    const crowd = await revisionOfDocuments(crowded);
    const inLanguage = texts.for(language);
    const setting = { words: inLanguage, asker };
    const passage = only([...crowd.passages.values()]);
    const around = surroundings(crowd, passage.paragraph.anchor, 2) ?? { before: [], passage, after: [] };
    const given = [
      "Bell 1 rang",
      "Bell 1 rang. he said. Bell 2 rang he said Bell 3 rang he said Bell 4 rang",
      "Bell 3 sang he said Bell 4",
    ];
    const verifications = await Promise.all(given.map((quote) => verify(crowd, quote)));
    const above = [`-# ${inLanguage.markdown("answer.question", { question: "w".repeat(250) })}`];
    const messages = [
      ...quoteParts(passage).map((part) => quoteMessage(part, { ...base, words: inLanguage, above })),
      ...verifications.map((verification) => verificationMessage(verification, setting)),
      contextMessage(around, { number: 0, words: inLanguage, revision: crowd.id }),
      findingsMessage(await findSources(crowd, "“Bell 1 rang he said Bell 2 rang”"), {
        ...setting,
        revision: crowd.id,
      }),
    ];

    expect(verifications.map(({ outcome }) => outcome)).toEqual(["verbatim", "verbatim", "altered"]);
    for (const message of messages) {
      expect(sizeOf(message).text).toBeLessThanOrEqual(messageLimits.text);
      expect(displaysOf(message.components).join()).toContain("Speaker");
    }
  });

  test("name the first of many, and say how many more there are", async () => {
    const [, line = ""] = linesFor(passageIn(crowded));

    expect(line).toMatch(/^Quoted in it: \*\*Speaker 0 .*; 2\d more$/u);
    expect(line.length).toBeLessThan(300);
    expect((await ask(await revisionOfDocuments(crowded), { text: '"bell all 3"' })).quotes).toHaveLength(1);
  });
});
