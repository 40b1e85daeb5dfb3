import { verify } from "../answer/index.ts";
import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { openLibrary } from "./open-library.ts";
import { corpusOption } from "./option-spec.ts";
import { openPage } from "./page.ts";
import { printVerification } from "./print-verification.ts";
import { UsageError } from "./usage-error.ts";
import { verificationJson } from "./verification-json.ts";
import { warnOfProblems } from "./warn-of-problems.ts";

/** `verify`: whether words stand in the record, what differs where they were altered, and whose they are. */
export const verifyCommand: Command = {
  name: "verify",
  parameters: '"words"',
  summary: "tell whether words stand in the record, word for word or altered",
  options: [
    {
      name: "speaker",
      value: "NAME",
      help: "who is said to have said them: a name, an alias, or a surname",
    },
    corpusOption,
  ],
  run: runVerify,
};

async function runVerify(invocation: Invocation): Promise<ExitCode> {
  const { words, options, terminal } = invocation;
  if (words.length === 0) {
    throw new UsageError('expected words, met none; for example: lectern verify "law and order"');
  }
  const { revision } = await openLibrary(invocation);
  const verification = await verify(revision, words.join(" "), { speaker: options.text("speaker") });
  warnOfProblems(revision, terminal);
  terminal.out(
    options.flag("json")
      ? `${JSON.stringify(verificationJson(verification, revision))}\n`
      : `${printVerification(verification, { revision, page: await openPage(terminal) })}\n`,
  );
  return verification.outcome === "not-found" ? ExitCode.nothingFound : ExitCode.done;
}
