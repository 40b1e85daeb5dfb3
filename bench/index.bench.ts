import TfIdf from "natural/lib/natural/tfidf/tfidf.js";
import { IndexWriter, type PassageIndex } from "../src/search/index.ts";
import { loadAnalyzer } from "../src/text/index.ts";
import { compare, measure } from "./support/measure.ts";
import { loadTexts, questionsFrom } from "./support/texts.ts";

const BEST = 10;

const many = await loadTexts(100_000);
const few = many.slice(0, 10_000);
const questions = questionsFrom(few);
const facets = { document: "bench", speakers: [], voices: ["prose"], date: null };

/** An index as a first start makes it: with an analyzer that has not met a word yet. */
async function indexOf(texts: readonly string[]): Promise<PassageIndex> {
  const english = await loadAnalyzer("en");
  const writer = new IndexWriter();
  for (const [number, body] of texts.entries()) {
    writer.add({ id: String(number), fields: { body, title: "", speaker: "" }, facets }, english);
  }
  return writer.finish();
}

async function askAll(index: PassageIndex): Promise<void> {
  for (const question of questions) await index.search(index.parse(question), {}, BEST);
}

function tfIdfOf(texts: readonly string[]): TfIdf {
  const tfIdf = new TfIdf();
  for (const text of texts) tfIdf.addDocument(text);
  return tfIdf;
}

/** The best of `natural`, whose scores come unsorted. Cutting the words here spares it doing so for every document. */
function bestOf(tfIdf: TfIdf, question: string): number[] {
  return tfIdf
    .tfidfs(question.toLowerCase().split(" "))
    .map((score, number) => ({ score, number }))
    .sort((one, other) => other.score - one.score)
    .slice(0, BEST)
    .map(({ number }) => number);
}

console.log("Making an index");
const building = { amount: few.length, unit: "paragraphs", runs: 3 };
const built = await measure("10,000 paragraphs", building, () => indexOf(few));
const builtByTfIdf = await measure("10,000 paragraphs, natural's TfIdf", building, () => tfIdfOf(few));
compare("than Lectern", built, builtByTfIdf);
const large = { amount: many.length, unit: "paragraphs", runs: 2 };
const builtLarge = await measure("100,000 paragraphs", large, () => indexOf(many));
compare("a paragraph among ten times as many", built, builtLarge);

console.log(`Asking ${questions.length} questions of eight words for the ${BEST} best paragraphs`);
const asking = { amount: questions.length, unit: "questions", runs: 20 };
const fewIndex = await indexOf(few);
const asked = await measure("of 10,000 paragraphs", asking, () => askAll(fewIndex));
const tfIdf = tfIdfOf(few);
const askedTfIdf = await measure("of 10,000 paragraphs, natural's TfIdf", { ...asking, runs: 3 }, () => {
  for (const question of questions) bestOf(tfIdf, question);
});
compare("than Lectern", asked, askedTfIdf);
const manyIndex = await indexOf(many);
const askedMany = await measure("of 100,000 paragraphs", asking, () => askAll(manyIndex));
compare("than of 10,000", asked, askedMany);
