import { loadAnalyzer } from "../../../src/text/index.ts";
import { BEST, type Build, type Engine, plainWords } from "./engine.ts";
import { loadContender } from "./load-contender.ts";

interface Statement {
  run(...values: readonly unknown[]): unknown;
  all(...values: readonly unknown[]): readonly { readonly rowid: number }[];
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  pragma(name: string, options: { readonly simple: true }): number;
}

interface SqliteModule {
  readonly default: new (file: string) => Database;
}

/** The words of a question that are looked for. */
type CutWords = (question: string) => readonly string[];

/** SQLite's full text search in memory, with Porter's stems and without a copy of the texts. */
export const sqlite: Engine = { name: "SQLite FTS5", load: () => load(plainWords) };

/** The same, asked without the words that Lectern does not look for either: they would be most of its work. */
export const contentSqlite: Engine = {
  name: "SQLite, no stop words",
  load: async () => {
    const english = await loadAnalyzer("en");
    return load((question) => {
      const content = english.analyze(question).filter(({ term }) => term !== null);
      return content.flatMap(({ start, end }) => plainWords(question.slice(start, end)));
    });
  },
};

async function load(cut: CutWords): Promise<Build | null> {
  const loaded: SqliteModule | null = await loadContender("better-sqlite3");
  if (loaded === null) return null;
  const Sqlite = loaded.default;
  return (texts) => {
    const database = new Sqlite(":memory:");
    database.exec("CREATE VIRTUAL TABLE texts USING fts5(body, content='', tokenize='porter unicode61')");
    const add = database.prepare("INSERT INTO texts (rowid, body) VALUES (?, ?)");
    database.exec("BEGIN");
    for (const [number, text] of texts.entries()) add.run(number, text);
    database.exec("COMMIT");
    const find = database.prepare(`SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ${BEST}`);
    return {
      search: (question) => find.all(anyOf(cut(question))).map(({ rowid }) => rowid),
      bytesElsewhere: () =>
        database.pragma("page_count", { simple: true }) * database.pragma("page_size", { simple: true }),
    };
  };
}

function anyOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(" OR ");
}
