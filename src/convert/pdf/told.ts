import type { ToldMetadata } from "../conversion.ts";
import type { Piece } from "../piece.ts";
import { readToldDate } from "../told-dates/index.ts";
import { type Row, textOf } from "./row.ts";

/** What a PDF tells about itself, as the library gives it, and what its first page shows. */
export interface Sources {
  readonly info: unknown;
  readonly pieces: readonly Piece[];
  /** All rows of the first page, furniture too. */
  readonly firstPage: readonly Row[];
}

const noTitle =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled\b.*|document\d*|slide \d+|.*\.(?:docx?|pdf|indd|qxd|rtf|odt|txt|html?|pptx?|xlsx?|pages|tex|dvi))$/iu;

/** The title, the date and the author that a document tells; what it does not tell is absent. */
export function toldBy({ info, pieces, firstPage }: Sources): ToldMetadata {
  const title = titleOf(info, pieces);
  const date = dateOf(firstPage);
  const author = authorOf(info, firstPage);
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(author === undefined ? {} : { author }),
  };
}

/** The file's own title where it is one and not the name of a file, else the first of the largest headings. */
function titleOf(info: unknown, pieces: readonly Piece[]): string | undefined {
  const own = fieldOf(info, "Title");
  if (
    own !== undefined &&
    own.length <= 300 &&
    /\p{L}{3}/u.test(own) &&
    !noTitle.test(own) &&
    /\s/u.test(own)
  )
    return own;
  const headings = pieces.slice(0, 12).filter((piece) => piece.kind === "heading");
  return headings.toSorted((one, other) => one.level - other.level)[0]?.text;
}

/** The one day that lines of the first page are, each as a whole; none where they are several. */
function dateOf(rows: readonly Row[]): string | undefined {
  const dates = rows
    .flatMap(({ segments }) => segments.map(({ runs }) => readToldDate(textOf(runs))))
    .flatMap((told) => (told.kind === "date" && told.date.length > 4 ? [told.date] : []));
  const [date, ...others] = new Set(dates);
  return others.length === 0 ? date : undefined;
}

/** The author whom the file names, who may have only typed it, where a line of the first page is the name too. */
function authorOf(info: unknown, rows: readonly Row[]): string | undefined {
  const own = fieldOf(info, "Author");
  if (own === undefined || !/\p{L}{2}/u.test(own)) return undefined;
  const lines = rows.flatMap(({ segments }) =>
    segments.map(({ runs }) => textOf(runs).replace(/^by\s/iu, "")),
  );
  return lines.some((line) => line.toLowerCase() === own.toLowerCase()) ? own : undefined;
}

function fieldOf(info: unknown, name: string): string | undefined {
  if (typeof info !== "object" || info === null) return undefined;
  const value = new Map<string, unknown>(Object.entries(info)).get(name);
  if (typeof value !== "string") return undefined;
  const text = value.replace(/[\p{Cc}\s]+/gu, " ").trim();
  return text === "" ? undefined : text;
}
