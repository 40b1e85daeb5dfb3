import type { APIContainerComponent } from "discord.js";
import type { Problem } from "../../corpus/index.ts";
import { escapeMarkdown } from "../../text/index.ts";
import type { Words } from "../texts/texts.ts";
import { attachedText } from "./attached-text.ts";
import { container, text } from "./components.ts";
import type { Message } from "./message.ts";

/** What an operator is told. */
export interface Report {
  /** In Markdown. */
  readonly title: string;
  /** Plain text. */
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
  /** Rows of buttons below. */
  readonly rows?: APIContainerComponent["components"];
}

/** How much of a report stands in the message itself; a longer one is attached whole. */
const LONGEST_REPORT = 2_500;

/** A report with every problem as `file:line`: in the message, or attached as a file where it is long. */
export function reportMessage({ title, lines, problems, rows = [] }: Report, words: Words): Message {
  const count = words.markdown("corpus.problems", { count: problems.length });
  const all = [...lines, ...problems.map(problemLine)];
  const markdown = all.map(escapeMarkdown);
  if (markdown.join("\n").length <= LONGEST_REPORT) {
    const body = [title, ...markdown.slice(0, lines.length), count, ...markdown.slice(lines.length)];
    return { components: [container([text(body.join("\n")), ...rows])] };
  }
  const above = [title, count, words.markdown("corpus.attached", { lines: all.length })];
  return attachedText({ above, name: "report.txt", lines: all, rows });
}

/** The problem as a compiler prints one. */
export function problemLine({ file, line, code, message }: Problem): string {
  return `${file}:${line}: ${message} (${code})`;
}
