import { encodingOfCharset, encodingOfCodePage, SYMBOLS } from "./character-sets.ts";

/** The character set of Western fonts. */
const ANSI = 0;

/** The font of words before which no font is set. */
export const DEFAULT_FONT = -1;

/** Which encoding the bytes of a font are in, as the document defines its fonts. */
export class FontEncodings {
  /** The encoding that the document states for all that has no font. */
  encoding = "windows-1252";
  defaultFont = 0;
  readonly #charsets = new Map<number, number>();
  readonly #toldByLetters: string | null;

  constructor(toldByLetters: string | null) {
    this.#toldByLetters = toldByLetters;
  }

  setCodePage(page: number): void {
    this.encoding = encodingOfCodePage(page);
  }

  define(font: number, charset: number): void {
    this.#charsets.set(font, charset);
  }

  /** The encoding of a font; `null` for one of signs, whose letters are pictures. */
  encodingOf(font: number): string | null {
    const charset = this.#charsets.get(font === DEFAULT_FONT ? this.defaultFont : font);
    if (charset === SYMBOLS) return null;
    // Simple programs write Western fonts whatever the text is in: the letters tell.
    const isMeant = charset === ANSI && this.#toldByLetters === this.encoding;
    return (isMeant ? undefined : encodingOfCharset.get(charset ?? -1)) ?? this.encoding;
  }
}
