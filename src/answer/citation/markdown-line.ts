import { escapeMarkdown } from "../../text/index.ts";
import type { Passage } from "../passage.ts";
import type { CitedSource } from "./cited-source.ts";
import { type LineForm, lineInForm } from "./line-with-place.ts";

const asMarkdown: LineForm = {
  plain: escapeMarkdown,
  titled: (title, url) => {
    const text = escapeMarkdown(`“${title}”`).replaceAll("]", "\\]");
    return url === null ? text : `[${text}](<${address(url)}>)`;
  },
  linked: () => null,
  anchored: (anchor) => `\`${anchor}\``,
};

/** The line as Markdown that Discord shows as it is meant: the title is the link, and shows no preview. */
export function markdownLine(source: CitedSource, passage: Passage): string {
  return lineInForm(source, passage, asMarkdown);
}

/** The link without signs that would end it. */
function address(url: string): string {
  const { href } = new URL(url);
  return href.replace(/[()<>\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
