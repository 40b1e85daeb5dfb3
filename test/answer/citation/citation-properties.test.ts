import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CitationStyle,
  citationForms,
  citationStyles,
  type Passage,
  wordsInPassage,
} from "../../../src/answer/index.ts";
import { type Document, parseCalendarDate } from "../../../src/corpus/index.ts";
import { bibtexNames, readBibtexEntry, setByTex } from "../../support/bibtex-entry.ts";
import { citedAs } from "../../support/cited-as.ts";
import { cslSchema } from "../../support/csl-schema.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { passageOf } from "../../support/revision-of.ts";
import { shownByDiscord } from "../../support/shown-by-discord.ts";
import { seeded } from "../../support/texts.ts";

const validate = new Ajv({ strict: true }).compile(cslSchema);

const bodies = {
  article: ["“We sailed at dawn.”", "They sailed at dawn."],
  transcript: ["IDA MARROW: We sailed at dawn.", "Q: When did you sail?"],
  speech: ["We sailed at dawn."],
  statement: ["We sailed at dawn."],
} as const;

const base = fc
  .constantFrom("article", "transcript", "speech", "statement")
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      body: fc.constantFrom(...bodies[kind]),
      isNamed: fc.boolean(),
      mark: fc.constantFrom("", "<!-- page 17 -->\n\n", "<!-- 01:02:03 -->\n\n"),
    }),
  )
  .map(({ kind, body, isNamed, mark }) =>
    passageOf([`kind: ${kind}`, "title: T", ...(isNamed ? ["speaker: Ida Marrow"] : [])], mark + body),
  );

/** Fields of a document, each stated or not; no value is part of another. */
function fields(name: fc.Arbitrary<string>): fc.Arbitrary<Partial<Document>> {
  const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2 });
  const date = (...texts: readonly string[]) =>
    perhaps(fc.constantFrom(...texts).map((text) => parseCalendarDate(text)));
  return fc.record({
    title: name.map((text) => `Tidetables ${text}`.trim()),
    author: perhaps(fc.constantFrom("Lisk, Petra", "Petra Lisk", "Lisk, Petra; Jo Reed", "{Quay, Ltd.}")),
    publisher: perhaps(name.map((text) => `Gazette ${text}`.trim())),
    translator: perhaps(fc.constantFrom("Reke, Tomas", "Tomas Reke; Ada Holt")),
    place: perhaps(name.map((text) => `Orvessa ${text}`.trim())),
    url: perhaps(fc.constantFrom("https://quay.example/log", "https://quay.example/a_(b)?c={d}&e=%20")),
    date: date("2031-05-20", "2031-05", "2031"),
    published: date("2047-09-03", "2047-11", "2047"),
    withdrawn: date("2059-01-01", "2059"),
    provenance: perhaps(fc.constantFrom("official", "republished", "relay", "translation", "exercise")),
    citedAs: perhaps(
      fc.constantFrom(
        "speech",
        "interview",
        "article-newspaper",
        "article-magazine",
        "webpage",
        "broadcast",
        "report",
        "hearing",
      ),
    ),
    language: fc.constantFrom("en", "ru", "und", "el"),
  });
}

const passageWith = (name: fc.Arbitrary<string>): fc.Arbitrary<Passage> =>
  fc
    .tuple(base, fields(name))
    .map(([{ document, paragraph }, stated]) => ({ document: { ...document, ...stated }, paragraph }));

const plain = passageWith(fc.constantFrom("", "of the quay", "& Sons", "No. 5?", "of 100 % [lamp]"));
const hostile = passageWith(hostileText);
const runs = { ...seeded, numRuns: 300 } as const;
const fewer = { ...seeded, numRuns: 100 } as const;

