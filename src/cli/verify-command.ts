import { insertionShare, Library, type Passage, type Verification, verify } from "../answer/index.ts";
import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { corpusOption } from "./option-spec.ts";
import { openPage, type Page } from "./page.ts";
import { printDifference } from "./print-difference.ts";
import { printQuote, printRevision } from "./print-quote.ts";
import { quoteJson } from "./quote-json.ts";
import { printable } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { warnOfProblems } from "./warn-of-problems.ts";

/** `verify`: whether words stand in the record, and what differs where they were altered. */
export const verifyCommand: Command = {
  name: "verify",
  parameters: '"words"',
  summary: "tell whether words stand in the record, word for word or altered",
  options: [corpusOption],
  run: runVerify,
};

async function runVerify({ words, options, config, terminal }: Invocation): Promise<ExitCode> {
  if (words.length === 0) {
    throw new UsageError('expected words, met none; for example: lectern verify "law and order"');
  }
  const { revision } = await Library.open(options.text("corpus") ?? config.corpus);
  const verification = await verify(revision, words.join(" "));
  warnOfProblems(revision, terminal);
  terminal.out(
    options.flag("json")
      ? `${JSON.stringify(verificationJson(verification))}\n`
      : `${printVerification(verification, await openPage(terminal))}\n`,
  );
  return verification.outcome === "not-found" ? ExitCode.nothingFound : ExitCode.done;
}

function verificationJson(verification: Verification) {
  const { outcome, diff } = verification;
  return { outcome, quote: outcome === "not-found" ? null : quoteJson(asQuote(verification.passage)), diff };
}

/** The passage as quotes are written elsewhere: it was compared and not ranked, so no score and no matched words. */
function asQuote(passage: Passage) {
  return { ...passage, score: 0, matched: [] };
}

function printVerification(verification: Verification, page: Page): string {
  const verdict = (words: string) => page.layOut(page.strong(words));
  const quoted = (passage: Passage) => printQuote(asQuote(passage), page);
  const revision = printRevision(verification.revision, page);
  switch (verification.outcome) {
    case "verbatim": {
      const { passage, alsoIn } = verification;
      const anchors = alsoIn.map(({ paragraph }) => paragraph.anchor).join(", ");
      const also = anchors === "" ? [] : [page.layOut(printable(`Also in: ${anchors}`))];
      return [verdict(verbatimInWords(verification)), quoted(passage), ...also, revision].join("\n\n");
    }
    case "altered": {
      const difference = printDifference(verification.diff, page);
      return [verdict("Altered."), difference, quoted(verification.passage), revision].join("\n\n");
    }
    case "not-found": {
      const { nearest } = verification;
      const notFound = "Not found: the words do not stand in the record, nor nearly so.";
      if (nearest === null) return verdict(notFound);
      return [verdict(`${notFound} What comes nearest:`), quoted(nearest), revision].join("\n\n");
    }
  }
}

function verbatimInWords({ passage, span, withoutInsertions }: Verbatim): string {
  if (insertionShare(passage, span) === "all") {
    return "In the record, but put in by the publisher: not the speaker’s words.";
  }
  return withoutInsertions
    ? "Word for word, but for what stands in brackets and is not the speaker’s."
    : "Word for word.";
}

type Verbatim = Extract<Verification, { readonly outcome: "verbatim" }>;
