import type { Journal, JournalEntry } from "../import/index.ts";
import type { Command, Invocation } from "./command.ts";
import { entryInWords } from "./entry-in-words.ts";
import { ExitCode } from "./exit-code.ts";
import { corpusOption } from "./option-spec.ts";
import { openPage, type Page } from "./page.ts";
import { printable } from "./terminal.ts";

const INDENT = 4;

/** `journal`: what was added to the corpus and removed from it. */
export const journalCommand: Command = {
  name: "journal",
  parameters: "",
  summary: "show what was added to the corpus and removed from it, by whom and when",
  options: [corpusOption],
  run: runJournal,
};

async function runJournal({ options, config, terminal }: Invocation): Promise<ExitCode> {
  const { readJournal } = await import("../import/index.ts");
  const journal = await readJournal(options.text("corpus") ?? config.corpus);
  for (const line of journal.damagedLines) {
    terminal.err(
      `lectern: .lectern/journal.jsonl:${line}: expected an entry, met a damaged line; it is passed over\n`,
    );
  }
  terminal.out(
    options.flag("json")
      ? `${JSON.stringify(journal)}\n`
      : `${printJournal(journal, await openPage(terminal))}\n`,
  );
  return ExitCode.done;
}

function printJournal({ entries }: Journal, page: Page): string {
  if (entries.length === 0) return "Nothing was added or removed.";
  return entries.map((entry) => printEntry(entry, page)).join("\n");
}

function printEntry(entry: JournalEntry, page: Page): string {
  const { title, at, by, source } = entry;
  const details = [
    `${at}, by ${by.name} (${by.via === "discord" ? "Discord" : "command line"})`,
    ...(source === null ? [] : [`from ${source.file}`]),
    ...(title === null ? [] : [`“${title}”`]),
  ];
  return [
    page.layOut(printable(entryInWords(entry))),
    page.layOut(page.faint(printable(details.join(", "))), INDENT),
  ].join("\n");
}
