import type { ReloadReport } from "../../answer/index.ts";
import { CorpusError, readCorpus } from "../../corpus/index.ts";
import type { CorpusChange, CorpusFolder } from "../../page/index.ts";
import type { BotRunner } from "../bot-runner.ts";

/** The folder as it is at this moment: what a reload would do or, where there is no bot to reload, what is wrong with it. */
export async function folderNow(folder: string, { library, state }: BotRunner): Promise<CorpusFolder | null> {
  if (library !== null) return toFolder(await library.check());
  // A bot that starts reads the folder already, and tells of it in a moment.
  return state.kind === "ended" ? readFolder(folder) : null;
}

function toFolder(report: ReloadReport): CorpusFolder {
  const { problems } = report;
  return report.outcome === "kept"
    ? { isUsable: false, changes: [], problems }
    : { isUsable: true, changes: changesIn(report), problems };
}

function changesIn({ changes }: Extract<ReloadReport, { readonly outcome: "reloaded" }>): CorpusChange[] {
  const { added, changed, removed, replaced, withdrawn } = changes.documents;
  return [
    ...added.map((id) => ({ kind: "added" as const, id, before: null })),
    ...changed.map((id) => ({ kind: "changed" as const, id, before: null })),
    ...replaced.map(({ before, after }) => ({ kind: "replaced" as const, id: after, before })),
    ...removed.map((id) => ({ kind: "removed" as const, id, before: null })),
    ...withdrawn.map((id) => ({ kind: "withdrawn" as const, id, before: null })),
  ];
}

async function readFolder(folder: string): Promise<CorpusFolder> {
  try {
    const { problems } = await readCorpus(folder);
    return { isUsable: true, changes: [], problems };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { isUsable: false, changes: [], problems: error.problems };
  }
}
