import { buildRevision, collapse, type Hit } from "../src/answer/index.ts";
import { type Document, readDocument } from "../src/corpus/index.ts";
import { compare, measure } from "./support/measure.ts";
import { loadTexts } from "./support/texts.ts";

const HITS = 100;
const ROUNDS = 50;

const texts = await loadTexts(HITS * ROUNDS);

/** The texts as the words of one speaker, each a document of its own, as a question may have found them. */
function documentsOf(round: readonly string[]): Document[] {
  return round.flatMap((text, number) => {
    const fields = [`title: Speech ${number}`, "kind: speech", "speaker: Ida Marrow", "language: en"];
    const file = { file: `${number}.md`, text: ["---", ...fields, "---", "", text].join("\n") };
    return readDocument(file, () => "en").document ?? [];
  });
}

/** Hits of one speaker, so that every two of them may say the same; so many of them do say what another says. */
async function rounds(copies: number) {
  return Promise.all(
    Array.from({ length: ROUNDS }, async (_, number) => {
      const own = texts.slice(number * HITS, (number + 1) * HITS - copies);
      const documents = documentsOf([...own, ...own.slice(0, copies)]);
      const revision = await buildRevision({ documents, problems: [], digest: "bench" });
      const hits = [...revision.passages.values()].map((passage): Hit => ({ passage, score: 1 }));
      return { hits: hits.slice(0, HITS), registry: revision.registry };
    }),
  );
}

console.log(`Collapsing ${HITS} hits of one speaker`);
const load = { amount: ROUNDS, unit: "answers", runs: 20 };
const distinct = await rounds(0);
const alone = await measure("all of them different", load, () => {
  for (const { hits, registry } of distinct) collapse(hits, registry);
});
const copied = await rounds(10);
const withCopies = await measure("ten of them copies of others", load, () => {
  for (const { hits, registry } of copied) collapse(hits, registry);
});
compare("than all different", alone, withCopies);
