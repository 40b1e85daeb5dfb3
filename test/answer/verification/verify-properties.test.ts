import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { Library, type Revision, type Verification, verify } from "../../../src/answer/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { anyText, seeded } from "../../support/texts.ts";

const few = { ...seeded, numRuns: 200 };

/** So few words that texts made of them share long runs, and an insertion is often a word of the text as well. */
const word = fc.constantFrom("oil", "sea", "not", "lost", "we", "the", "ferry", "12");

/** A word or an insertion, as `[…]`, which only a publisher makes. */
const piece = fc.oneof(
  { weight: 5, arbitrary: word },
  {
    weight: 1,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `[${words.join(" ")}]`),
  },
);

const paragraph = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(" "));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 5 });
const quote = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));

function speechOf(bodies: readonly string[]): Promise<Revision> {
  return revisionOf({
    "a.md": withFields(
      ["title: A", "kind: speech", "language: en"],
      bodies.map((body) => `Well: ${body}`).join("\n\n"),
    ),
  });
}

/** Every way to read a paragraph: each of its insertions there or left out. */
function readings(body: string): string[] {
  const at = /\[(?<inside>[^\]]*)\]/u.exec(body);
  if (at === null) return [body];
  const before = body.slice(0, at.index);
  const after = body.slice(at.index + at[0].length);
  return [at.groups?.["inside"] ?? "", ""].flatMap((inside) => readings(`${before}${inside}${after}`));
}

/** True where the words stand in a reading of a paragraph, said with nothing but string search. */
function stands(bodies: readonly string[], words: string): boolean {
  const spaced = (text: string) => ` ${text.trim().split(/\s+/u).join(" ")} `;
  return bodies.some((body) => readings(body).some((reading) => spaced(reading).includes(spaced(words))));
}

function texts({ diff }: Verification, ...ops: readonly string[]): string {
  return diff
    .filter(({ op }) => ops.includes(op))
    .map(({ text }) => text)
    .join("");
}

/** The words of a text, without punctuation, in small letters. */
function bare(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function expectExactDifference(verification: Verification, given: string): void {
  if (verification.outcome === "not-found") return;
  const { passage, span } = verification;
  expect(texts(verification, "equal", "missing")).toBe(passage.paragraph.text.slice(span.start, span.end));
  expect(bare(texts(verification, "equal", "added"))).toEqual(bare(given));
  expect(verification.diff.every(({ text }) => text !== "")).toBe(true);
}

describe("a verification", () => {
  test("is verbatim for words that stand in a paragraph, and for no others", async () => {
    const seen = { verbatim: 0, altered: 0, "not-found": 0 };
    await fc.assert(
      fc.asyncProperty(paragraphs, quote, async (bodies, words) => {
        const verification = await verify(await speechOf(bodies), words);
        seen[verification.outcome] += 1;

        expect(verification.outcome === "verbatim").toBe(stands(bodies, words));
      }),
      { ...few, numRuns: 600 },
    );

    expect(Math.min(seen.verbatim, seen.altered, seen["not-found"])).toBeGreaterThan(10);
  });

  test("is verbatim for words that go on over paragraphs of one speech, and for no others", async () => {
    const plain = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => words.join(" "));
    const seen = { over: 0, not: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(plain, { minLength: 2, maxLength: 4 }),
        fc.nat(),
        quote,
        async (bodies, where, other) => {
          const all = bodies.join(" ").split(" ");
          const from = where % (all.length - 1);
          const words = where % 3 === 0 ? other : all.slice(from, from + 2 + (where % 7)).join(" ");
          const revision = await revisionOf({
            "a.md": withFields(["title: A", "kind: speech", "language: en"], bodies.join("\n\n")),
          });
          const verification = await verify(revision, words);
          const isInOne = stands(bodies, words);
          const isThere = isInOne || stands([bodies.join(" ")], words);
          seen[isThere && !isInOne ? "over" : "not"] += 1;

          expect(verification.outcome === "verbatim").toBe(isThere);
          if (isThere) expect("goesOn" in verification && verification.goesOn.length > 0).toBe(!isInOne);
        },
      ),
      few,
    );

    expect(seen.over).toBeGreaterThan(5);
  });

  test("of a run of words from a paragraph is verbatim, in whatever reading", async () => {
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(paragraphs, place, place, async (bodies, where, length) => {
        const all = bodies.flatMap(readings).filter((reading) => reading.trim() !== "");
        const words = (all[Math.floor(where * all.length)] ?? "the").trim().split(/\s+/u);
        const from = Math.floor(length * words.length);
        const run = words.slice(from, from + 1 + Math.floor(where * words.length)).join(" ");
        fc.pre(stands(bodies, run));

        expect((await verify(await speechOf(bodies), run)).outcome).toBe("verbatim");
      }),
      few,
    );
  });

  test("tells its difference in slices of both texts that leave nothing out", async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, quote, async (bodies, words) => {
        expectExactDifference(await verify(await speechOf(bodies), words), words);
      }),
      few,
    );
  });

  test("says that nothing is added where words are verbatim, and something differs where they are altered", async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, quote, async (bodies, words) => {
        const verification = await verify(await speechOf(bodies), words);
        const differing = verification.diff.filter(({ op }) => op !== "equal").length;
        if (verification.outcome === "verbatim") {
          expect(texts(verification, "added")).toBe("");
          expect(differing > 0).toBe(verification.withoutInsertions);
        }
        if (verification.outcome === "altered") {
          expect(differing).toBeGreaterThan(0);
          expect(verification.similarity).toBeGreaterThanOrEqual(0.6);
          expect(verification.similarity).toBeLessThan(1);
        }
      }),
      few,
    );
  });

  test("takes any text", async () => {
    const revision = await speechOf(["we lost the ferry [12 oil]", "the sea"]);
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text.normalize("NFKC")) && text.length <= 2_000);
        const { outcome } = await verify(revision, text);

        expect(["verbatim", "altered", "not-found"]).toContain(outcome);
      }),
      seeded,
    );
  });
});

