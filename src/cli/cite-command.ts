import {
  type CitationForm,
  type CitationStyle,
  type CitedQuotation,
  citationForms,
  citationStyles,
  type FoundPassage,
  type Passage,
  wordsInPassage,
} from "../answer/index.ts";
import { didYouMean, nearest } from "../text/index.ts";
import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { lookUp } from "./look-up.ts";
import { openLibrary } from "./open-library.ts";
import { corpusOption } from "./option-spec.ts";
import { citationJson, printCitation } from "./print-citation.ts";
import { unchangedInWords, withdrawnInWords } from "./print-found-passage.ts";
import { printable } from "./terminal.ts";
import { refuseWords, reportUncited } from "./uncited.ts";
import { UsageError } from "./usage-error.ts";
import { warnOfProblems } from "./warn-of-problems.ts";

/** `cite`: the citation of a quote, or of words in it, in the usual styles. */
export const citeCommand: Command = {
  name: "cite",
  parameters: "ANCHOR",
  summary: "give the citation of a quote, ready for a paper",
  options: [
    { name: "style", value: "STYLE", help: `one of ${citationStyles.join(", ")} (default: all)` },
    { name: "words", value: "WORDS", help: "cite only these words of it; … stands for what is left out" },
    corpusOption,
  ],
  run: runCite,
};

async function runCite(invocation: Invocation): Promise<ExitCode> {
  const { words, options, terminal } = invocation;
  const [anchor] = words;
  if (anchor === undefined || words.length > 1) {
    const met = anchor === undefined ? "none" : words.join(" ");
    throw new UsageError(`expected one anchor, met ${met}; lectern ask shows the anchor below each quote`);
  }
  const style = styleOf(options.text("style"));
  const { revision } = await openLibrary(invocation);
  warnOfProblems(revision, terminal);
  const found = await lookUp(invocation, revision, anchor);
  const passage = citable(found);
  if (passage === null) return reportUncited(invocation, { anchor, revision, found });
  for (const notice of noticesOn(found)) terminal.err(`${printable(notice)}\n`);
  const given = options.text("words");
  const chosen = given === undefined ? null : wordsInPassage(passage, given);
  if (chosen !== null && chosen.kind !== "found") return refuseWords(invocation, { anchor, chosen });
  const forms = formsIn(style, passage, chosen?.quotation ?? null);
  terminal.out(
    options.flag("json") ? `${JSON.stringify(citationJson(anchor, forms))}\n` : printCitation(forms),
  );
  return ExitCode.done;
}

/** What is cited for an anchor: words of a current document, or those of a withdrawn one, whose citation says so. */
function citable(found: FoundPassage): Passage | null {
  switch (found.kind) {
    case "found":
    case "unchanged":
      return found.passage;
    case "withdrawn":
      return found.before?.document === found.document ? found.before : null;
    default:
      return null;
  }
}

/** What must be known before the citation is used. */
function noticesOn(found: FoundPassage): string[] {
  if (found.kind === "unchanged") return unchangedInWords(found);
  return found.kind === "withdrawn" ? [withdrawnInWords(found)] : [];
}

function styleOf(wanted: string | undefined): CitationStyle | null {
  if (wanted === undefined) return null;
  const style = citationStyles.find((known) => known === wanted.toLowerCase());
  if (style !== undefined) return style;
  const hint = didYouMean(nearest(wanted, citationStyles), `known are ${citationStyles.join(", ")}`);
  throw new UsageError(`--style: expected a style of citation, met ${wanted}; ${hint}`);
}

function formsIn(
  style: CitationStyle | null,
  passage: Passage,
  quotation: CitedQuotation | null,
): readonly CitationForm[] {
  const forms = citationForms(passage, quotation);
  return style === null ? forms : forms.filter((form) => form.style === style);
}
