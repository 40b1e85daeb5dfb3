import { listSources } from "../answer/index.ts";
import type { CorpusReport } from "../page/index.ts";
import type { BotRunner } from "./bot-runner.ts";

/** What the corpus holds that the bot answers from, and what is wrong with it. */
export async function corpusReport(folder: string, bot: BotRunner): Promise<CorpusReport> {
  const revision = bot.library?.revision ?? null;
  if (revision === null) return { folder, revision: null, documents: [], problems: [] };
  const documents = listSources(revision).map(({ document, paragraphs, speakers }) => ({
    id: document.id,
    title: document.title,
    kind: document.kind,
    date: document.date?.iso ?? null,
    provenance: document.provenance,
    paragraphs,
    speakers,
  }));
  return { folder, revision: revision.id, documents, problems: revision.problems };
}
