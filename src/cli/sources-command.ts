import {
  dateInWords,
  editionDate,
  listSources,
  listWithdrawn,
  provenanceInWords,
  type Source,
} from "../answer/index.ts";
import type { Document } from "../corpus/index.ts";
import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { openLibrary } from "./open-library.ts";
import { corpusOption } from "./option-spec.ts";
import { openPage, type Page } from "./page.ts";
import { counted, printable } from "./terminal.ts";

const INDENT = 4;

/** `sources`: the documents of the corpus. */
export const sourcesCommand: Command = {
  name: "sources",
  parameters: "",
  summary: "list the documents of the corpus",
  options: [corpusOption],
  run: runSources,
};

async function runSources(invocation: Invocation): Promise<ExitCode> {
  const { options, terminal } = invocation;
  const library = await openLibrary(invocation);
  const sources = listSources(library.revision);
  const withdrawn = listWithdrawn(library.revision);
  const page = await openPage(terminal);
  const parts = [
    ...sources.map((source) => printSource(source, page)),
    ...withdrawn.map((document) => printWithdrawn(document, page)),
  ];
  terminal.out(
    options.flag("json")
      ? `${JSON.stringify({ documents: sources.map(sourceJson), withdrawn: withdrawn.map(editionJson) })}\n`
      : `${parts.join("\n\n")}\n`,
  );
  return ExitCode.done;
}

function sourceJson({ document, paragraphs, speakers, earlier, versions }: Source) {
  const { id, title, kind, date, publisher, author, url, provenance } = document;
  return {
    id,
    title,
    kind,
    date: date?.iso ?? null,
    publisher,
    author,
    url,
    provenance,
    paragraphs,
    speakers,
    earlier: earlier.map(editionJson),
    versions: versions.map((version) => version.id),
  };
}

/** A document that is past, with what tells it from other editions. */
function editionJson(document: Document) {
  const { id, title, withdrawn } = document;
  return { id, title, date: editionDate(document)?.iso ?? null, withdrawn: withdrawn?.iso ?? null };
}

function printSource({ document, paragraphs, speakers, earlier, versions }: Source, page: Page): string {
  const { id, title, kind, date, place, publisher, url } = document;
  const facts = [
    kind,
    date === null ? "date not given" : dateInWords(date),
    place,
    provenanceInWords(document),
    publisher,
    url,
    counted(paragraphs, "paragraph"),
  ];
  const details = [
    facts.filter((fact) => fact !== null).join(", "),
    ...(speakers.length === 0 ? [] : [`Speakers: ${speakers.join(", ")}`]),
    ...earlier.map((edition) => `In place of: ${editionInWords(edition)}`),
    ...versions.map((version) => `Other version: “${version.title}”, ${version.language}, ${version.id}`),
  ];
  return [
    page.layOut(page.strong(printable(title))),
    ...details.map((detail) => page.layOut(printable(detail), INDENT)),
    page.layOut(page.faint(printable(id)), INDENT),
  ].join("\n");
}

/** A document that nothing stands in place of. */
function printWithdrawn(document: Document, page: Page): string {
  return [
    page.layOut(page.strong(printable(`Withdrawn: ${document.title}`))),
    page.layOut(printable(editionInWords(document)), INDENT),
  ].join("\n");
}

function editionInWords(document: Document): string {
  const { id, title, withdrawn } = document;
  const date = editionDate(document);
  const facts = [
    `“${title}”`,
    date === null ? "date not given" : dateInWords(date),
    ...(withdrawn === null ? [] : [`withdrawn ${dateInWords(withdrawn)}`]),
    id,
  ];
  return facts.join(", ");
}
