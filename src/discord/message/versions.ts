import { editionDate, type Source, type Version } from "../../answer/index.ts";
import type { Document } from "../../corpus/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { provenanceLine } from "./attribution.ts";
import { linkButtons, row } from "./components.ts";
import { dateInLanguage } from "./date-in-language.ts";

/** How much of a title is shown. */
const LONGEST_TITLE = 60;

/** How many versions or editions are named. */
const MOST_NAMED = 3;

/** What stands below a quote of which there are other versions: they are named in small print, and their links are buttons. */
export function versionsBelow(versions: readonly Version[], words: Words) {
  const named = versions.map(({ document, passage }) => {
    const place = passage?.paragraph.anchor ?? document.id;
    return `${versionInWords(document, words)}, ${words.markdown("quote.anchor", { anchor: place })}`;
  });
  return {
    lines: lines("versions.title", named, words),
    rows: versionRows(versions.map(({ document }) => document)),
  };
}

/** A row of buttons that open versions; none where no version has a link. */
export function versionRows(documents: readonly Document[]) {
  const buttons = documents
    .slice(0, MOST_NAMED)
    .flatMap(({ title, language, url }) => linkButtons(`${clip(title, LONGEST_TITLE)} (${language})`, url));
  return buttons.length === 0 ? [] : [row(...buttons)];
}

/** The editions that a source stands in place of, and its other versions, as lines. */
export function editionLines({ earlier, versions }: Source, words: Words): string[] {
  const editions = earlier.map((document) => editionInWords(document, words));
  const others = versions.map((document) => {
    const id = words.markdown("quote.anchor", { anchor: document.id });
    return `${versionInWords(document, words)}, ${id}`;
  });
  return [...lines("source.earlier", editions, words), ...lines("versions.title", others, words)];
}

/** The first few by name, and how many more there are; nothing where there are none. */
function lines(title: "versions.title" | "source.earlier", named: readonly string[], words: Words): string[] {
  if (named.length === 0) return [];
  const count = named.length - MOST_NAMED;
  const more = count > 0 ? [words.markdown("versions.more", { count })] : [];
  return [`-# ${words.markdown(title)} ${[...named.slice(0, MOST_NAMED), ...more].join("; ")}`];
}

/** Title, how it stands to the speaker, language and day. */
function versionInWords(document: Document, words: Words): string {
  const { title, language, date } = document;
  const facts = [
    words.markdown("quote.title", { title: clip(title, LONGEST_TITLE) }),
    provenanceLine(document, words),
    language,
    date === null ? null : dateInLanguage(date.iso, words),
  ];
  return facts.filter((fact) => fact !== null).join(", ");
}

function editionInWords(document: Document, words: Words): string {
  const { id, title, withdrawn } = document;
  const date = editionDate(document);
  const facts = [
    words.markdown("quote.title", { title: clip(title, LONGEST_TITLE) }),
    date === null ? null : dateInLanguage(date.iso, words),
    withdrawn === null
      ? null
      : words.markdown("source.withdrawn", { date: dateInLanguage(withdrawn.iso, words) }),
    words.markdown("quote.anchor", { anchor: id }),
  ];
  return facts.filter((fact) => fact !== null).join(", ");
}
