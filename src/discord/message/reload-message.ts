import type { ReloadReport } from "../../answer/index.ts";
import type { Words } from "../texts/texts.ts";
import type { Message } from "./message.ts";
import { reportMessage } from "./report-message.ts";

/** What a reload did, or what one would do: what is added, changed and removed, and every problem. */
export function reloadMessage(report: ReloadReport, what: "reload" | "check", words: Words): Message {
  const { problems } = report;
  if (report.outcome === "kept") {
    const title = words.markdown(`corpus.${what}-kept`, { revision: report.revision });
    return reportMessage({ title, lines: [], problems }, words);
  }
  const { before, after, changes } = report;
  const title =
    before === after
      ? words.markdown(`corpus.${what}-same`, { revision: after })
      : words.markdown(`corpus.${what}-changed`, { before, after });
  return reportMessage({ title, lines: changeLines(changes, words), problems }, words);
}

function changeLines({ documents, paragraphs }: Changes, words: Words): string[] {
  const kinds = ["added", "changed", "removed"] as const;
  return [
    ...kinds.flatMap((kind) => documents[kind].map((id) => words.plain(`corpus.document-${kind}`, { id }))),
    ...kinds.flatMap((kind) => {
      const count = paragraphs[kind].length;
      return count === 0 ? [] : [words.plain(`corpus.paragraphs-${kind}`, { count })];
    }),
  ];
}

type Changes = Extract<ReloadReport, { readonly outcome: "reloaded" }>["changes"];
