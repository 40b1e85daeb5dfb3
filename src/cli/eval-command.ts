import type { Command, Invocation } from "./command.ts";
import { runEvalAttribution } from "./eval-attribution.ts";
import { runEvalRetrieval } from "./eval-retrieval.ts";
import type { ExitCode } from "./exit-code.ts";
import { UsageError } from "./usage-error.ts";

/** `eval`: what others need to repeat our figures. */
export const evalCommand: Command = {
  name: "eval",
  parameters: "retrieval DIR | attribution FILE | transcripts FILE",
  summary: "measure the ranking on a test collection, or write who says what in a set of texts",
  options: [
    { name: "run", value: "FILE", help: "retrieval: write the ranking there in the TREC run format" },
    {
      name: "predictions",
      value: "FILE",
      help: "attribution, transcripts: write a JSON line there for each text, with spans and speakers",
    },
  ],
  run: runEval,
};

async function runEval(invocation: Invocation): Promise<ExitCode> {
  const { words, options } = invocation;
  const [task, target, ...rest] = words;
  if (target === undefined || rest.length > 0) throw wrongTask(words);
  switch (task) {
    case "retrieval":
      refuseOption("predictions", options.text("predictions"), task);
      return runEvalRetrieval(invocation, target);
    case "attribution":
    case "transcripts":
      refuseOption("run", options.text("run"), task);
      return runEvalAttribution(invocation, { task, file: target });
    default:
      throw wrongTask(words);
  }
}

function wrongTask(words: readonly string[]): UsageError {
  const met = `lectern eval ${words.join(" ")}`;
  return new UsageError(
    `expected: lectern eval retrieval DIR, lectern eval attribution FILE or lectern eval transcripts FILE, met: ${met}`,
  );
}

function refuseOption(name: string, value: string | undefined, task: string): void {
  if (value !== undefined)
    throw new UsageError(`--${name}: expected no such option with eval ${task}, met ${value}`);
}
