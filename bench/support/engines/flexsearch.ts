import { BEST, type Engine } from "./engine.ts";
import { loadContender } from "./load-contender.ts";

interface FlexSearchIndex {
  add(id: number, text: string): void;
  search(question: string, options: object): readonly number[];
}

interface FlexSearchModule {
  readonly default: { readonly Index: new (options: object) => FlexSearchIndex };
}

/** FlexSearch with whole words, and texts that hold some of the words only: it asks for all of them by itself. */
export const flexSearch: Engine = {
  name: "FlexSearch",
  load: async () => {
    const loaded: FlexSearchModule | null = await loadContender("flexsearch");
    if (loaded === null) return null;
    const { Index } = loaded.default;
    return (texts) => {
      const index = new Index({ tokenize: "strict" });
      for (const [number, text] of texts.entries()) index.add(number, text);
      return { search: (question) => index.search(question, { limit: BEST, suggest: true }) };
    };
  },
};
