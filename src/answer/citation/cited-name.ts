/** A name as citations order it. Which part of a name is the family name is stated, never guessed. */
export type CitedName =
  | { readonly kind: "person"; readonly family: string; readonly given: string }
  /** A name in the order in which it is given, or a body. */
  | { readonly kind: "literal"; readonly name: string };

/**
 * `Reed, Jo`: a family name is one word, with small particles before it (`von Reed`), or stands in braces (`{García Márquez}, Gabriel`);
 * a given name has at most four words, each with a capital or of letters without case. `Jo Reed, Ana Ruiz` are two people, and
 * `Jo Reed, Reuters` is one.
 */
const inverted =
  /^(?:\{(?<braced>[^{},]+)\}|(?<plain>(?:\p{Ll}[^\s,{}]*\s){0,3}[^\s,{}]+)),\s?(?<given>(?!\p{Ll})[^\s,{}]+(?:\s(?!\p{Ll})[^\s,{}]+){0,3})$/u;

/** What follows a comma and is no given name. */
const addition = /^(?:inc|ltd|llc|llp|corp|co|plc|gmbh|ag|sa|jr|sr|ph\.?d|m\.?d|esq|i{2,3}|iv)\.?$/iu;

/**
 * The names in a field of metadata, separated by `;`. One comma states family and given name; everything else, and what stands in
 * braces, is a name as it stands.
 *
 * @example parseNames("Reed, Jo; Ana Ruiz") // [{ kind: "person", family: "Reed", given: "Jo" }, { kind: "literal", name: "Ana Ruiz" }]
 */
export function parseNames(stated: string): readonly CitedName[] {
  return stated
    .split(";")
    .map((name) => name.replace(/\s+/gu, " ").trim())
    .filter((name) => name !== "")
    .map(parseName);
}

function parseName(name: string): CitedName {
  if (/^\{[^{}]+\}$/u.test(name)) return { kind: "literal", name: name.slice(1, -1).trim() };
  const { braced, plain, given } = inverted.exec(name)?.groups ?? {};
  const family = braced?.trim() ?? plain;
  return family === undefined || given === undefined || addition.test(given)
    ? { kind: "literal", name }
    : { kind: "person", family, given };
}

/** The name as it is spoken: `Jo Reed`. */
export function spokenName(name: CitedName): string {
  return name.kind === "literal" ? name.name : `${name.given} ${name.family}`;
}

/** The name as lists are sorted by: `Reed, Jo`; a literal one as it stands. */
export function invertedName(name: CitedName): string {
  return name.kind === "literal" ? name.name : `${name.family}, ${name.given}`;
}

/** The part of the name that stands for it inside a text: `Reed`; a literal one as it stands. */
export function shortName(name: CitedName): string {
  return name.kind === "literal" ? name.name : name.family;
}

/**
 * The first letters of a given name, each with a full stop.
 *
 * @example initials("Jean-Luc Ann") // "J.-L. A."
 */
export function initials(given: string): string {
  return given
    .split(/[\s.]+/u)
    .map((word) => word.split("-").map(initial).filter(Boolean).join("-"))
    .filter(Boolean)
    .join(" ");
}

function initial(part: string): string {
  const letter = /\p{L}\p{M}*/u.exec(part)?.[0];
  return letter === undefined ? "" : `${letter}.`;
}

/** Several names in words: `a`, `a and b`, `a, b, and c`, with another word for `and` and, if asked for, a comma before it between two. */
export function namesInWords(
  names: readonly string[],
  {
    and = "and",
    commaBetweenTwo = false,
  }: { readonly and?: string; readonly commaBetweenTwo?: boolean } = {},
): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const comma = names.length > 2 || commaBetweenTwo ? "," : "";
  return `${names.slice(0, -1).join(", ")}${comma} ${and} ${last}`;
}

/** The authors that a document states, as they are spoken, with commas between them; `null` where it states none. */
export function authorsInWords(stated: string | null): string | null {
  if (stated === null) return null;
  const names = parseNames(stated).map(spokenName);
  return names.length === 0 ? null : names.join(", ");
}
