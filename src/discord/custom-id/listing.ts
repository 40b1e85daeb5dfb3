import { LONGEST_CUSTOM_ID } from "./custom-id.ts";

/** What a list of pages is a list of. */
export type Subject =
  | {
      readonly kind: "question";
      readonly question: string;
      readonly speaker: string | null;
      readonly document: string | null;
      readonly after: string | null;
      readonly before: string | null;
    }
  | { readonly kind: "speaker"; readonly speaker: string }
  | { readonly kind: "sources" };

/** A list of pages that somebody asked for: enough to make the list again. */
export interface Listing {
  /** The id of who asked: a Discord user. */
  readonly asker: string;
  /** The revision that the list was made from. */
  readonly revision: string;
  readonly subject: Subject;
}

/** The longest texts that a listing holds, in UTF-16 units; together they fit into the ids of one row of buttons. */
export const LONGEST_IN_LISTING = { question: 250, speaker: 80 } as const;

/** How many buttons carry a listing, and how much of it each: version, letter, page and colon take the rest. */
const PIECES = 5;
const LONGEST_PIECE = LONGEST_CUSTOM_ID - 7;

/**
 * Stands between fields, and for a space: Discord may trim white space off an id. Both are symbols *for* characters, and
 * mean nothing in a question: the words of a search are the same without them.
 */
const BETWEEN = "␟";
const SPACE = "␣";

/**
 * The listing in five pieces, for the ids of a row of five buttons. No piece holds half a character.
 *
 * @throws RangeError where it does not fit; with fields of at most {@link LONGEST_IN_LISTING} it does.
 */
export function divideListing({ asker, revision, subject }: Listing): readonly string[] {
  const fields = [revision, BigInt(asker).toString(36), ...fieldsOf(subject)];
  const text = fields.map((field) => clean(field).replaceAll(" ", SPACE)).join(BETWEEN);
  const pieces = Array.from({ length: PIECES }, () => "");
  let at = 0;
  for (const character of text) {
    if ((pieces[at]?.length ?? 0) + character.length > LONGEST_PIECE) at += 1;
    pieces[at] += character;
  }
  if (at >= PIECES)
    throw new RangeError(
      `expected a listing that fits into ${PIECES} custom ids, met ${text.length} characters`,
    );
  return pieces;
}

function fieldsOf(subject: Subject): string[] {
  switch (subject.kind) {
    case "question": {
      const { question, speaker, document, after, before } = subject;
      return ["q", question, ...[speaker, document, after, before].map((field) => field ?? "")];
    }
    case "speaker":
      return ["s", subject.speaker];
    case "sources":
      return ["d"];
  }
}

/** The field as it will come back: white space as single spaces, no halves of characters, none of our two symbols. */
function clean(field: string): string {
  return field.replace(/[␟␣\s\p{Surrogate}]+/gu, " ").trim();
}

/** The listing that the pieces hold; `null` where they hold none, which only made-up ids do. */
export function joinListing(pieces: readonly string[]): Listing | null {
  const [revision = "", asker = "", kind, ...fields] = pieces.join("").replaceAll(SPACE, " ").split(BETWEEN);
  const subject = subjectOf(kind, fields);
  if (subject === null || !/^[0-9a-f]{1,16}$/u.test(revision) || !/^[0-9a-z]{1,13}$/u.test(asker))
    return null;
  return { revision, asker: fromBase36(asker), subject };
}

function subjectOf(kind: string | undefined, fields: readonly string[]): Subject | null {
  const [first = "", ...rest] = fields;
  if (kind === "q") return first === "" ? null : questionOf(first, rest);
  if (kind === "s" && fields.length === 1 && first !== "") return { kind: "speaker", speaker: first };
  return kind === "d" && fields.length === 0 ? { kind: "sources" } : null;
}

function questionOf(question: string, filters: readonly string[]): Subject | null {
  const [speaker = null, document = null, after = null, before = null] = filters.map(
    (field) => field || null,
  );
  const hasDays = [after, before].every((day) => day === null || /^\d{4}-\d{2}-\d{2}$/u.test(day));
  return filters.length === 4 && hasDays
    ? { kind: "question", question, speaker, document, after, before }
    : null;
}

/** The number as decimal digits; a user's id is too long for a double. */
function fromBase36(text: string): string {
  let number = 0n;
  for (const digit of text) number = number * 36n + BigInt(Number.parseInt(digit, 36));
  return number.toString();
}
