/** The encoding of a font by its `\fcharset`; absent where the font goes by the document's. */
export const encodingOfCharset: ReadonlyMap<number, string> = new Map([
  [0, "windows-1252"],
  [77, "macintosh"],
  [128, "shift_jis"],
  [129, "euc-kr"],
  [134, "gb18030"],
  [136, "big5"],
  [161, "windows-1253"],
  [162, "windows-1254"],
  [163, "windows-1258"],
  [177, "windows-1255"],
  [178, "windows-1256"],
  [186, "windows-1257"],
  [204, "windows-1251"],
  [222, "windows-874"],
  [238, "windows-1250"],
]);

/** A font of signs, whose letters are pictures. */
export const SYMBOLS = 2;

const others: ReadonlyMap<number, string> = new Map([
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gb18030"],
  [949, "euc-kr"],
  [950, "big5"],
  [10000, "macintosh"],
  [10007, "x-mac-cyrillic"],
  [20866, "koi8-r"],
  [65001, "utf-8"],
]);

/** The encoding of a code page by the number that `\ansicpg` gives; a name that nobody knows for the others. */
export function encodingOfCodePage(page: number): string {
  return others.get(page) ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : `cp${page}`);
}
