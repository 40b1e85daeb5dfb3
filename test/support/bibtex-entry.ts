/** An entry of BibTeX, read by its grammar: `@type{key, name = {value}, …}` with balanced braces. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads one entry; throws where it is none, or something follows it. */
export function readBibtexEntry(text: string): BibtexEntry {
  const { type = "", key = "" } = /^@(?<type>[a-z]+)\{(?<key>[^\s,{}"#%'()=~\\]+),/u.exec(text)?.groups ?? {};
  if (key === "") throw new Error(`expected an entry with a key, met ${text.slice(0, 60)}`);
  const fields = new Map<string, string>();
  let place = `@${type}{${key},`.length;
  while (text.slice(place).trim() !== "}") {
    const opening = /^\s*(?<name>[a-z]+) = \{/u.exec(text.slice(place));
    const name = opening?.groups?.["name"];
    if (opening === null || name === undefined) throw new Error(`expected a field at ${place} of ${text}`);
    if (fields.has(name)) throw new Error(`expected each field once, met ${name} again`);
    const start = place + opening[0].length;
    const end = closingBrace(text, start);
    fields.set(name, text.slice(start, end));
    place = end + 1;
    if (text.charAt(place) === ",") place += 1;
    else if (text.slice(place).trim() !== "}") throw new Error(`expected , or } at ${place} of ${text}`);
  }
  return { type, key, fields };
}

/** Where the brace closes; an escaped one counts too, as BibTeX counts. */
function closingBrace(text: string, start: number): number {
  let depth = 1;
  for (let index = start; index < text.length; index += 1) {
    if (text.charAt(index) === "{") depth += 1;
    if (text.charAt(index) === "}") depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`expected a closing brace after ${start} of ${text}`);
}

/** The names in a field, as BibTeX takes them apart: at each `and` outside of braces. */
export function bibtexNames(value: string): string[] {
  const names: string[] = [];
  let name = "";
  let depth = 0;
  for (const piece of value.split(/(\s+and\s+|[{}])/u)) {
    if (piece === "{") depth += 1;
    if (piece === "}") depth -= 1;
    if (depth === 0 && /^\s+and\s+$/u.test(piece)) {
      names.push(name);
      name = "";
    } else name += piece;
  }
  return [...names, name];
}

/** The text that TeX sets for a value. */
export function setByTex(value: string): string {
  const commands: Readonly<Record<string, string>> = {
    textbackslash: "\\",
    textasciitilde: "~",
    textasciicircum: "^",
    textbraceleft: "{",
    textbraceright: "}",
  };
  return value.replace(/\\(?<name>[a-z]+)\{\}|\\(?<sign>[&%$#_])|[{}]/gu, (...groups) => {
    const { name, sign } = Object(groups.at(-1));
    if (typeof name === "string") return commands[name] ?? "";
    return typeof sign === "string" ? sign : "";
  });
}
