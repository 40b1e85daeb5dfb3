import { identifiedName } from "../answer/index.ts";
import { type Document, formatProblem, quotationsOf, readCorpusFile } from "../corpus/index.ts";
import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { openPage } from "./page.ts";
import { printAttribution } from "./print-attribution.ts";
import { printable } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** `attribute`: who says what in one text, and by which rule. */
export const attributeCommand: Command = {
  name: "attribute",
  parameters: "FILE",
  summary: "show who says what in a text, and by which rule",
  options: [],
  run: runAttribute,
};

async function runAttribute({ words, options, terminal, convert }: Invocation): Promise<ExitCode> {
  const [file, ...rest] = words;
  if (file === undefined || rest.length > 0) {
    throw new UsageError(`expected: lectern attribute FILE, met: lectern attribute ${words.join(" ")}`);
  }
  const { document, problems } = await readCorpusFile(file, convert);
  for (const problem of problems) terminal.err(`lectern: ${printable(formatProblem(problem))}\n`);
  terminal.out(
    options.flag("json")
      ? `${JSON.stringify(attributionJson(document))}\n`
      : `${printAttribution(document, await openPage(terminal))}\n`,
  );
  return ExitCode.done;
}

/** All offsets count in `text`, in UTF-16 units. */
function attributionJson(document: Document) {
  const { text, paragraphs } = document;
  return {
    text,
    quotes: quotationsOf(document).map(({ start, end, speaker, type, insertions, evidence }) => ({
      start,
      end,
      speaker: identifiedName(speaker),
      type,
      insertions,
      evidence:
        evidence === null
          ? null
          : { rule: evidence.rule, start: evidence.span?.start ?? null, end: evidence.span?.end ?? null },
    })),
    paragraphs: paragraphs.map(({ start, end, speaker, voice }) => ({
      start,
      end,
      speaker: identifiedName(speaker),
      voice,
    })),
  };
}
