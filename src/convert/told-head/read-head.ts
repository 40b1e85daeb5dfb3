import type { ToldMetadata, Warning } from "../conversion.ts";
import { readToldDate, type ToldDate } from "../told-dates/index.ts";

/** What the first lines of a text say about it. */
export interface ToldHead {
  readonly metadata: ToldMetadata;
  readonly warnings: readonly Warning[];
}

/** So many lines may say something about a text before it begins. */
const HEAD = 6;
const LONGEST_TITLE = 250;
const link = /^<?(https?:\/\/[^\s<>]{1,2000})>?$/iu;

/**
 * What the first lines of a text say about it for certain: a line that is only a date, a line that is only a link, and the title
 * right above them, or in Markdown a heading of the first level at the very beginning. Everything else may be the text itself.
 */
export function readHead(lines: readonly string[]): ToldHead {
  const head = lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, HEAD);
  const dates = head.map((line) => readToldDate(line));
  const date = theOnly(
    dates.flatMap((told) => (told.kind === "date" && told.date.length > 4 ? [told.date] : [])),
  );
  const url = theOnly(head.flatMap((line) => link.exec(line)?.[1] ?? []));
  const title = titleOf(head, dates);
  const hasDoubt = dates.some(({ kind }) => kind === "ambiguous");
  return {
    metadata: {
      ...(title === null ? {} : { title }),
      ...(date.kind === "one" && !hasDoubt ? { date: date.value } : {}),
      ...(url.kind === "one" ? { url: url.value } : {}),
    },
    warnings: [
      ...dates.flatMap(ambiguous),
      ...several(date, "dates", "date"),
      ...several(url, "links", "url"),
    ],
  };
}

function titleOf([first, second]: readonly string[], dates: readonly ToldDate[]): string | null {
  if (first === undefined) return null;
  const heading = /^#\s+(?<title>\S.*)$/u.exec(first)?.groups?.["title"];
  if (heading !== undefined) return heading.replace(/(?<=^.|[^#])#+$/u, "").trimEnd();
  const isTold = (line: string | undefined, told: ToldDate | undefined) =>
    line !== undefined && ((told !== undefined && told.kind !== "none") || link.test(line));
  const isTitle = first.length <= LONGEST_TITLE && /\p{L}/u.test(first) && !isTold(first, dates[0]);
  return isTitle && isTold(second, dates[1]) ? first : null;
}

type Only =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly value: string }
  | { readonly kind: "several"; readonly values: readonly string[] };

function theOnly(found: readonly string[]): Only {
  const values = [...new Set(found)];
  const [value] = values;
  if (value === undefined) return { kind: "none" };
  return values.length === 1 ? { kind: "one", value } : { kind: "several", values };
}

function ambiguous(told: ToldDate): Warning[] {
  if (told.kind !== "ambiguous") return [];
  const message = `met a date that is ${told.readings.join(" or ")}; add the right one as \`date:\``;
  return [{ code: "uncertain", message }];
}

function several(only: Only, what: string, field: string): Warning[] {
  if (only.kind !== "several") return [];
  const message = `met several ${what} above the text (${only.values.join(", ")}); add the right one as \`${field}:\``;
  return [{ code: "uncertain", message }];
}
