import type { KnownDocuments, ReadyImport } from "../import/index.ts";
import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import {
  alreadyThere,
  type ImportOutcome,
  outcomeJson,
  refusedOutcome,
  wouldBeAdded,
} from "./import-outcome.ts";
import { openPage } from "./page.ts";
import { printOutcomes } from "./print-outcomes.ts";
import { readSource } from "./read-source.ts";
import { printable, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** `import`: files of any format that is read, as documents of the corpus. */
export const importCommand: Command = {
  name: "import",
  parameters: "FILE…",
  summary:
    "add files to the corpus: text, Markdown, web pages, PDF, Word, OpenDocument, RTF, EPUB, subtitles",
  options: [
    { name: "to", value: "DIR", help: "the corpus folder (default: LECTERN_CORPUS, else corpus)" },
    { name: "dry-run", help: "show what would be added, and write nothing" },
  ],
  run: runImport,
};

async function runImport(invocation: Invocation): Promise<ExitCode> {
  const { words: files, options, terminal } = invocation;
  if (files.length === 0) {
    throw new UsageError("expected files, met none; for example: lectern import briefing.pdf --to corpus");
  }
  const run = new ImportRun(invocation, await import("../import/index.ts"));
  const outcomes = await run.importAll(files);
  const count = (outcome: ImportOutcome["outcome"]) =>
    outcomes.filter((one) => one.outcome === outcome).length;
  if (options.flag("json")) {
    const counts = { added: count("added"), alreadyThere: count("already-there"), refused: count("refused") };
    const report = { to: run.folder, dryRun: run.isDry, ...counts, files: outcomes.map(outcomeJson) };
    terminal.out(`${JSON.stringify(report)}\n`);
  } else {
    terminal.out(`${printOutcomes(outcomes, await openPage(terminal))}\n`);
  }
  return count("refused") === 0 ? ExitCode.done : ExitCode.nothingFound;
}

/** Imports files one after the other; each knows of those before it. */
class ImportRun {
  readonly folder: string;
  readonly isDry: boolean;
  readonly #invocation: Invocation;
  readonly #import: typeof import("../import/index.ts");

  constructor(invocation: Invocation, layer: typeof import("../import/index.ts")) {
    this.folder = invocation.options.text("to") ?? invocation.config.corpus;
    this.isDry = invocation.options.flag("dry-run");
    this.#invocation = invocation;
    this.#import = layer;
  }

  async importAll(files: readonly string[]): Promise<readonly ImportOutcome[]> {
    const { terminal } = this.#invocation;
    const outcomes: ImportOutcome[] = [];
    let known = await this.#import.knownDocuments(this.folder);
    for (const file of files) {
      showProgress(terminal, { file, done: outcomes.length, all: files.length });
      const outcome = await this.#importOne(file, known);
      if (outcome.plan !== null) known = this.#import.withPlanned(known, outcome.plan);
      outcomes.push(outcome);
    }
    terminal.progress?.("");
    return outcomes;
  }

  async #importOne(path: string, known: KnownDocuments): Promise<ImportOutcome> {
    const source = await readSource(path);
    if (source.kind === "unread") return refusedOutcome(path, source.code, source.message);
    const plan = await this.#import.planImport(source.file, { known, convert: this.#invocation.convert });
    switch (plan.kind) {
      case "refused":
        return refusedOutcome(path, plan.code, plan.message);
      case "already-there":
        return alreadyThere(path, plan.file);
      case "ready":
        return this.isDry ? wouldBeAdded(path, plan) : this.#add(path, plan);
    }
  }

  async #add(path: string, plan: ReadyImport): Promise<ImportOutcome> {
    const { now, user } = this.#invocation;
    const by = { via: "command-line", name: user } as const;
    const added = await this.#import.addDocument(plan, { folder: this.folder, by, now: now() });
    if (added.kind === "already-there") return alreadyThere(path, added.file);
    const { file, entry } = added;
    return { file: path, outcome: "added", document: file, entry: entry.entry, plan, reason: null };
  }
}

/** One line for whoever waits; nothing for a single file. */
function showProgress(
  { progress }: Terminal,
  { file, done, all }: { readonly file: string; readonly done: number; readonly all: number },
): void {
  if (all > 1) progress?.(`${done + 1} of ${all}: ${printable(file)}`);
}
