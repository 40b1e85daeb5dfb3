const ligatures = /[\ufb00-\ufb06]/gu;

/** Letters without what only print needs: ligatures taken apart, accents joined to their letters, no control characters. */
export function cleanLetters(text: string): string {
  return text
    .replace(ligatures, (ligature) => ligature.normalize("NFKC"))
    .normalize("NFC")
    .replace(/\p{Zs}/gu, " ")
    .replace(/[\p{Cc}\u200b\u2060\ufeff]/gu, "");
}
