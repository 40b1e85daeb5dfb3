import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AttributedQuotation, attributeParagraphs, type Span } from "../../../src/attribution/index.ts";
import { declaring, nobody, quotationsIn, speaker } from "../../support/attributed.ts";

const seed = 20_310_520;

/** Surnames that no list holds, so that only where they stand makes them names. */
const syllable = fc.constantFrom("bren", "dor", "kel", "lis", "mar", "rov", "tan", "vel");
const surname = fc
  .tuple(syllable, syllable, fc.constantFrom("", "ner", "ow", "sen"))
  .map((parts) => parts.join(""))
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));

/** Given names that everybody knows, and rare ones. */
const common = ["Ida", "Otto", "Petra", "Karl", "Rosa"];
const rare = ["Tobin", "Yelka", "Wim"];

const verb = fc.constantFrom(
  "said",
  "replied",
  "explained",
  "warned",
  "added",
  "argued",
  "wrote",
  "insisted",
);
const pair = fc.constantFrom("“”", "„“", "„”", "«»", '""', "‘’", "''");
const sentence = fc.constantFrom(
  "We sailed at dawn with the whole crew",
  "Nobody sails before the storm is over",
  "The lamp of the pier burned all night",
  "Our boats lay (all nine) in the harbour",
  "There is no ferry on the north quay today",
);

/** What a text is made of: a name, a verb, words, and marks around these. */
interface Parts {
  readonly name: string;
  readonly verb: string;
  readonly words: string;
  readonly quoted: (words: string) => string;
}

type Template = (parts: Parts) => string;

/** Texts in which the name follows the words. */
const nameBehind: readonly Template[] = [
  ({ quoted, words, name, verb }) => `${quoted(`${words},`)} ${name} ${verb}.`,
  ({ quoted, words, name, verb }) => `${quoted(`${words},`)} ${verb} ${name}.`,
  ({ quoted, words, name, verb }) => `${quoted(`${words},`)} ${name}, 64, ${verb}.`,
  ({ quoted, words, name, verb }) => `${quoted(`${words},`)} ${name}, who runs the quay, ${verb}.`,
  ({ quoted, words, name, verb }) => `${quoted(`${words},`)} ${verb} ${name}, the harbour master.`,
  ({ quoted, words, name, verb }) => `${quoted(`${words},`)} ${verb} Captain ${name}.`,
  ({ quoted, words, name }) => `${quoted(`${words},`)} according to ${name}.`,
  ({ quoted, words, name }) => `${quoted(`${words}.`)} — ${name}`,
  ({ quoted, words, name, verb }) => `${quoted(`${words},`)} ${name} ${verb}. ${quoted("It was late.")}`,
  ({ quoted, words, name, verb }) => `${quoted(`${words},`)} ${name} ${verb}, ${quoted("and it was late.")}`,
];

/** Texts that begin with the name, where its capital letter tells nothing. */
const nameFirst: readonly Template[] = [
  ({ quoted, words, name, verb }) => `${name} ${verb}: ${quoted(`${words}.`)}`,
  ({ quoted, words, name, verb }) => `${name} ${verb}, ${quoted(`${words}.`)}`,
  ({ quoted, words, name, verb }) => `${name} ${verb} on Monday: ${quoted(`${words}.`)}`,
];

/** A text of one of the templates with its speaker. */
function clearTextOf(all: readonly Template[], givenNames: readonly string[], marks: fc.Arbitrary<string>) {
  return fc
    .tuple(fc.constantFrom(...all), fc.constantFrom(...givenNames), surname, verb, sentence, marks)
    .map(([template, given, last, said, words, around]) => {
      const quoted = (inside: string) => around.charAt(0) + inside + around.charAt(1);
      const name = `${given} ${last}`;
      return { text: template({ name, verb: said, words, quoted }), name, words, quoted };
    });
}

function clearTextIn(marks: fc.Arbitrary<string>) {
  return fc.oneof(
    clearTextOf(nameBehind, [...common, ...rare], marks),
    clearTextOf(nameFirst, common, marks),
  );
}

const clearText = clearTextIn(pair);

