import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { foundPassageJson } from "./found-passage-json.ts";
import { lookUp } from "./look-up.ts";
import { openLibrary } from "./open-library.ts";
import { corpusOption } from "./option-spec.ts";
import { openPage } from "./page.ts";
import { printFoundPassage } from "./print-found-passage.ts";
import { printRevision } from "./print-quote.ts";
import { UsageError } from "./usage-error.ts";
import { warnOfProblems } from "./warn-of-problems.ts";

/** `quote`: the quote behind an anchor, or what became of it. */
export const quoteCommand: Command = {
  name: "quote",
  parameters: "ANCHOR",
  summary: "show the quote behind an anchor, or what became of it",
  options: [corpusOption],
  run: runQuote,
};

async function runQuote(invocation: Invocation): Promise<ExitCode> {
  const { words, options, terminal } = invocation;
  const [anchor, ...others] = words;
  if (anchor === undefined || others.length > 0) {
    const met = anchor === undefined ? "none" : `${words.length}`;
    throw new UsageError(`expected one anchor, met ${met}; for example: lectern quote log:0123456789`);
  }
  const { revision } = await openLibrary(invocation);
  const found = await lookUp(invocation, revision, anchor);
  warnOfProblems(revision, terminal);
  if (options.flag("json")) {
    terminal.out(`${JSON.stringify(foundPassageJson(found, { anchor, revision }))}\n`);
  } else {
    const page = await openPage(terminal);
    const parts = [...printFoundPassage(found, { anchor, revision, page }), printRevision(revision.id, page)];
    terminal.out(`${parts.join("\n\n")}\n`);
  }
  const isCurrent = found.kind === "found" || found.kind === "unchanged" || found.kind === "changed";
  return isCurrent ? ExitCode.done : ExitCode.nothingFound;
}
