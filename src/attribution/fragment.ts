/** True where the words are visibly cut from a longer sentence: they begin small, or end without a closing mark. */
export function isFragment(words: string): boolean {
  const opening = /^[\s(["'“‘…]*(?<first>\p{L})/u.exec(words)?.groups?.["first"] ?? "A";
  return opening !== opening.toUpperCase() || /[\p{L}\p{N}]$/u.test(words.trimEnd());
}
