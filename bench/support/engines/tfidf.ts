import TfIdf from "natural/lib/natural/tfidf/tfidf.js";
import { BEST, type Engine, plainWords } from "./engine.ts";

/** The TfIdf of `natural`, whose scores come unsorted. Cutting the words here spares it doing so for every document. */
export const tfIdf: Engine = {
  name: "natural's TfIdf",
  load: async () => (texts) => {
    const index = new TfIdf();
    for (const text of texts) index.addDocument(text);
    const search = (question: string) =>
      index
        .tfidfs(plainWords(question))
        .map((score, number) => ({ score, number }))
        .sort((one, other) => other.score - one.score)
        .slice(0, BEST)
        .map(({ number }) => number);
    return { search };
  },
};
