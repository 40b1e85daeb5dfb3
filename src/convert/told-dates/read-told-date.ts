import { monthByName, wordsBesideDates } from "./word-table.ts";

/** What words tell as a date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; or the two days that they may mean. */
export type ToldDate =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "ambiguous"; readonly readings: readonly [string, string] }
  | { readonly kind: "none" };

/** What is known about the words besides. */
export interface DateContext {
  /** The language that they are in, as a code; it tells 03/04/2022 only where all who write it begin with the day. */
  readonly language?: string | undefined;
}

type Part =
  | { readonly kind: "number"; readonly value: number; readonly digits: number }
  | { readonly kind: "month"; readonly value: number };

const none: ToldDate = { kind: "none" };
const LONGEST = 80;
const dayFirst: ReadonlySet<string> = new Set(["de", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk"]);

const machineDate =
  /^(?:d:)?(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?:[t ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?\s?(?:z|utc|gmt|[+-]\d\d:?\d\d)?)?$/u;
const pdfDate = /^d:(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)/u;
const numeric =
  /^(?:(?<year>\d{4})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<third>\d{1,2})\.?|(?<first>\d{1,2})(?<sign>[./-])(?<middle>\d{1,2})\k<sign>(?<last>\d{4})\.?)$/u;
const time =
  /(?:(?:,|\bat|\bum|\bà|\bв|\bо|[-–—•|])|(?<!\s))\s*\b\d{1,2}(?::\d\d){1,2}(?=$|[\sap])(?<zone>[\p{L}\d\s.+:()/-]{0,24})$/u;

/**
 * The date that the words are as a whole, in ISO form, with the names of months in English, German, French, Spanish,
 * Russian and Ukrainian, or in figures; a weekday and a time of day may stand beside it. What could be two days is
 * `ambiguous`, what is no date of the calendar is `none`.
 *
 * @example readToldDate("February 22, 2022") // { kind: "date", date: "2022-02-22" }
 * @example readToldDate("03/04/2022") // { kind: "ambiguous", readings: ["2022-03-04", "2022-04-03"] }
 */
export function readToldDate(words: string, { language }: DateContext = {}): ToldDate {
  if (words.length > LONGEST) return none;
  const said = words.normalize("NFC").trim().toLowerCase();
  const written = machineDate.exec(said)?.groups ?? pdfDate.exec(said)?.groups;
  if (written !== undefined) return dateOf(written["year"], written["month"], written["day"]);
  const day = said.replace(time, "").trim();
  const figures = numeric.exec(withoutWeekday(day))?.groups;
  if (figures !== undefined) return dateInFigures(figures, language);
  return dateInWords(partsOf(day));
}

function withoutWeekday(said: string): string {
  const [first = "", ...rest] = said.split(/[\s,]+/u);
  return wordsBesideDates.has(first) ? rest.join(" ") : said;
}

function dateInFigures(
  figures: Readonly<Record<string, string | undefined>>,
  language: string | undefined,
): ToldDate {
  const { year, second, third, first, middle, last } = figures;
  if (year !== undefined) return dateOf(year, second, third);
  const dayThenMonth = dateOf(last, middle, first);
  const monthThenDay = dateOf(last, first, middle);
  if (dayThenMonth.kind !== "date") return monthThenDay;
  if (monthThenDay.kind !== "date" || monthThenDay.date === dayThenMonth.date) return dayThenMonth;
  if (dayFirst.has(language?.split("-")[0] ?? "")) return dayThenMonth;
  return { kind: "ambiguous", readings: [monthThenDay.date, dayThenMonth.date] };
}

/** The months and numbers of the words in order; `null` where a word is none that stands in a date. */
function partsOf(said: string): readonly Part[] | null {
  const parts: Part[] = [];
  for (const [word] of said.matchAll(/[\p{L}\p{M}'’]+|\d+|[^\s.,()]/gu)) {
    const month = monthByName.get(word);
    if (month !== undefined) parts.push({ kind: "month", value: month });
    else if (/^\d{1,4}$/u.test(word))
      parts.push({ kind: "number", value: Number(word), digits: word.length });
    else if (!wordsBesideDates.has(word.replace("’", "'"))) return null;
  }
  return parts;
}

function dateInWords(parts: readonly Part[] | null): ToldDate {
  const months = parts?.filter((part) => part.kind === "month") ?? [];
  const years = parts?.filter((part) => part.kind === "number" && part.digits === 4) ?? [];
  const days = parts?.filter((part) => part.kind === "number" && part.digits <= 2) ?? [];
  const [month] = months;
  const [year] = years;
  const isWhole = parts?.length === months.length + years.length + days.length;
  if (!isWhole || months.length !== 1 || years.length !== 1 || days.length > 1) return none;
  if (year === parts[0] ? days[0] !== undefined && days[0] !== parts[2] : year !== parts.at(-1)) return none;
  return dateOf(String(year?.value), String(month?.value), days[0] && String(days[0].value));
}

function dateOf(year: string | undefined, month?: string, day?: string): ToldDate {
  if (year === undefined || !/^(?:1\d|20|21)\d\d$/u.test(year)) return none;
  if (month === undefined) return { kind: "date", date: year };
  const named = `${year}-${month.padStart(2, "0")}-${(day ?? "1").padStart(2, "0")}`;
  const found = new Date(`${named}T00:00:00Z`);
  if (Number.isNaN(found.getTime()) || found.toISOString().slice(0, 10) !== named) return none;
  return { kind: "date", date: day === undefined ? named.slice(0, 7) : named };
}