/** Whatever a paragraph can be made of, and in it marks that nobody would set so. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...["“", "”", "„", "‟", "«", "»", "‘", "’", "‚", "‹", "›", "'", "''", "``", "`", '"', "＂"],
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[" ", " ", " ", ", ", ". ", "? ", "! ", ": ", "; ", " — ", "… ", "\n", "(", ")", "[", "]", "> "],
    ),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...[
        "Ida Marrow",
        "Otto Brenner",
        "Marrow",
        "Mr. Brenner",
        "the mayor",
        "she",
        "he",
        "I",
        "OCS",
        "(OCS)",
      ],
      ...["said", "told", "asked", "according to", "did not say", "was told", "quoted", "as saying", "that"],
      ...[
        "The ferry is late",
        "we sail at dawn",
        "nobody",
        "sails",
        "of",
        "and",
        "the Harbour Ministry",
        "D-Calif.",
      ],
      ...["**Ida Marrow:**", "Q:", "— Ida Marrow", "By Rosa Lund", "6'2", "'90s", 'id="5"', "[the crew]"],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "🐚",
      "\ud83d",
      "\udc1a",
      "\u00a0",
      "\u200d",
      "\u2028",
      "é",
      "Слово",
      "言葉。",
      "\0",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

const paragraph = fc.oneof(
  { weight: 12, arbitrary: fc.array(piece, { minLength: 1, maxLength: 24 }).map((all) => all.join("")) },
  {
    weight: 12,
    arbitrary: fc.array(piece, { minLength: 1, maxLength: 24 }).map((all) => all.join(" ")),
  },
  { weight: 4, arbitrary: clearText.map(({ text }) => text) },
  { weight: 1, arbitrary: piece.map((one) => `“The ferry ${one}`.repeat(500)) },
);

/** A text with its paragraphs, some of them block quotes, and what is known of it. */
const anyText = fc
  .tuple(
    fc.array(fc.tuple(paragraph, fc.boolean(), fc.constantFrom("\n\n", "\n", "\r\n\r\n", " ")), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom(nobody, declaring(speaker("Ida Marrow", "OCS"), speaker("Otto Brenner"))),
    fc.constantFrom(null, "Rosa Lund"),
    fc.constantFrom("en", "de", "und", ""),
  )
  .map(([pieces, speakers, author, language]) => {
    let text = "The log.\n\n";
    const paragraphs = pieces.map(([words, isBlockQuote, gap]) => {
      const start = text.length;
      const trimmed = words.trim() || "a";
      text += trimmed + gap;
      return { start, end: start + trimmed.length, isBlockQuote };
    });
    return { text, paragraphs, kind: "article", speakers, author, language } as const;
  });

type AnyText = Parameters<typeof attributeParagraphs>[0];

/** Checks that a statement holds of every quotation of many texts. */
function everyQuotation(
  check: (quotation: AttributedQuotation, paragraph: Span, source: AnyText) => void,
): void {
  let seen = 0;
  fc.assert(
    fc.property(anyText, (source) => {
      for (const [number, { quotations }] of attributeParagraphs(source).entries()) {
        const around = source.paragraphs[number] ?? { start: 0, end: 0 };
        for (const quotation of quotations) check(quotation, around, source);
        seen += quotations.length;
      }
    }),
    { seed, numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(400);
}

const mark = /["“”„‟«»‘’‚'`‹›＂]/u;

describe("in a text that is clear", () => {
  test("every quotation has the speaker that the text was made with", () => {
    fc.assert(
      fc.property(clearText, ({ text, name }) => {
        const speakers = quotationsIn([text]).map((quotation) => quotation.speaker);
        expect(speakers.length).toBeGreaterThan(0);
        expect(new Set(speakers)).toEqual(new Set([name]));
      }),
      { seed, numRuns: 400 },
    );
  });

  test("the first quotation is the words that the text was made with", () => {
    fc.assert(
      fc.property(clearText, ({ text, words, quoted }) => {
        expect([",", "."].map((stop) => quoted(words + stop))).toContain(quotationsIn([text])[0]?.words);
      }),
      { seed, numRuns: 400 },
    );
  });

  test("two speakers keep their own words", () => {
    const two = pair.chain((marks) => {
      const text = clearTextIn(fc.constant(marks));
      return fc.tuple(text, text);
    });

    fc.assert(
      fc.property(two, ([one, other]) => {
        const names = new Set([...one.name.split(" "), ...other.name.split(" ")]);
        fc.pre(names.size === 4 && one.words !== other.words);
        const told = quotationsIn([one.text, "The tide rose over the quay.", other.text]);
        const speakersOf = (words: string) =>
          told.filter((quotation) => quotation.words.includes(words)).map((quotation) => quotation.speaker);

        expect(speakersOf(one.words)).toEqual([one.name]);
        expect(speakersOf(other.words)).toEqual([other.name]);
      }),
      { seed, numRuns: 400 },
    );
  });
});

describe("the quotations of any text", () => {
  test("stand in order, apart from each other", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const spans = attributeParagraphs(source).flatMap(({ quotations }) => quotations);
        for (const [index, { start }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        }
      }),
      { seed, numRuns: 400 },
    );
  });

  test("lie inside their paragraph and are not empty", () => {
    everyQuotation(({ start, end }, around, { text }) => {
      expect(start).toBeGreaterThanOrEqual(around.start);
      expect(end).toBeLessThanOrEqual(around.end);
      expect(text.slice(start, end).trim()).not.toBe("");
    });
  });

  test("begin with a mark or with their paragraph", () => {
    everyQuotation(({ start }, around, { text }) => {
      expect(start === around.start || mark.test(text.charAt(start))).toBe(true);
    });
  });

  test("end with a mark, with a sentence or clause, before the next mark or with their paragraph", () => {
    everyQuotation(({ end }, around, { text }) => {
      const behind = text.slice(end, around.end).trimStart();
      const isEnded = mark.test(text.charAt(end - 1)) || /[,.!?…。][)\]]*$/u.test(text.slice(0, end));
      expect(behind === "" || isEnded || mark.test(behind.charAt(0))).toBe(true);
    });
  });

  test("hold their insertions, from bracket to bracket", () => {
    everyQuotation(({ start, end, insertions }, _, { text }) => {
      for (const inserted of insertions) {
        expect(inserted.start).toBeGreaterThanOrEqual(start);
        expect(inserted.end).toBeLessThanOrEqual(end);
        expect(text.slice(inserted.start, inserted.end)).toMatch(/^(?:\(.*\)|\[.*\])$/su);
      }
    });
  });

  test("have evidence exactly where they have a speaker", () => {
    everyQuotation(({ speaker: who, evidence }) => {
      expect(evidence === null).toBe(who === null);
    });
  });

  test("have speakers with a name", () => {
    everyQuotation(({ speaker: who }) => {
      if (who !== null) expect(who.name).toMatch(/[\p{L}\p{N}]/u);
    });
  });

  test("have evidence that is words of the text, but for what the metadata says", () => {
    everyQuotation(({ speaker: who, evidence }, _, { text, speakers }) => {
      if (evidence === null) return;
      if (evidence.span === null) {
        expect(["document-speaker", "continued"]).toContain(evidence.rule);
        expect(who).toEqual(speakers.main);
      } else {
        expect(evidence.span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(evidence.span.start, evidence.span.end).trim()).not.toBe("");
      }
    });
  });

  test("are the same each time", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(attributeParagraphs(source)).toEqual(attributeParagraphs(source));
      }),
      { seed, numRuns: 200 },
    );
  });

  test("stay what they are above a paragraph that quotes and names nobody", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const added = "the tide rose over the bare quay.";
        const text = `${source.text}\n\n${added}`;
        const last = { start: text.length - added.length, end: text.length };
        const longer = attributeParagraphs({ ...source, text, paragraphs: [...source.paragraphs, last] });

        expect(longer.slice(0, -1)).toEqual(attributeParagraphs(source));
        expect(longer.at(-1)).toMatchObject({ voice: "prose", speaker: null, quotations: [] });
      }),
      { seed, numRuns: 400 },
    );
  });

  test("move with the text", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 9 }), (source, lines) => {
        const moved = ({ start, end }: Span) => ({ start: start + lines, end: end + lines });
        const text = "\n".repeat(lines) + source.text;
        const paragraphs = source.paragraphs.map((span) => ({ ...span, ...moved(span) }));
        const words = (whole: string, quotations: readonly AttributedQuotation[]) =>
          quotations.map(({ start, end, speaker: who }) => [whole.slice(start, end), who]);
        const quotations = attributeParagraphs(source).flatMap((span) => span.quotations);
        const later = attributeParagraphs({ ...source, text, paragraphs }).flatMap((span) => span.quotations);

        expect(words(text, later)).toEqual(words(source.text, quotations));
        expect(later.map(({ start }) => start)).toEqual(quotations.map(({ start }) => start + lines));
      }),
      { seed, numRuns: 400 },
    );
  });
});

describe("a very long text is told to its end:", () => {
  const marks = ["“", "”", "„", "‟", "«", "»", "‘", "’", "‹", "›", "'", "''", "``", "`", '"', "＂"];

  test.each(marks)("100,000 times %s", (one) => {
    const told = quotationsIn([one.repeat(100_000), "«The ferry is late», Ida Marrow said."]);

    expect(told.at(-1)).toMatchObject({ words: "«The ferry is late»", speaker: "Ida Marrow" });
  });

  test.each(marks)("5,000 times %s before a letter", (one) => {
    const told = quotationsIn([`${one}a `.repeat(5_000), "«The ferry is late», Ida Marrow said."]);

    expect(told.at(-1)).toMatchObject({ words: "«The ferry is late»", speaker: "Ida Marrow" });
  });

  test.each([
    "Ida Marrow said ",
    ", ",
    "( ",
    "“The ferry is late,” said ",
    "she said ",
    "of the ",
    "the mayor ",
  ])("2,000 times %j", (words) => {
    const told = quotationsIn([words.repeat(2_000), "“The ferry is late,” Ida Marrow said."]);

    expect(told.at(-1)).toMatchObject({ words: "“The ferry is late,”", speaker: "Ida Marrow" });
  });
});
