import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CollapsedHit,
  collapse,
  type Hit,
  type Passage,
  type Revision,
} from "../../../src/answer/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { seeded } from "../../support/texts.ts";

const sentences = [
  "The northern pier will not be rebuilt before the winter comes over the strait.",
  "The northern pier will be rebuilt before the winter comes over the strait.",
  "the northern pier – will not be rebuilt before the winter comes over the strait",
  "The northern pier will not be rebuilt before the winter of 2031 comes over the strait.",
  "All of the 14 ferries lie in the harbour with the keepers of the copper bell on board.",
  "All of the 15 ferries lie in the harbour with the keepers of the copper bell on board.",
  "all of the 14 ferries lie in the harbour with the keepers of the copper bell on board…",
  "I do not believe that all of the 14 ferries lie in the harbour with the keepers of the copper bell on board.",
  "We thank you all.",
] as const;

const speakers = ["Ida Marrow", "Tom Tarrabee", "Speaker not identified"] as const;

/** A paragraph: words of a speaker, who may quote others, or prose that may quote. */
const paragraph = fc
  .record({
    words: fc.oneof(
      fc.constantFrom(...sentences),
      fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...sentences)).map((both) => both.join(" ")),
    ),
    speaker: fc.constantFrom(...speakers),
    form: fc.constantFrom("label", "label", "label", "quoting", "article", "prose"),
  })
  .map(({ words, speaker, form }) => {
    if (form === "label") return `**${speaker}:** ${words}`;
    if (form === "quoting") return `**${speaker}:** As Bo Reed said: “${words}”`;
    if (form === "prose") return words;
    const name = speaker === "Speaker not identified" ? "a keeper" : speaker;
    return `“${words.replace(/[.…]$/u, ",")}” said ${name}.`;
  });

const document = fc
  .record({
    kind: fc.constantFrom("transcript", "transcript", "article"),
    provenance: fc.constantFrom("official", "relay", "relay", "relay", "exercise"),
    date: fc.constantFrom("2031-05-20", "2031-05-21"),
    author: fc.constantFrom("author: Petra Lisk", "author: Bo Reed", "place: Orvessa"),
    paragraphs: fc.array(paragraph, { minLength: 2, maxLength: 6 }),
  })
  .map(({ kind, provenance, date, author, paragraphs }) =>
    withFields(
      ["title: Log", "language: en", `kind: ${kind}`, `provenance: ${provenance}`, `date: ${date}`, author],
      paragraphs.join("\n\n"),
    ),
  );

/** What a question may have found: passages of a revision in any order, some scores equal. */
const found = fc
  .record({
    texts: fc.array(document, { minLength: 2, maxLength: 5 }),
    order: fc.infiniteStream(fc.nat({ max: 1_000 })),
  })
  .map(({ texts, order }) => async () => {
    const revision = await revisionOf(
      Object.fromEntries(texts.map((text, number) => [`${number}.md`, text])),
    );
    const places = [...revision.passages.values()].map((passage) => ({ passage, place: order.next().value }));
    const shuffled = places.toSorted((one, other) => one.place - other.place);
    const hits = shuffled.map(({ passage }, index): Hit => ({ passage, score: 50 - (index >> 1) }));
    return { revision, hits, collapsed: collapse(hits, revision.registry) };
  });

type Case = {
  readonly revision: Revision;
  readonly hits: readonly Hit[];
  readonly collapsed: CollapsedHit[];
};

/** Checks every case; how many hits were put under others in all of them. */
async function checkAll(check: (given: Case) => void): Promise<number> {
  let collapsed = 0;
  await fc.assert(
    fc.asyncProperty(found, async (make) => {
      const given = await make();
      collapsed += given.hits.length - given.collapsed.length;
      check(given);
    }),
    { ...seeded, numRuns: 250 },
  );
  return collapsed;
}

function placesOf({ passage, alsoIn }: CollapsedHit): readonly Passage[] {
  return [passage, ...alsoIn];
}

/** Everyone whose words a passage holds, whether they are made up, and what of its author's own. */
function peopleIn({ registry }: Revision, passage: Passage) {
  const isMadeUp = passage.document.provenance === "exercise";
  return JSON.stringify([
    registry
      .speakersIn(passage)
      .map(({ key }) => key)
      .toSorted(),
    isMadeUp,
  ]);
}

/** The letters and digits of what a passage says, without the words that may be left out. */
function lettersOf({ document, paragraph: { text, voice, quotations } }: Passage): string {
  const quoted = quotations.map(({ start, end }) => document.text.slice(start, end)).join(" ");
  return (voice === "prose" && quoted !== "" ? quoted : text)
    .toLowerCase()
    .replace(/\b(?:the|and|but|that)\b/gu, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

describe("hits that are collapsed", () => {
  test("are each shown or named once", async () => {
    const count = await checkAll(({ hits, collapsed }) => {
      const before = hits.map(({ passage }) => passage.paragraph.anchor);
      const after = collapsed.flatMap(placesOf).map(({ paragraph }) => paragraph.anchor);
      expect(after.toSorted()).toEqual(before.toSorted());
    });

    expect(count).toBeGreaterThan(250);
  });

  test("stay in their order, each with the score of the best of them", async () => {
    await checkAll(({ hits, collapsed }) => {
      const rank = (wanted: Passage) => hits.findIndex(({ passage }) => passage === wanted);
      const best = collapsed.map((one) => Math.min(...placesOf(one).map(rank)));
      expect(best).toEqual(best.toSorted((one, other) => one - other));
      expect(collapsed.map(({ score }) => score)).toEqual(best.map((index) => hits[index]?.score));
      for (const { alsoIn } of collapsed)
        expect(alsoIn).toEqual(alsoIn.toSorted((one, other) => rank(one) - rank(other)));
    });
  });

  test("are collapsed for good: doing it again changes nothing", async () => {
    await checkAll(({ revision, collapsed }) => {
      const again = collapse(collapsed, revision.registry);
      expect(again).toEqual(collapsed.map(({ passage, score }) => ({ passage, score, alsoIn: [] })));
    });
  });

  test("hide no speaker, and never put fiction and the record together", async () => {
    await checkAll(({ revision, collapsed }) => {
      for (const one of collapsed) {
        expect(new Set(placesOf(one).map((passage) => peopleIn(revision, passage))).size).toBe(1);
      }
    });
  });

  test("have the words of the one in the other, letter by letter", async () => {
    await checkAll(({ collapsed }) => {
      for (const { passage, alsoIn } of collapsed) {
        for (const other of alsoIn) {
          const [one, two] = [lettersOf(passage), lettersOf(other)];
          expect([one, two, one.includes(two) || two.includes(one)]).toEqual([one, two, true]);
        }
      }
    });
  });
});
