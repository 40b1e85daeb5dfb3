/** What a glance at every character of a text shows. */
export interface Seen {
  /** Where the first control character stands that no text has; -1 without one. */
  readonly control: number;
  readonly isForeign: boolean;
  /** True where a character may be one that was lost. */
  readonly hasLost: boolean;
  /** True where a character may begin one that was decoded wrongly. */
  readonly hasMixedUp: boolean;
}

/** The letters that the first bytes of such characters become: Â is in too many words. */
const beginnings: ReadonlySet<number> = new Set(Array.from("ÃâïРС", (letter) => letter.charCodeAt(0)));

/** Looks at a text once, so that what no character of it calls for is not looked for: texts are long and mostly sound. */
export function seenIn(text: string): Seen {
  let isForeign = false;
  let hasLost = false;
  let hasMixedUp = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) {
      isForeign = true;
      hasLost ||= code < 0xa0 || code === 0xfffd || (code >= 0xd800 && code <= 0xdfff);
      hasMixedUp ||= beginnings.has(code);
    } else if (isControl(code)) return { control: index, isForeign, hasLost, hasMixedUp };
  }
  return { control: -1, isForeign, hasLost, hasMixedUp };
}

function isControl(code: number): boolean {
  return code < 0x20 ? code < 0x09 || code > 0x0d : code === 0x7f;
}
