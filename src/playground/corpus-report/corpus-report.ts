import path from "node:path";
import type { CorpusReport } from "../../page/index.ts";
import type { BotRunner } from "../bot-runner.ts";
import { documentsOf, withdrawnIn } from "./documents-of.ts";
import { folderNow } from "./folder-now.ts";

/** What the corpus holds that the bot answers from, and how its folder is at this moment. */
export async function corpusReport(folder: string, bot: BotRunner): Promise<CorpusReport> {
  const now = await folderNow(folder, bot);
  const revision = bot.library?.revision ?? null;
  return {
    folder: path.resolve(folder),
    revision: revision?.id ?? null,
    documents: revision === null ? [] : documentsOf(revision),
    withdrawn: revision === null ? [] : withdrawnIn(revision),
    now,
  };
}
