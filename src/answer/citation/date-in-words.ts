import type { CalendarDate } from "../../corpus/index.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

interface DateWords {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

function wordsOf({ iso }: CalendarDate): DateWords {
  const [year = iso, month, day] = iso.split("-");
  return {
    year,
    month: month === undefined ? null : (months[Number(month) - 1] ?? null),
    day: day === undefined ? null : String(Number(day)),
  };
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}

/** A date in words: `13 January 2022`, `January 2022` or `2022`, as far as it is known. */
export function dateInWords(date: CalendarDate): string {
  const { year, month, day } = wordsOf(date);
  return joined(day, month, year);
}

/** `2022, January 16`, `2022, January` or `2022`. */
export function yearFirst(date: CalendarDate): string {
  const { year, month, day } = wordsOf(date);
  return joined(month === null ? year : `${year},`, month, day);
}

/** `January 16, 2022`, `January 2022` or `2022`. */
export function monthFirst(date: CalendarDate): string {
  const { year, month, day } = wordsOf(date);
  return joined(month, day === null ? null : `${day},`, year);
}

/** `16 Jan. 2022`; May, June and July are not shortened. */
export function shortMonth(date: CalendarDate): string {
  const { year, month, day } = wordsOf(date);
  const short =
    month === null || month.length <= 4 ? month : `${month.slice(0, month === "September" ? 4 : 3)}.`;
  return joined(day, short, year);
}

/** `2022`. */
export function yearOf(date: CalendarDate): string {
  return wordsOf(date).year;
}
