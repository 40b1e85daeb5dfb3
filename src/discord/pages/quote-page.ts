import type { Passage } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import { revisionLine } from "../message/attribution.ts";
import { container, text } from "../message/components.ts";
import type { Message } from "../message/message.ts";
import { type QuoteSetting, quoteMessage, quoteParts } from "../message/quote-message.ts";
import type { Words } from "../texts/texts.ts";
import type { PageRequest } from "./page-request.ts";
import { pageRows } from "./page-row.ts";

/** What the pages of a list of quotes show. */
interface QuoteList {
  readonly passages: readonly Passage[];
  /** Lines above the quote, in Markdown. */
  readonly above: readonly string[];
  /** What stands below one of the passages and after it; nothing where it is absent. */
  readonly besides?: (passage: Passage) => Pick<QuoteSetting, "below" | "after">;
}

/** A page of a list of quotes, long ones in parts; the lines above alone where there is no quote. */
export function quotePage(request: PageRequest, { passages, above, besides }: QuoteList): Message {
  const { revision, words, audience, asker, notices = [] } = request;
  const lines = [...notices, ...above];
  const parts = passages.flatMap(quoteParts);
  const page = Math.min(request.page, parts.length - 1);
  const part = parts[page];
  if (part === undefined) {
    const said = text([...lines, revisionLine(revision.id, words)].join("\n"));
    return { components: [container([said])], outcome: "nothing-close" };
  }
  const rows = pageRows({ ...request, page }, parts.length);
  const setting = { words, revision: revision.id, audience, asker, above: lines, rows };
  return quoteMessage(part, { ...setting, ...besides?.(part.passage) });
}

/** What comes nearest to a name or a topic that was not found, as a line; none where nothing does. */
export function nearLines(names: readonly string[], words: Words): string[] {
  if (names.length === 0) return [];
  return [words.markdown("nothing.near", { names: names.map((name) => clip(name)).join(" · ") })];
}
