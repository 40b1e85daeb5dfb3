/** The shapes of quotation marks that close one another. */
export type MarkFamily =
  | "curly"
  | "low"
  | "guillemet"
  | "reversed"
  | "straight"
  | "single"
  | "straight-single";

/** A quotation mark at its place in a text. */
export interface Mark {
  readonly index: number;
  /** Two for `''` and two backticks, else one. */
  readonly width: number;
  readonly family: MarkFamily;
  /** What its neighbours make of it; `either` where they do not tell. */
  readonly role: "opens" | "closes" | "either";
}

/** Every character that can be a quotation mark, or half of one. */
export const anyMark = /["“”„‟«»‘’‚'`‹›＂]/gu;

const inWord = /[\p{L}\p{N}]/u;
const beforeOpening = /[\s([{<—–\-/«„“‘"'>:;,…]/u;

/**
 * The quotation mark at the index, by its shape and what stands on both sides; `null` for an apostrophe, a sign of feet or
 * inches, and half of a mark of two characters.
 */
export function markAt(text: string, index: number): Mark | null {
  const character = text.charAt(index);
  switch (character) {
    case "“":
      return { index, width: 1, family: "curly", role: opensHere(text, index, 1) ? "opens" : "either" };
    case "”":
    case "‟":
      return { index, width: 1, family: "curly", role: opensOnly(text, index, 1) ? "either" : "closes" };
    case "„":
      return { index, width: 1, family: "low", role: "opens" };
    case "«":
    case "»":
      return guillemet(text, index);
    case '"':
    case "＂":
      return { index, width: 1, family: "straight", role: roleByNeighbours(text, index, 1) };
    case "`":
      return text.charAt(index + 1) === "`" ? { index, width: 2, family: "straight", role: "opens" } : null;
    case "'":
      return text.charAt(index + 1) === "'"
        ? { index, width: 2, family: "straight", role: roleByNeighbours(text, index, 2) }
        : straightSingle(text, index);
    case "‘":
    case "‹":
      return inWord.test(text.charAt(index - 1))
        ? null
        : { index, width: 1, family: "single", role: "opens" };
    case "’":
    case "›":
      return inWord.test(text.charAt(index + 1))
        ? null
        : { index, width: 1, family: "single", role: "closes" };
    default:
      return null;
  }
}

/** A guillemet may have a space inside: in ` ».` it closes. It opens behind `d’`. */
function guillemet(text: string, index: number): Mark {
  const family = text.charAt(index) === "«" ? "guillemet" : "reversed";
  const isElided = family === "guillemet" && /\p{L}['’]$/u.test(text.slice(Math.max(0, index - 2), index));
  if (isElided) return { index, width: 1, family, role: "opens" };
  const isApart = /\s/u.test(text.charAt(index - 1)) && /^\.(?!\.)/u.test(text.slice(index + 1, index + 3));
  return { index, width: 1, family, role: isApart ? "closes" : roleByNeighbours(text, index, 1) };
}

/** `'` opens before a letter and after none, and closes after a letter or mark and before none; digits are years or feet. */
function straightSingle(text: string, index: number): Mark | null {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (inWord.test(before) && inWord.test(after)) return null;
  if (!inWord.test(before) && /\p{L}/u.test(after)) {
    return { index, width: 1, family: "straight-single", role: "opens" };
  }
  if (/[\p{L}.,!?…]/u.test(before)) return { index, width: 1, family: "straight-single", role: "closes" };
  return null;
}

function roleByNeighbours(text: string, index: number, width: number): Mark["role"] {
  const opens = opensHere(text, index, width);
  const closes = closesHere(text, index, width);
  if (opens === closes) return "either";
  return opens ? "opens" : "closes";
}

/** True where something begins after the mark: no white space or closing sign. A stop begins dots. */
function opensHere(text: string, index: number, width: number): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + width);
  return (before === "" || beforeOpening.test(before)) && !/^$|[\s,;!?)\]}]/u.test(after);
}

function closesHere(text: string, index: number, width: number): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + width);
  return before !== "" && !/[\s([{]/u.test(before) && !inWord.test(after);
}

function opensOnly(text: string, index: number, width: number): boolean {
  return opensHere(text, index, width) && !closesHere(text, index, width);
}
