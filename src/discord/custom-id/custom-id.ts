import { type KeepingId, parseKeepingId, printKeepingId } from "./keeping-id.ts";

/** The longest custom id that Discord takes, in characters; counted here in UTF-16 units, which are never fewer. */
export const LONGEST_CUSTOM_ID = 100;

/**
 * The form of the ids below. A later form gets a later number, so that a button of an older message is recognized as one and
 * not misread.
 */
const VERSION = "1";

/** Where in a list of pages a button leads; `same` marks the page that is shown and leads nowhere. */
export const directions = ["first", "previous", "same", "next", "last"] as const;

export type Direction = (typeof directions)[number];

/** What a button or menu asks for. Everything it needs is in here: it works after a restart. */
export type CustomId =
  /** Another page of a list; the pieces of all such ids of a message together say which list. */
  | { readonly action: "page"; readonly direction: Direction; readonly page: number; readonly piece: string }
  /** The paragraphs around a part of a quote. */
  | { readonly action: "context"; readonly anchor: string; readonly part: number }
  /** The same from a message that shows such paragraphs already, which then shows these. */
  | { readonly action: "read"; readonly anchor: string; readonly part: number }
  | { readonly action: "cite"; readonly anchor: string }
  /** A menu of forms of citations. */
  | { readonly action: "cite-form"; readonly anchor: string }
  | { readonly action: "share"; readonly anchor: string; readonly part: number }
  | { readonly action: "report"; readonly anchor: string }
  /** The form in which somebody says why. */
  | { readonly action: "reason"; readonly anchor: string }
  /** For whoever asked, and for moderators. */
  | { readonly action: "delete"; readonly asker: string }
  /** A menu of documents; its values are their ids. */
  | { readonly action: "source" }
  /** Of an operator. */
  | KeepingId;

/** A custom id as it came back: ours, one of another version, or none of ours. */
export type ParsedCustomId =
  | { readonly kind: "known"; readonly id: CustomId }
  | { readonly kind: "other-version" }
  | { readonly kind: "unknown" };

const letters = {
  first: "f",
  previous: "p",
  same: "o",
  next: "n",
  last: "l",
  context: "x",
  read: "t",
  cite: "c",
  "cite-form": "b",
  share: "s",
  report: "r",
  reason: "w",
  delete: "d",
  source: "m",
} as const;

/**
 * The id in at most {@link LONGEST_CUSTOM_ID} characters: version, a letter for the action, and its fields.
 *
 * @throws RangeError where it would be longer: a document's id has at most 60 characters, so none of ours is.
 * @example printCustomId({ action: "cite", anchor: "budget:0123456789" }) // "1cbudget:0123456789"
 */
export function printCustomId(id: CustomId): string {
  const text = VERSION + printFields(id);
  if (text.length > LONGEST_CUSTOM_ID) {
    throw new RangeError(
      `expected a custom id of at most ${LONGEST_CUSTOM_ID} characters, met ${text.length}`,
    );
  }
  return text;
}

function printFields(id: CustomId): string {
  switch (id.action) {
    case "page":
      return `${letters[id.direction]}${toBase36(id.page)}:${id.piece}`;
    case "context":
    case "read":
    case "share":
      return `${letters[id.action]}${toBase36(id.part)}:${id.anchor}`;
    case "cite":
    case "cite-form":
    case "report":
    case "reason":
      return letters[id.action] + id.anchor;
    case "delete":
      return letters.delete + id.asker;
    case "source":
      return letters.source;
    case "add":
    case "cancel":
    case "remove":
    case "undo":
      return printKeepingId(id);
  }
}

/** Reads an id that came back from Discord. It may be anything: of an older version, of another bot, made up. */
export function parseCustomId(text: string): ParsedCustomId {
  const [version, letter = ""] = text;
  if (version === undefined || !/^\d$/u.test(version)) return { kind: "unknown" };
  if (version !== VERSION) return { kind: "other-version" };
  const id = parseFields(letter, text.slice(2));
  return id === null ? { kind: "unknown" } : { kind: "known", id };
}

function parseFields(letter: string, rest: string): CustomId | null {
  const direction = directions.find((known) => letters[known] === letter);
  if (direction !== undefined) {
    const numbered = parseNumbered(rest);
    return numbered && { action: "page", direction, page: numbered.number, piece: numbered.rest };
  }
  const place = (["context", "read", "share"] as const).find((known) => letters[known] === letter);
  if (place !== undefined) {
    const numbered = parseNumbered(rest);
    return numbered && isAnchor(numbered.rest)
      ? { action: place, part: numbered.number, anchor: numbered.rest }
      : null;
  }
  const named = (["cite", "cite-form", "report", "reason"] as const).find(
    (known) => letters[known] === letter,
  );
  if (named !== undefined) return isAnchor(rest) ? { action: named, anchor: rest } : null;
  if (letter === letters.delete) return /^\d{1,20}$/u.test(rest) ? { action: "delete", asker: rest } : null;
  return letter === letters.source && rest === "" ? { action: "source" } : parseKeepingId(letter, rest);
}

/** A number, a colon, and the rest. */
function parseNumbered(text: string): { readonly number: number; readonly rest: string } | null {
  const { number, rest } = /^(?<number>0|[1-9a-z][0-9a-z]{0,3}):(?<rest>.*)$/su.exec(text)?.groups ?? {};
  return number === undefined || rest === undefined ? null : { number: Number.parseInt(number, 36), rest };
}

/** True for what has the form of an anchor: a document's id, a colon, a hash, perhaps an ordinal. */
function isAnchor(text: string): boolean {
  return /^[^\s:]+:[0-9a-z]{10}(?:-\d{1,9})?$/u.test(text);
}

function toBase36(number: number): string {
  return number.toString(36);
}