describe("in the bundled corpus", () => {
  let revision: Revision;
  let passages: readonly string[];

  beforeAll(async () => {
    ({ revision } = await Library.open(fileURLToPath(new URL("../../../corpus", import.meta.url))));
    passages = [...revision.passages.values()].map(({ paragraph }) => paragraph.text);
  });

  /** Some words of a paragraph in their order. */
  const stretch = fc
    .tuple(fc.nat(), fc.nat(), fc.integer({ min: 5, max: 40 }))
    .map(([which, from, count]) => {
      const words = (passages[which % passages.length] ?? "").split(/\s+/u);
      const start = from % Math.max(1, words.length - count);
      return words.slice(start, start + count);
    })
    .filter((words) => words.length >= 5);

  test("words of a paragraph are verbatim", async () => {
    await fc.assert(
      fc.asyncProperty(stretch, async (words) => {
        expect(await verify(revision, words.join(" "))).toMatchObject({ outcome: "verbatim" });
      }),
      few,
    );
  });

  test("words of a paragraph with one dropped, put in or replaced are not, unless they stand elsewhere", async () => {
    const change = fc.constantFrom("drop", "insert", "replace");
    const joinedWords = (text: string) => ` ${bare(text).join(" ")} `;
    let altered = 0;
    await fc.assert(
      fc.asyncProperty(stretch, change, fc.nat(), async (words, kind, where) => {
        const place = 1 + (where % (words.length - 2));
        const changed = words.toSpliced(
          place,
          kind === "insert" ? 0 : 1,
          ...(kind === "drop" ? [] : ["never"]),
        );
        const given = changed.join(" ");
        const verification = await verify(revision, given);
        const holders = [...revision.passages.values()].filter(({ paragraph: { text, insertions } }) => {
          const spoken = insertions.reduceRight(
            (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
            text,
          );
          return [text, spoken].some((reading) => joinedWords(reading).includes(joinedWords(given)));
        });
        altered += Number(verification.outcome === "altered");

        if (verification.outcome === "verbatim") expect(holders).not.toEqual([]);
        expectExactDifference(verification, given);
      }),
      few,
    );

    expect(altered).toBeGreaterThan(150);
  });
});
