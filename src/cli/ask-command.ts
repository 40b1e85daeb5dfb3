import { type Answer, ask, type Question, type Quote } from "../answer/index.ts";
import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { openLibrary } from "./open-library.ts";
import { corpusOption } from "./option-spec.ts";
import { openPage, type Page } from "./page.ts";
import { printQuote, printRevision } from "./print-quote.ts";
import { quoteJson } from "./quote-json.ts";
import { printable } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { warnOfProblems } from "./warn-of-problems.ts";

const MOST_QUOTES = 25;

/** `ask`: the quotes nearest to a question, or that nothing is close enough. */
export const askCommand: Command = {
  name: "ask",
  parameters: '"question"',
  summary: "find the words of the record that answer a question",
  options: [
    { name: "speaker", value: "NAME", help: "only words of this speaker: a name, an alias, or a surname" },
    { name: "document", value: "ID", help: "only words of this document, by its id in `lectern sources`" },
    {
      name: "after",
      value: "DATE",
      help: "only words said on this date or later: 2022-01-13, 2022-01 or 2022",
    },
    { name: "before", value: "DATE", help: "only words said on this date or earlier" },
    { name: "voice", value: "VOICE", help: "speech, quotation, or prose (the author’s own words)" },
    { name: "limit", value: "N", help: `how many quotes at most, 1 to ${MOST_QUOTES} (default: 3)` },
    corpusOption,
  ],
  run: runAsk,
};

async function runAsk(invocation: Invocation): Promise<ExitCode> {
  const { options, terminal } = invocation;
  const question = toQuestion(invocation);
  const library = await openLibrary(invocation);
  const answer = await ask(library.revision, question);
  warnOfProblems(library.revision, terminal);
  terminal.out(
    options.flag("json")
      ? `${JSON.stringify(answerJson(answer))}\n`
      : printAnswer(answer, await openPage(terminal)),
  );
  return answer.outcome === "found" ? ExitCode.done : ExitCode.nothingFound;
}

function toQuestion({ words, options }: Invocation): Question {
  if (words.length === 0)
    throw new UsageError('expected a question, met none; for example: lectern ask "who praised it?"');
  return {
    text: words.join(" "),
    speaker: options.text("speaker"),
    document: options.text("document"),
    after: options.day("after", "first"),
    before: options.day("before", "last"),
    voice: options.oneOf("voice", ["speech", "quotation", "prose"]),
    limit: options.whole("limit", { from: 1, to: MOST_QUOTES }),
  };
}

function answerJson(answer: Answer) {
  const { outcome, revision, question, confidence, quotes, suggestions } = answer;
  const others = answer.outcome === "found" ? answer.others : [];
  return {
    outcome,
    revision,
    question,
    confidence,
    quotes: quotes.map(quoteJson),
    others: others.map(quoteJson),
    suggestions,
  };
}

function printAnswer(answer: Answer, page: Page): string {
  if (answer.outcome === "found") {
    const { quotes, others, revision } = answer;
    const print = (quote: Quote) => printQuote(quote, page);
    const heading = others.length === 0 ? [] : [page.layOut(page.strong("Others on this:"))];
    const parts = [...quotes.map(print), ...heading, ...others.map(print), printRevision(revision, page)];
    return `${parts.join("\n\n")}\n`;
  }
  return `${page.layOut(printable(nothingClose(answer)))}\n`;
}

function nothingClose({ reason, suggestions }: Extract<Answer, { outcome: "nothing-close" }>): string {
  const near = suggestions.join("; ");
  switch (reason) {
    case "only-common-words":
      return "Nothing to look for: the question has only common words. Add a name or a topic.";
    case "no-match":
      return "Nothing close enough: the corpus has none of these words.";
    case "phrase-not-found":
      return "Nothing close enough: the words in quotation marks do not stand so in the corpus. Try without the marks.";
    case "too-far":
      return `Nothing close enough in the corpus. The nearest topics: ${near}`;
    case "unknown-speaker":
      return `No speaker of that name in the corpus. ${near === "" ? "See: lectern sources" : `Near names: ${near}`}`;
    case "ambiguous-speaker":
      return `More than one speaker has that name: ${near}. Give the full name.`;
    case "unknown-document":
      return `No document with that id in the corpus. ${near === "" ? "See: lectern sources" : `Near ids: ${near}`}`;
  }
}
