import { authorsInWords, reporter, type Source } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { documentLine, occasionLine } from "./attribution.ts";
import { container, linkButtons, row, text } from "./components.ts";
import type { Message } from "./message.ts";
import { editionLines, versionRows } from "./versions.ts";

/** How many speakers are named. */
const MOST_SPEAKERS = 12;

/** One document with everything that the corpus states about it. */
export function sourceMessage(source: Source, words: Words): Message {
  const { document, paragraphs, speakers } = source;
  const people = speakers.filter((name) => name !== reporter.name);
  const named = people
    .slice(0, MOST_SPEAKERS)
    .map((name) => clip(name, 80))
    .join(", ");
  const { license, language, id, kind } = document;
  const author = authorsInWords(document.author);
  const facts = [
    words.markdown(`kind.${kind}`),
    words.markdown("sources.paragraphs", { count: paragraphs }),
    words.markdown("source.language", { language }),
    ...(author === null ? [] : [words.markdown("source.author", { author: clip(author) })]),
    ...(license === null ? [] : [words.markdown("source.license", { license: clip(license) })]),
    words.markdown("sources.id", { id }),
  ];
  const lines = [
    words.markdown("sources.document", { title: clip(document.title) }),
    occasionLine(document, words),
    documentLine(document, words),
    ...(named === ""
      ? []
      : [
          words.markdown("source.speakers", {
            names: named,
            more: Math.max(0, people.length - MOST_SPEAKERS),
          }),
        ]),
    ...editionLines(source, words),
    `-# ${facts.join(" · ")}`,
  ];
  const links = linkButtons(words.plain("button.source"), document.url);
  const rows = [...(links.length > 0 ? [row(...links)] : []), ...versionRows(source.versions)];
  return { components: [container([text(lines.join("\n")), ...rows])] };
}
