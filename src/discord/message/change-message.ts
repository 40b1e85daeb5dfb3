import type { APIContainerComponent } from "discord.js";
import type { ReloadReport } from "../../answer/index.ts";
import type { JournalEntry } from "../../import/index.ts";
import { clip } from "../markdown/clip.ts";
import type { TextKey, Words } from "../texts/texts.ts";
import { button, row } from "./components.ts";
import type { Message } from "./message.ts";
import { reloadReport } from "./reload-message.ts";
import { reportMessage } from "./report-message.ts";

/** A change of the corpus that is in use now. */
interface Done {
  readonly entry: JournalEntry;
  readonly report: ReloadReport;
}

/** What was done, what it changed in the answers, and a button to take it back. */
export function changeMessage({ entry, report }: Done, asker: string, words: Words): Message {
  const reload = reloadReport(report, "reload", words);
  const undo = button(words.plain("button.undo"), { action: "undo", entry: entry.entry, asker });
  const said = words.markdown(textOf(entry), valuesOf(entry));
  return reportMessage({ ...reload, title: `${said}\n${reload.title}`, rows: [row(undo)] }, words);
}

/** A change that was undone at once, because the corpus could not be used with it. */
interface TakenBack extends Done {
  readonly undo: JournalEntry;
}

/** That a change was undone, why, and the buttons to try it again. */
export function takenBackMessage(
  { entry, undo, report }: TakenBack,
  rows: APIContainerComponent["components"],
  words: Words,
): Message {
  const revision = report.outcome === "kept" ? report.revision : report.after;
  const title = words.markdown("corpus.not-done", { entry: entry.entry, undo: undo.entry, revision });
  return reportMessage({ title, lines: [], problems: report.problems, rows }, words);
}

function textOf({ event, outcome }: JournalEntry): TextKey {
  if (event !== "undone") return `corpus.done-${event}`;
  return outcome === "there" ? "corpus.done-back-again" : "corpus.done-out-again";
}

function valuesOf({ entry, undoes, title, document, files }: JournalEntry) {
  const file = files[0]?.file ?? document;
  return { title: clip(title ?? document), file: clip(file), entry, undoes: undoes ?? 0 };
}
