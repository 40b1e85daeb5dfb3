import { identifiedName } from "../answer/index.ts";
import { type Document, type Paragraph, quotationsOf } from "../corpus/index.ts";
import type { Page } from "./page.ts";
import { counted, printable } from "./terminal.ts";

const INDENT = 4;

/** How many characters of the words are shown; whoever wants them all has the file. */
const SHOWN = 160;

/** Words of somebody, with who they are given to and why. */
interface Entry {
  readonly start: number;
  readonly words: string;
  readonly facts: readonly string[];
}

/** Everything in a document that is not its author's prose, in order, and how much there is of it. */
export function printAttribution(document: Document, page: Page): string {
  const entries = [...quotationEntries(document), ...paragraphEntries(document)];
  entries.sort((one, other) => one.start - other.start);
  const blocks = entries.map(({ words, facts }) =>
    [page.layOut(`“${shortened(words)}”`), page.layOut(page.faint(printable(facts.join(", "))), INDENT)].join(
      "\n",
    ),
  );
  return [...blocks, page.layOut(summary(document))].join("\n\n");
}

function quotationEntries(document: Document): Entry[] {
  return quotationsOf(document).map(({ start, end, speaker, type, evidence }) => ({
    start,
    words: document.text.slice(start, end).replace(/^["“„«»]|["”“«»]$/gu, ""),
    facts: [nameOf(speaker), `${type} quotation`, ...ruleOf(evidence)],
  }));
}

/** Paragraphs that one voice speaks; a quotation that is a paragraph of its own is listed as a quotation where it can be. */
function paragraphEntries({ paragraphs }: Document): Entry[] {
  return paragraphs
    .filter(
      ({ voice, quotations }) => voice === "speech" || (voice === "quotation" && quotations.length === 0),
    )
    .map(({ start, text, speaker, voice, evidence }) => ({
      start,
      words: text,
      facts: [nameOf(speaker), voice, ...ruleOf(evidence)],
    }));
}

function nameOf(speaker: Paragraph["speaker"]): string {
  return identifiedName(speaker) ?? "speaker not identified";
}

function ruleOf(evidence: { readonly rule: string } | null): string[] {
  return evidence === null ? [] : [`by the rule ${evidence.rule}`];
}

function shortened(words: string): string {
  const line = printable(words);
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/\s*\S*$/u, "")} …`;
}

function summary(document: Document): string {
  const { paragraphs } = document;
  const spoken = paragraphs.filter(({ voice }) => voice === "speech").length;
  const quotations = counted(quotationsOf(document).length, "quotation");
  return `${counted(paragraphs.length, "paragraph")}, ${spoken} of speech; ${quotations}`;
}
