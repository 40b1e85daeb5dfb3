import { type Corpus, CorpusError, formatProblem, type Problem, readCorpus } from "../corpus/index.ts";
import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { corpusOption } from "./option-spec.ts";
import { counted, printable } from "./terminal.ts";

/** `check`: everything in the corpus that its keeper should mend. */
export const checkCommand: Command = {
  name: "check",
  parameters: "",
  summary: "report every problem of the corpus with file and line",
  options: [corpusOption],
  run: runCheck,
};

interface Report {
  readonly ok: boolean;
  readonly documents: number;
  readonly paragraphs: number;
  readonly problems: readonly Problem[];
}

async function runCheck({ options, config, terminal, convert }: Invocation): Promise<ExitCode> {
  const { report, exitCode } = await reportOn(options.text("corpus") ?? config.corpus, convert);
  if (options.flag("json")) terminal.out(`${JSON.stringify(report)}\n`);
  else terminal.out(`${printReport(report)}\n`);
  return exitCode;
}

async function reportOn(
  folder: string,
  convert: Invocation["convert"],
): Promise<{ readonly report: Report; readonly exitCode: ExitCode }> {
  try {
    const { documents, problems } = await readCorpus(folder, convert);
    const ok = problems.length === 0;
    const report = { ok, documents: documents.length, paragraphs: countParagraphs(documents), problems };
    return { report, exitCode: ok ? ExitCode.done : ExitCode.nothingFound };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return {
      report: { ok: false, documents: 0, paragraphs: 0, problems: error.problems },
      exitCode: ExitCode.broken,
    };
  }
}

function countParagraphs(documents: Corpus["documents"]): number {
  return documents.reduce((count, { paragraphs }) => count + paragraphs.length, 0);
}

function printReport({ documents, paragraphs, problems }: Report): string {
  const found = problems.length === 0 ? "no problems" : counted(problems.length, "problem");
  const summary = `${counted(documents, "document")}, ${counted(paragraphs, "paragraph")}, ${found}`;
  return [...problems.map((problem) => printable(formatProblem(problem))), summary].join("\n");
}
