import type { Command, Invocation } from "./command.ts";
import { entryInWords } from "./entry-in-words.ts";
import { ExitCode } from "./exit-code.ts";
import { corpusOption } from "./option-spec.ts";
import { printable } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** `undo`: takes back what was added or removed. */
export const undoCommand: Command = {
  name: "undo",
  parameters: "[ENTRY]",
  summary: "take back the last change of the corpus, or the one with that number in the journal",
  options: [corpusOption],
  run: runUndo,
};

async function runUndo({ words, options, config, terminal, now, user }: Invocation): Promise<ExitCode> {
  const wanted = entryIn(words);
  const { undo } = await import("../import/index.ts");
  const folder = options.text("corpus") ?? config.corpus;
  const by = { via: "command-line", name: user } as const;
  const undone = await undo(wanted, { folder, by, now: now() });
  if (undone.kind === "refused") {
    const { code, message } = undone;
    terminal.out(
      options.flag("json")
        ? `${JSON.stringify({ outcome: "refused", code, message })}\n`
        : `Not undone: ${printable(message)}\n`,
    );
    return ExitCode.nothingFound;
  }
  const { entry, undid } = undone;
  terminal.out(
    options.flag("json")
      ? `${JSON.stringify({ outcome: "undone", entry, undid })}\n`
      : `${printable(entryInWords(entry))}. To take this back: lectern undo ${entry.entry}\n`,
  );
  return ExitCode.done;
}

function entryIn(words: readonly string[]): number | undefined {
  const [word, ...rest] = words;
  if (word === undefined) return undefined;
  if (rest.length === 0 && /^[1-9]\d{0,14}$/u.test(word)) return Number(word);
  throw new UsageError(`expected the number of an entry, met ${words.join(" ")}; see: lectern journal`);
}
