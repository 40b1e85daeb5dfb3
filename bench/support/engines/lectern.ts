import { IndexWriter } from "../../../src/search/index.ts";
import { loadAnalyzer } from "../../../src/text/index.ts";
import { BEST, type Engine } from "./engine.ts";

const facets = { document: "bench", speakers: [], voices: ["prose"], date: null };

/** The index of this project, with an analyzer that has not met a word yet. */
export const lectern: Engine = {
  name: "Lectern",
  load: async () => async (texts) => {
    const english = await loadAnalyzer("en");
    const writer = new IndexWriter();
    for (const [number, body] of texts.entries()) {
      writer.add({ id: String(number), fields: { body, title: "", speaker: "" }, facets }, english);
    }
    const index = await writer.finish();
    return {
      search: async (question) => {
        const { matches } = await index.search(index.parse(question), {}, BEST);
        return matches.map(({ id }) => Number(id));
      },
    };
  },
};
