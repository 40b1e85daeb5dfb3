import type { Span } from "./span.ts";

const pairs: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ['"', '"'],
]);

/**
 * The words inside the quotation marks of a paragraph that is one quotation from end to end, without the marks and the
 * white space next to them (`« Bonjour »`); `null` for every other paragraph, one with two quotations and prose between
 * them included.
 *
 * @example wholeQuotation("“We held talks,”") // { start: 1, end: 15 }
 */
export function wholeQuotation(paragraph: string): Span | null {
  const start = paragraph.length - paragraph.trimStart().length;
  const end = paragraph.trimEnd().length;
  const closers = pairs.get(paragraph.charAt(start));
  if (closers === undefined || end - start < 3 || !closers.includes(paragraph.charAt(end - 1))) return null;
  const inside = paragraph.slice(start + 1, end - 1);
  const holdsMark = [...closers, paragraph.charAt(start)].some((mark) => inside.includes(mark));
  if (holdsMark || inside.trim() === "") return null;
  return { start: end - 1 - inside.trimStart().length, end: start + 1 + inside.trimEnd().length };
}

/** True where the words are visibly cut from a longer sentence: they begin small, or end without a closing mark. */
export function isFragment(words: string): boolean {
  const opening = /^[\s(["'“‘…]*(?<first>\p{L})/u.exec(words)?.groups?.["first"] ?? "A";
  return opening !== opening.toUpperCase() || /[\p{L}\p{N}]$/u.test(words.trimEnd());
}
