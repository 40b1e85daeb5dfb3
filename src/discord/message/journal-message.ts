import type { Journal, JournalEntry } from "../../import/index.ts";
import { escapeMarkdown } from "../../text/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { button, container, row, text } from "./components.ts";
import type { Message } from "./message.ts";

/** How much of the newest entries is shown. */
const LONGEST_LOG = 3_000;
const MOST_ENTRIES = 20;

/** The newest entries of the journal: what, by whom, when. */
export function journalMessage({ entries, damagedLines }: Journal, words: Words): Message {
  const lines = entries.toReversed().map((entry) => entryLine(entry, words));
  const damaged = damagedLines.length;
  const all = [
    words.markdown("corpus.log", { total: entries.length }),
    ...asManyAsFit(lines),
    ...(damaged === 0 ? [] : [words.markdown("corpus.log-damaged", { count: damaged })]),
  ];
  return { components: [container([text(all.join("\n"))])] };
}

/** Whether an entry of the journal is to be taken back, with buttons to decide. */
export function undoMessage(entry: JournalEntry, asker: string, words: Words): Message {
  const buttons = row(
    button(words.plain("button.undo"), { action: "undo", entry: entry.entry, asker }),
    button(words.plain("button.cancel"), { action: "delete", asker }),
  );
  const question = `${words.markdown("corpus.undo-question")}\n${entryLine(entry, words)}`;
  return { components: [container([text(question), buttons])] };
}

function asManyAsFit(lines: readonly string[]): string[] {
  const fitting: string[] = [];
  let length = 0;
  for (const line of lines.slice(0, MOST_ENTRIES)) {
    length += line.length + 1;
    if (length > LONGEST_LOG) break;
    fitting.push(line);
  }
  return fitting;
}

function entryLine(entry: JournalEntry, words: Words): string {
  const what = words.markdown(`corpus.log-${entry.event}`, {
    entry: entry.entry,
    undoes: entry.undoes ?? 0,
    title: clip(entry.title ?? entry.document, 100),
    document: clip(entry.document),
  });
  return `${what}\n-# ${whoDid(entry, words)} · ${timeOf(entry)}`;
}

/** A mention, which pings nobody since no message of ours does; a name where it was done elsewhere. */
function whoDid({ by: { via, name } }: JournalEntry, words: Words): string {
  if (via === "discord" && /^\d{1,20}$/u.test(name)) return `<@${name}>`;
  return words.markdown("corpus.log-terminal", { name: clip(name, 60) });
}

/** The time as Discord shows it: by each reader’s clock. */
function timeOf({ at }: JournalEntry): string {
  const milliseconds = Date.parse(at);
  return Number.isNaN(milliseconds)
    ? escapeMarkdown(clip(at, 40))
    : `<t:${Math.floor(milliseconds / 1_000)}:f>`;
}
