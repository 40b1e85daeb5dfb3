/** What Lectern is compared with as it grows, Lectern first. */
import { flexSearch } from "./flexsearch.ts";
import { lectern } from "./lectern.ts";
import { miniSearch, stemmingMiniSearch } from "./minisearch.ts";
import { orama } from "./orama.ts";
import { contentSqlite, sqlite } from "./sqlite.ts";
import { tfIdf } from "./tfidf.ts";

export const engines = [
  lectern,
  sqlite,
  contentSqlite,
  miniSearch,
  stemmingMiniSearch,
  orama,
  flexSearch,
  tfIdf,
] as const;
