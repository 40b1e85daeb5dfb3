/** A day, a month or a year of the Gregorian calendar. */
export interface CalendarDate {
  /** As written: `2022-01-13`, `2022-01` or `2022`. */
  readonly iso: string;
  /** The first and the last day that it can mean, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

/** What a date must look like, for messages. */
export const DATE_FORM = "a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY";

/**
 * The date that the text writes, or `null` where it has another form or names a day that does not exist.
 *
 * @example parseCalendarDate("2022-02") // { iso: "2022-02", first: "2022-02-01", last: "2022-02-28" }
 */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(text.trim());
  const { year, month, day } = match?.groups ?? {};
  if (year === undefined) return null;
  const lastMonth = month ?? "12";
  const first = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const last = `${year}-${lastMonth}-${day ?? lastDayOf(Number(year), Number(lastMonth))}`;
  return exists(first) && exists(last) ? { iso: text.trim(), first, last } : null;
}

function lastDayOf(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0");
}

function exists(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