describe("every citation", () => {
  test("is made of what is stated, and whole", () => {
    fc.assert(
      fc.property(plain, (passage) => {
        for (const { style, text } of citationForms(passage)) {
          expect([style, text]).toEqual([style, expect.not.stringMatching(/undefined|null|NaN|\[object/u)]);
          const line = ["bibtex", "csl-json"].includes(style) ? text.replace(/^ +/gmu, "") : text;
          expect([style, line]).toEqual([
            style,
            expect.not.stringMatching(/ {2}|[,;]\s*[,;.]|(?<![ .])\.\.|\s[,;.](?! \.)|\(\)|\[\](?!\))|“”/u),
          ]);
          expect(text).toContain(passage.paragraph.anchor);
        }
      }),
      runs,
    );
  });

  test("names each field that is stated, in every style, and no other", () => {
    fc.assert(
      fc.property(plain, ({ document, paragraph }) => {
        for (const { style, text } of citationForms({ document, paragraph })) {
          for (const [pattern, isStated] of expected(document, style)) {
            expect([style, pattern.source, pattern.test(text)]).toEqual([style, pattern.source, isStated]);
          }
        }
      }),
      runs,
    );
  });

  /** What a citation must or must not hold. The place of a speech is in its reference in some styles only. */
  function expected(document: Document, style: CitationStyle): readonly (readonly [RegExp, boolean])[] {
    const { author, publisher, translator, url, date, published, withdrawn, place } = document;
    const hasPlace = place === null || ["one-line", "markdown", "bibtex", "csl-json"].includes(style);
    return [
      [/Tidetables/u, true],
      [/Lisk|Quay, Ltd/u, author !== null],
      [/Gazette/u, publisher !== null],
      [/Reke/u, translator !== null],
      [/quay\.example/u, url !== null],
      [/2047/u, published !== null],
      [/2059/u, withdrawn !== null],
      ...(published === null ? [[/2031/u, date !== null] as const] : []),
      ...(hasPlace ? [[/Orvessa/u, place !== null] as const] : []),
    ];
  }

  test("has as many lines as its style, whatever stands in the fields", () => {
    const lines = { "one-line": 1, markdown: 1, apa: 2, mla: 2, chicago: 2 } as const;
    fc.assert(
      fc.property(hostile, (passage) => {
        for (const [style, count] of Object.entries(lines)) {
          const text = citationForms(passage).find((form) => form.style === style)?.text;
          expect(text?.split(/\r\n|[\n\r\u2028\u2029]/u)).toHaveLength(count);
        }
      }),
      fewer,
    );
  });

  test("is in Discord a line of text with a link and a piece of code", () => {
    fc.assert(
      fc.property(hostile, (passage) => {
        const { kinds } = shownByDiscord(citedAs("markdown", passage));
        expect([...kinds].filter((kind) => !["inlineCode", "url", "link"].includes(kind))).toEqual([]);
      }),
      fewer,
    );
  });
});

describe("every entry of BibTeX", () => {
  test("is read back as it was written, whatever stands in the fields", () => {
    fc.assert(
      fc.property(hostile, (passage) => {
        const { type, fields: read } = readBibtexEntry(citedAs("bibtex", passage));
        const { title, url } = passage.document;
        const { author = [] } = cslItem(passage);
        expect(type).toBe("misc");
        expect(setByTex(read.get("title") ?? "")).toBe(
          title
            .replace(/\s+/gu, " ")
            .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
            .replace(/[\s,;:]+$/u, ""),
        );
        expect(bibtexNames(read.get("author") ?? "").filter(Boolean)).toHaveLength(author.length);
        expect(read.has("url")).toBe(url !== null);
      }),
      fewer,
    );
  });
});

describe("every item of CSL-JSON", () => {
  test("is valid, whatever stands in the fields", () => {
    fc.assert(
      fc.property(hostile, (passage) => {
        const valid = validate(JSON.parse(citedAs("csl-json", passage)));
        expect([valid, validate.errors]).toEqual([true, null]);
      }),
      runs,
    );
  });
});

describe("words of a passage", () => {
  const words = fc.array(
    fc.constantFrom<string>("we", "row", "on.", "Row", "the", "lamp,", "(far)", "[low]", "anchor"),
    {
      minLength: 3,
      maxLength: 14,
    },
  );

  test("are found where they were taken from, in one stretch or two, and are slices of it", () => {
    fc.assert(
      fc.property(words, fc.array(fc.nat(13), { minLength: 4, maxLength: 4 }), (all, cuts) => {
        const [from = 0, to = 0, again = 0, end = 0] = cuts
          .map((cut) => cut % all.length)
          .toSorted((one, other) => one - other);
        const passage = passageOf(["kind: speech", "title: T", "speaker: Ida Marrow"], all.join(" "));
        const given = `${all.slice(from, to + 1).join(" ")} … ${all.slice(again + 1, end + 1).join(" ")}`;
        const found = wordsInPassage(passage, given);
        if (found.kind === "inserted") return;
        expect([given, found.kind]).toEqual([given, "found"]);
        if (found.kind !== "found") return;
        for (const [index, { start, end: last }] of found.quotation.spans.entries()) {
          expect(passage.paragraph.text.slice(start, last)).toBe(found.quotation.stretches[index]?.text);
        }
      }),
      runs,
    );
  });

  test("are never found with a word more, less or other", () => {
    fc.assert(
      fc.property(words, fc.nat(), (all, place) => {
        const passage = passageOf(["kind: speech", "title: T", "speaker: Ida Marrow"], all.join(" "));
        const changed = all.with(place % all.length, "never");
        const added = all.toSpliced(place % all.length, 0, "not");
        expect(wordsInPassage(passage, changed.join(" ")).kind).toBe("altered");
        expect(wordsInPassage(passage, added.join(" ")).kind).toBe("altered");
      }),
      fewer,
    );
  });
});

function cslItem(passage: Passage): { readonly author?: readonly unknown[] } {
  const [item] = JSON.parse(citedAs("csl-json", passage));
  return Object(item);
}

test("the styles are those that the forms come in", () => {
  const passage = passageOf(["kind: article", "title: T"], "“We sailed.”");

  expect(citationForms(passage).map(({ style }) => style)).toEqual(citationStyles);
});
