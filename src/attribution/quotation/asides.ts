import type { Lexicon } from "../lexicon/lexicon.ts";
import { Tag } from "../lexicon/tag.ts";
import type { QuotedStretch } from "./pair-marks.ts";

/** The author’s words inside the marks, between dashes: `«Мы уходим, — сказал Орлов. — Завтра»`. The longest have 80 characters. */
const aside = /(,|[!?…])\s[—–]\s(\p{Ll}[\p{L}’']*)[^—–«»„“”"]{1,80}[.,;:]\s[—–]\s/gu;

/**
 * The stretch without what its author says in it, in parts, where the language puts that inside the marks and it begins
 * with a verb of speech. A comma before it is the author’s too.
 */
export function withoutAsides(text: string, stretch: QuotedStretch, lexicon: Lexicon): QuotedStretch[] {
  if (!lexicon.grammar.has("asides-inside-marks") || !stretch.isClosed) return [stretch];
  const parts: QuotedStretch[] = [];
  let rest = stretch;
  const { inner } = stretch;
  for (const { index, 0: whole, 1: mark = "", 2: verb = "" } of text
    .slice(inner.start, inner.end)
    .matchAll(aside)) {
    if (((lexicon.tags.get(verb) ?? 0) & Tag.speech) === 0) continue;
    const at = inner.start + index;
    const end = mark === "," ? at : at + mark.length;
    const start = at + whole.length;
    if (end <= rest.inner.start || start >= rest.inner.end) continue;
    parts.push({ ...rest, end, inner: { start: rest.inner.start, end } });
    rest = { ...rest, start, inner: { start, end: rest.inner.end } };
  }
  return [...parts, rest];
}
