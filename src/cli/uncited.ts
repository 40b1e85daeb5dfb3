import type { FoundPassage, Revision, WordsInPassage } from "../answer/index.ts";
import type { Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { foundPassageJson } from "./found-passage-json.ts";
import { openPage } from "./page.ts";
import { printDifference } from "./print-difference.ts";
import { printFoundPassage } from "./print-found-passage.ts";
import { printable } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

interface UncitedAnchor {
  readonly anchor: string;
  readonly revision: Revision;
  readonly found: FoundPassage;
}

/** Says what became of the words of an anchor that the corpus does not have as they were. */
export async function reportUncited(
  { options, terminal }: Invocation,
  { anchor, revision, found }: UncitedAnchor,
): Promise<ExitCode> {
  if (options.flag("json")) {
    terminal.out(`${JSON.stringify({ ...foundPassageJson(found, { anchor, revision }), styles: null })}\n`);
    return ExitCode.nothingFound;
  }
  const page = await openPage(terminal);
  terminal.out(`${printFoundPassage(found, { anchor, revision, page }).join("\n\n")}\n`);
  return ExitCode.nothingFound;
}

interface RefusedWords {
  readonly anchor: string;
  readonly chosen: Exclude<WordsInPassage, { readonly kind: "found" }>;
}

/**
 * Says why words are not cited: they do not stand there, with what differs, or are not the speaker’s.
 *
 * @throws UsageError where there are none.
 */
export async function refuseWords(
  { options, terminal }: Invocation,
  { anchor, chosen }: RefusedWords,
): Promise<ExitCode> {
  if (chosen.kind === "empty") throw new UsageError("--words: expected words to cite, met none");
  const diff = chosen.kind === "altered" ? chosen.diff : [];
  if (options.flag("json")) {
    terminal.out(`${JSON.stringify({ anchor, styles: null, words: chosen.kind, diff })}\n`);
    return ExitCode.nothingFound;
  }
  const page = await openPage(terminal);
  const message =
    chosen.kind === "inserted"
      ? "Not cited: these words were put in by the publisher. They are not the speaker’s."
      : `Not cited: these words do not stand word for word in ${anchor}.`;
  const lines = [page.layOut(page.strong(printable(message)))];
  if (chosen.kind === "altered") lines.push("", printDifference(diff, page));
  terminal.out(`${lines.join("\n")}\n`);
  return ExitCode.nothingFound;
}
