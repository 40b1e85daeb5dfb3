import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { loadAnalyzer, splitSentences, tokenize } from "../src/text/index.ts";
import { compare, measure } from "./support/measure.ts";
import { loadTexts } from "./support/texts.ts";

const texts = await loadTexts(10_000);
const words = texts.reduce((count, text) => count + tokenize(text).length, 0);
const english = await loadAnalyzer("en");
const load = { amount: words, unit: "words", runs: 5 };

console.log(`The analyzer, on ${words.toLocaleString("en")} words in 10,000 paragraphs`);

const visited = await measure("words visited, as the index does", load, () => {
  for (const text of texts) english.forEachWord(text, () => {});
});

const analyzed = await measure("words analyzed to terms with offsets", load, () => {
  for (const text of texts) english.analyze(text);
});
compare("than words visited", visited, analyzed);

const stemmed = await measure("words stemmed one by one with natural", { ...load, runs: 3 }, () => {
  for (const text of texts) {
    for (const word of text.toLowerCase().split(/\W+/u)) stemmer.stem(word);
  }
});
compare("than words visited", visited, stemmed);

await measure(
  "paragraphs split into sentences",
  { ...load, amount: texts.length, unit: "paragraphs" },
  () => {
    for (const text of texts) splitSentences(text);
  },
);
