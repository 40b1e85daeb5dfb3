import { type APIStringSelectComponent, ComponentType } from "discord.js";
import { listSources, type Source } from "../../answer/index.ts";
import { printCustomId } from "../custom-id/custom-id.ts";
import { clip } from "../markdown/clip.ts";
import { provenanceLine } from "../message/attribution.ts";
import { container, row, text } from "../message/components.ts";
import { dateInLanguage } from "../message/date-in-language.ts";
import type { Message } from "../message/message.ts";
import type { Words } from "../texts/texts.ts";
import type { PageRequest, SubjectOf } from "./page-request.ts";
import { pageRows } from "./page-row.ts";

/** How many documents stand on one page; each is also a choice of the menu below them. */
const PER_PAGE = 6;

/** A page of the corpus's documents, with a menu that shows one of them. */
export function sourcesPage(request: PageRequest<SubjectOf<"sources">>): Message {
  const { revision, words, notices = [] } = request;
  const sources = listSources(revision);
  const count = Math.max(1, Math.ceil(sources.length / PER_PAGE));
  const page = Math.min(request.page, count - 1);
  const shown = sources.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const counts = { documents: sources.length, paragraphs: revision.passages.size };
  return {
    components: [
      container([
        text([...notices, words.markdown("sources.title", counts)].join("\n")),
        text(shown.map((source) => sourceLines(source, words)).join("\n")),
        row(menu(shown, words)),
        ...pageRows({ ...request, page }, count),
      ]),
    ],
  };
}

function sourceLines({ document, paragraphs }: Source, words: Words): string {
  const { id, title, date } = document;
  const details = [
    date === null ? words.markdown("quote.undated") : dateInLanguage(date.iso, words),
    words.markdown("sources.paragraphs", { count: paragraphs }),
    provenanceLine(document, words),
    words.markdown("sources.id", { id }),
  ];
  return [
    words.markdown("sources.document", { title: clip(title) }),
    `-# ${details.filter((detail) => detail !== null).join(" · ")}`,
  ].join("\n");
}

/** The longest label of a choice: https://discord.com/developers/docs/components/reference#string-select. */
const LONGEST_LABEL = 100;

function menu(sources: readonly Source[], words: Words): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: printCustomId({ action: "source" }),
    placeholder: words.plain("sources.choose"),
    options: sources.map(({ document: { id, title } }) => ({ label: clip(title, LONGEST_LABEL), value: id })),
  };
}
