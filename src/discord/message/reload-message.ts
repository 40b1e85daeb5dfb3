import type { ReloadReport } from "../../answer/index.ts";
import type { Words } from "../texts/texts.ts";
import type { Message } from "./message.ts";
import { type Report, reportMessage } from "./report-message.ts";

/** What a reload did, or what one would do: what is added, changed and removed, and every problem. */
export function reloadMessage(report: ReloadReport, what: "reload" | "check", words: Words): Message {
  return reportMessage(reloadReport(report, what, words), words);
}

/** The same as what an operator is told. */
export function reloadReport(report: ReloadReport, what: "reload" | "check", words: Words): Report {
  const { problems } = report;
  if (report.outcome === "kept") {
    const title = words.markdown(`corpus.${what}-kept`, { revision: report.revision });
    return { title, lines: [], problems };
  }
  const { before, after, changes, takenUp } = report;
  const done =
    before === after
      ? words.markdown(`corpus.${what}-same`, { revision: after })
      : words.markdown(`corpus.${what}-changed`, { before, after });
  const title =
    takenUp === undefined
      ? done
      : `${done}\n${words.markdown("corpus.taken-up", { ...takenUp, missing: takenUp.of - takenUp.by })}`;
  return { title, lines: changeLines(changes, words), problems };
}

function changeLines({ documents, paragraphs }: Changes, words: Words): string[] {
  const kinds = ["added", "changed", "removed"] as const;
  return [
    ...kinds.flatMap((kind) => documents[kind].map((id) => words.plain(`corpus.document-${kind}`, { id }))),
    ...documents.replaced.map((pair) => words.plain("corpus.document-replaced", pair)),
    ...documents.withdrawn.map((id) => words.plain("corpus.document-withdrawn", { id })),
    ...kinds.flatMap((kind) => {
      const count = paragraphs[kind].length;
      return count === 0 ? [] : [words.plain(`corpus.paragraphs-${kind}`, { count })];
    }),
  ];
}

type Changes = Extract<ReloadReport, { readonly outcome: "reloaded" }>["changes"];
