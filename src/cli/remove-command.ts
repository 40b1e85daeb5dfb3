import { didYouMean, nearest } from "../text/index.ts";
import type { Command, Invocation } from "./command.ts";
import { entryInWords } from "./entry-in-words.ts";
import { ExitCode } from "./exit-code.ts";
import { corpusOption } from "./option-spec.ts";
import { printable } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** `remove`: takes a document out of the corpus; nothing is deleted. */
export const removeCommand: Command = {
  name: "remove",
  parameters: "DOCUMENT",
  summary: "take a document out of the corpus; `lectern undo` brings it back",
  options: [corpusOption],
  run: runRemove,
};

async function runRemove({ words, options, config, terminal, now, user }: Invocation): Promise<ExitCode> {
  const [id, ...rest] = words;
  if (id === undefined || rest.length > 0) {
    throw new UsageError(
      `expected: lectern remove DOCUMENT, met: lectern remove ${words.join(" ")}; see: lectern sources`,
    );
  }
  const { removeDocument } = await import("../import/index.ts");
  const folder = options.text("corpus") ?? config.corpus;
  const by = { via: "command-line", name: user } as const;
  const removed = await removeDocument(id, { folder, by, now: now() });
  if (removed.kind === "removed") {
    terminal.out(
      options.flag("json")
        ? `${JSON.stringify({ outcome: "removed", entry: removed.entry })}\n`
        : `${printable(entryInWords(removed.entry))}. To take it back: lectern undo ${removed.entry.entry}\n`,
    );
    return ExitCode.done;
  }
  const suggestions = nearest(id, removed.ids);
  const hint = didYouMean(suggestions, "see: lectern sources");
  terminal.out(
    options.flag("json")
      ? `${JSON.stringify({ outcome: "not-found", suggestions })}\n`
      : `${printable(`No document with that id in the corpus; ${hint}`)}\n`,
  );
  return ExitCode.nothingFound;
}
