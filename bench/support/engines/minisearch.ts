import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { BEST, type Build, type Engine } from "./engine.ts";
import { loadContender } from "./load-contender.ts";

interface MiniSearchIndex {
  addAll(documents: readonly { readonly id: number; readonly text: string }[]): void;
  search(question: string): readonly { readonly id: number }[];
}

interface MiniSearchModule {
  readonly default: new (options: object) => MiniSearchIndex;
}

/** MiniSearch as its documentation begins with it. */
export const miniSearch: Engine = { name: "MiniSearch", load: () => load(() => ({})) };

/** MiniSearch with Porter's stems. */
export const stemmingMiniSearch: Engine = {
  name: "MiniSearch, stems",
  load: () => load(() => ({ processTerm: stemOnce() })),
};

async function load(options: () => object): Promise<Build | null> {
  const loaded: MiniSearchModule | null = await loadContender("minisearch");
  if (loaded === null) return null;
  const MiniSearch = loaded.default;
  return (texts) => {
    const index = new MiniSearch({ fields: ["text"], ...options() });
    index.addAll(texts.map((text, id) => ({ id, text })));
    const search = (question: string) =>
      index
        .search(question)
        .slice(0, BEST)
        .map(({ id }) => id);
    return { search };
  };
}

/** The stem of a word, remembered: without that the stemmer alone would take most of the time. */
function stemOnce(): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const stem = stems.get(word) ?? stemmer.stem(word.toLowerCase());
    stems.set(word, stem);
    return stem;
  };
}
