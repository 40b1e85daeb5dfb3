import { dateInWords, Library, listSources, provenanceInWords, type Source } from "../answer/index.ts";
import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
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

async function runSources({ options, config, terminal }: Invocation): Promise<ExitCode> {
  const library = await Library.open(options.text("corpus") ?? config.corpus);
  const sources = listSources(library.revision);
  const page = await openPage(terminal);
  terminal.out(
    options.flag("json")
      ? `${JSON.stringify({ documents: sources.map(sourceJson) })}\n`
      : `${sources.map((source) => printSource(source, page)).join("\n\n")}\n`,
  );
  return ExitCode.done;
}

function sourceJson({ document, paragraphs, speakers }: Source) {
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
  };
}

function printSource({ document, paragraphs, speakers }: Source, page: Page): string {
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
  ];
  return [
    page.layOut(page.strong(printable(title))),
    ...details.map((detail) => page.layOut(printable(detail), INDENT)),
    page.layOut(page.faint(printable(id)), INDENT),
  ].join("\n");
}
