import {
  insertionShare,
  Library,
  type Passage,
  type Verification,
  verify,
  type WhoseWords,
  whoseInWords,
} from "../answer/index.ts";
import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { corpusOption } from "./option-spec.ts";
import { openPage, type Page } from "./page.ts";
import { printDifference } from "./print-difference.ts";
import { printQuote, printRevision } from "./print-quote.ts";
import { quoteJson, speakerJson } from "./quote-json.ts";
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
  if (verification.outcome === "not-found") return { outcome, quote: null, whose: null, diff };
  const { passage, whose } = verification;
  return { outcome, quote: quoteJson(asQuote(passage)), whose: whoseJson(passage, whose), diff };
}

/** The voice and the speakers of the words themselves: those of a quotation where they lie inside one. */
function whoseJson({ paragraph: { voice, speaker } }: Passage, whose: WhoseWords) {
  switch (whose.kind) {
    case "own":
      return { voice, speakers: voice === "prose" ? [] : [speakerJson(speaker)] };
    case "quoted":
      return { voice: "quotation", speakers: [speakerJson(whose.quotation.speaker)] };
    case "mixed": {
      const speakers = voice === "prose" ? whose.speakers : [speaker, ...whose.speakers];
      return { voice: "mixed", speakers: speakers.map(speakerJson) };
    }
  }
}

/**
 * The passage as quotes are written elsewhere: it was compared and not ranked, so it has no score, no matched words and nothing
 * that was found to say the same.
 */
function asQuote(passage: Passage) {
  return { ...passage, score: 0, matched: [], alsoIn: [] };
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
      const verdicts = [verdict(verbatimInWords(verification)), ...whoseLines(verification, page)];
      return [verdicts.join("\n"), quoted(passage), ...also, revision].join("\n\n");
    }
    case "altered": {
      const difference = printDifference(verification.diff, page);
      const verdicts = [verdict("Altered."), ...whoseLines(verification, page)];
      return [verdicts.join("\n"), difference, quoted(verification.passage), revision].join("\n\n");
    }
    case "not-found": {
      const { nearest } = verification;
      const notFound = "Not found: the words do not stand in the record, nor nearly so.";
      if (nearest === null) return verdict(notFound);
      return [verdict(`${notFound} What comes nearest:`), quoted(nearest), revision].join("\n\n");
    }
  }
}

/** Whose the words are, where the passage holds words of several. */
function whoseLines(
  { passage, whose }: Exclude<Verification, { outcome: "not-found" }>,
  page: Page,
): string[] {
  const line = whoseInWords(passage, whose);
  return line === null ? [] : [page.layOut(printable(line))];
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
