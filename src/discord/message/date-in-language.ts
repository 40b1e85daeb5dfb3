import { localesOf } from "../texts/languages.ts";
import type { Words } from "../texts/texts.ts";

/** How far a date is known. */
type Precision = "year" | "month" | "day";

const parts = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
} as const satisfies Record<Precision, Intl.DateTimeFormatOptions>;

/** One for each locale and precision: a format holds memory outside of the heap, which is freed late. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as it is written in that language, as far as it is known.
 *
 * @example dateInLanguage("2022-01", english) // "January 2022"
 */
export function dateInLanguage(iso: string, { language }: Words): string {
  const [year = "", month, day] = iso.split("-");
  const precision = month === undefined ? "year" : day === undefined ? "month" : "day";
  return formatFor(localesOf(language)[0] ?? language, precision).format(
    new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`),
  );
}

function formatFor(locale: string, precision: Precision): Intl.DateTimeFormat {
  const name = `${locale} ${precision}`;
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...parts[precision], timeZone: "UTC" });
  formats.set(name, format);
  return format;
}
