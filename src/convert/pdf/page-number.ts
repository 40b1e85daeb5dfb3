/** A number of a page as it may be printed on it. */
export interface PageNumber {
  readonly printed: string;
  readonly value: number;
}

const alone =
  /^[-–—[(|\s]*(?:(?:page|p\.|seite|página|стр\.)\s*)?(?<number>\d{1,5}|[ivxlc]{1,7}|[IVXLC]{1,7})(?:\s*(?:of|\/|von|de|из)\s*\d{1,5})?[-–—\])|.\s]*$/iu;

/** The number of a line that holds nothing else: `12`, `- xii -`, `Page 3 of 28`. */
export function numberAlone(text: string): PageNumber | null {
  const printed = alone.exec(text)?.groups?.["number"];
  return printed === undefined ? null : pageNumber(printed);
}

/** Every number of a line that may be that of its page. */
export function numbersIn(text: string): readonly PageNumber[] {
  return (
    text.match(/(?<![\p{L}\p{N}])(?:\d{1,5}|[ivxlc]{1,7}|[IVXLC]{1,7})(?![\p{L}\p{N}])/gu) ?? []
  ).flatMap((printed) => pageNumber(printed) ?? []);
}

function pageNumber(printed: string): PageNumber | null {
  const value = /\d/u.test(printed) ? Number(printed) : romanValue(printed.toLowerCase());
  return value === null ? null : { printed, value };
}

const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const roman = /^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;

function romanValue(word: string): number | null {
  if (word === "" || !roman.test(word)) return null;
  const values = [...word].map((letter) => digits[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
