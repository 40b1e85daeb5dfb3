import { BEST, type Engine } from "./engine.ts";
import { loadContender } from "./load-contender.ts";

interface OramaModule {
  create(options: object): unknown;
  insertMultiple(index: unknown, documents: readonly object[]): unknown;
  search(
    index: unknown,
    query: object,
  ):
    | { readonly hits: readonly { readonly id: string }[] }
    | Promise<{ readonly hits: readonly { readonly id: string }[] }>;
}

/** Orama with its English stems. */
export const orama: Engine = {
  name: "Orama",
  load: async () => {
    const loaded: OramaModule | null = await loadContender("@orama/orama");
    if (loaded === null) return null;
    return async (texts) => {
      const index = await loaded.create({
        schema: { text: "string" },
        components: { tokenizer: { language: "english", stemming: true } },
      });
      const documents = texts.map((text, number) => ({ id: String(number), text }));
      await loaded.insertMultiple(index, documents);
      return {
        search: async (question) => {
          const { hits } = await loaded.search(index, { term: question, limit: BEST });
          return hits.map(({ id }) => Number(id));
        },
      };
    };
  },
};
