/** A label of a document as one line of a citation: one space for every run of white space, nothing invisible that controls a screen. */
export function onOneLine(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}

/** With a full stop, unless it ends in a mark of its own, inside quotation marks or out of them. */
export function sentence(text: string): string {
  return /[.!?…][”’)\]]?$/u.test(text) ? text : `${text}.`;
}

/** In double quotation marks, with those inside it single: all three guides ask for it. Marks without a partner stay. */
export function inMarks(text: string): string {
  return `“${withSingleMarks(text)}”`;
}

/** The text with the double quotation marks in it as single ones. */
export function withSingleMarks(text: string): string {
  return text.replace(/“([^“”]*)”/gu, "‘$1’").replace(/"([^"]*)"/gu, "‘$1’");
}

/**
 * The parts with commas between them, where there are any. A comma stands inside closing quotation marks, as in American print, and
 * not after a question mark there.
 */
export function listed(parts: readonly (string | null)[]): string {
  return given(parts).reduce((line, part) => (line === "" ? part : `${withComma(line)} ${part}`), "");
}

function withComma(text: string): string {
  if (/[,!?…]”$/u.test(text)) return text;
  return /”$/u.test(text) ? text.replace(/\.?”$/u, ",”") : `${text},`;
}

/** The parts with spaces between them. */
export function joined(parts: readonly (string | null)[]): string {
  return given(parts).join(" ");
}

function given(parts: readonly (string | null)[]): string[] {
  return parts.filter((part) => part !== null && part !== "").map(String);
}

/** With a capital at its beginning. */
export function capitalized(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}

/** With a capital where it begins with an article: `The crew`. Other names keep their letters: `von Reed`, `quay.example`. */
export function withCapitalArticle(text: string): string {
  return text.replace(/^(?:the|an?)\s/u, capitalized);
}
