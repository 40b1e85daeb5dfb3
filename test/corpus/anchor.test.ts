import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generatedSentence } from "../support/generated-text.ts";
import { only } from "../support/only.ts";
import { documentOf, withFields } from "../support/read-source.ts";

function anchorsOf(paragraphs: readonly string[], file = "log.md"): string[] {
  const text = withFields(["title: Log", "kind: speech"], paragraphs.join("\n\n"));
  return documentOf({ file, text }).paragraphs.map(({ anchor }) => anchor);
}

/** The hash of an anchor, from its description: ten digits to the base 32 from as many bytes of the SHA-256. */
function hashOf(normalizedWords: string): string {
  const bytes = [...createHash("sha256").update(normalizedWords).digest()].slice(0, 10);
  return bytes.map((byte) => "0123456789abcdefghjkmnpqrstvwxyz".charAt(byte % 32)).join("");
}

const distinctSentences = fc.uniqueArray(generatedSentence, { minLength: 2, maxLength: 8 });
const runs = { seed: 20_310_520 };

describe("an anchor", () => {
  test("is the document's id and a hash of the words", () => {
    expect(anchorsOf(["Calm seas.", "The keeper's lamp went out."], "2031/Log.md")).toEqual([
      `2031/log:${hashOf("Calm seas.")}`,
      `2031/log:${hashOf("The keeper's lamp went out.")}`,
    ]);
  });

  test("never changes from one version of the program to the next, since readers keep it", () => {
    expect(anchorsOf(["Calm seas."])).toEqual(["log:dv7hj8bw8q"]);
  });

  test("counts the times that the same words come again", () => {
    const [first, second, third, other] = anchorsOf(["Aye.", "Aye.", "Aye.", "Nay."]);

    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
    expect(other).not.toContain(first);
  });

  test("does not depend on the place of the paragraph", () => {
    const shuffled = distinctSentences.chain((sentences) =>
      fc.tuple(fc.constant(sentences), fc.shuffledSubarray(sentences, { minLength: sentences.length })),
    );

    fc.assert(
      fc.property(shuffled, ([sentences, reordered]) => {
        expect(anchorsOf(reordered).toSorted()).toEqual(anchorsOf(sentences).toSorted());
      }),
      runs,
    );
  });

  test("does not depend on line ends, nor on where lines are wrapped", () => {
    fc.assert(
      fc.property(
        generatedSentence,
        fc.constantFrom("\n", "\r\n", "\r", "\u00a0", "  "),
        (sentence, space) => {
          expect(anchorsOf([sentence.replaceAll(" ", space)])).toEqual(anchorsOf([sentence]));
        },
      ),
      runs,
    );
  });

  test.each([
    ["quotation marks", "“The keeper’s lamp”, they said.", '"The keeper\'s lamp", they said.'],
    ["dashes", "The lamp – and the ferry.", "The lamp — and the ferry."],
    ["soft hyphens", "The har\u00adbour.", "The harbour."],
    ["composed accents", "The caf\u00e9.", "The cafe\u0301."],
  ])("does not depend on kinds of %s", (_, one, other) => {
    expect(anchorsOf([one])).toEqual(anchorsOf([other]));
  });

  test.each([
    ["The lamp is lit.", "The lamp is out."],
    ["The lamp is lit.", "The lamp is not lit."],
    ["The lamp is lit.", "The lamp is lit"],
    ["The lamp is lit.", "the lamp is lit."],
    ["It cost 4.", "It cost 40."],
    ["The café.", "The cafe."],
  ])("changes between %j and %j", (one, other) => {
    expect(anchorsOf([one])).not.toEqual(anchorsOf([other]));
  });

  test("changes with any word of its paragraph, and those of the others stay", () => {
    const edits = fc.record({ sentences: distinctSentences, at: fc.nat(), word: fc.nat() });

    fc.assert(
      fc.property(edits, ({ sentences, at, word }) => {
        const index = at % sentences.length;
        const words = sentences[index]?.split(" ") ?? [];
        const edited = words.with(word % words.length, "Otherwise").join(" ");
        const before = anchorsOf(sentences);
        const after = anchorsOf(sentences.with(index, edited));
        expect(after[index]).not.toBe(before[index]);
        expect(after.toSpliced(index, 1)).toEqual(before.toSpliced(index, 1));
      }),
      runs,
    );
  });

  test("of the same words is another one in another document", () => {
    expect(only(anchorsOf(["Aye."], "one.md"))).not.toBe(only(anchorsOf(["Aye."], "two.md")));
  });
});
