import type { Limits } from "../limits.ts";
import type { Piece } from "../piece.ts";
import { ConversionRefused } from "../refusal.ts";
import { DEFAULT_FONT, FontEncodings } from "./font-encodings.ts";
import { type Destination, destinationAfter, firstState, type GroupState } from "./group-state.ts";
import { ParagraphBuilder, type ParagraphForm } from "./paragraph-builder.ts";
import type { RtfToken } from "./rtf-token.ts";
import { breaks, characters, destinations, symbols } from "./rtf-words.ts";

/** The bytes of a text in the encoding of that name, a letter each; throws where they are none. */
export type DecodeBytes = (bytes: string, encoding: string) => string;

/** What a reader goes by. */
export interface RtfReaderOptions {
  readonly limits: Limits;
  readonly decode: DecodeBytes;
  /** The encoding that the letters of the whole document tell; `null` where they tell none. */
  readonly toldByLetters: string | null;
}

const SIGNS = "signs of a font of pictures";

const body: ParagraphForm = { style: null, outline: null, isItem: false };

/** Reads one document, token after token. */
export class RtfReader {
  /** What is left out, by what it is called, and how often. */
  readonly leftOut = new Map<string, number>();
  /** As the document's properties tell it; whoever saved the file stands there as its author, and is not told. */
  title = "";
  readonly #limits: Limits;
  readonly #decode: DecodeBytes;
  readonly #styles = new Map<number, string>();
  readonly #fonts: FontEncodings;
  readonly #paragraphs = new ParagraphBuilder(this.#styles);
  readonly #outer: GroupState[] = [];
  #state = firstState;
  #form = body;
  /** Bytes that are not decoded yet: a letter may take several. */
  #bytes = "";
  /** How many characters to pass over after a Unicode one. */
  #toSkip = 0;
  #isFirstInGroup = false;
  #isStarred = false;

  constructor({ limits, decode, toldByLetters }: RtfReaderOptions) {
    this.#limits = limits;
    this.#decode = decode;
    this.#fonts = new FontEncodings(toldByLetters);
  }

  /** The pieces, when all tokens are read. */
  finish(): readonly Piece[] {
    this.#flush();
    if (this.#outer.length > 0)
      throw new ConversionRefused(
        "damaged",
        "expected RTF whose groups are closed, met its end before; get the file again",
      );
    this.#paragraphs.end(this.#form);
    return this.#paragraphs.pieces;
  }

  read(token: RtfToken): void {
    if (token.kind !== "bytes") this.#flush();
    switch (token.kind) {
      case "open":
        this.#open();
        return;
      case "close":
        this.#close();
        return;
      case "bytes":
        this.#readBytes(token.bytes);
        break;
      case "symbol":
        this.#readSymbol(token.symbol);
        break;
      case "word":
        this.#readWord(token.name, token.value);
        break;
    }
    this.#isFirstInGroup = false;
  }

  #open(): void {
    this.#outer.push(this.#state);
    this.#toSkip = 0;
    this.#isFirstInGroup = true;
    this.#isStarred = false;
    if (this.#outer.length > this.#limits.deepest)
      throw new ConversionRefused(
        "too-deep",
        `expected at most ${this.#limits.deepest} groups inside each other, met more; save the file anew`,
      );
  }

  #close(): void {
    const outer = this.#outer.pop();
    if (outer === undefined)
      throw new ConversionRefused(
        "damaged",
        "expected RTF whose groups are opened before they are closed; get the file again",
      );
    this.#state = outer;
    this.#toSkip = 0;
    this.#isFirstInGroup = false;
  }

  #readBytes(bytes: string): void {
    const kept = bytes.slice(this.#toSkip);
    this.#toSkip = Math.max(0, this.#toSkip - bytes.length);
    this.#bytes += kept;
  }

  #readSymbol(symbol: string): void {
    if (symbol === "*") {
      this.#isStarred = this.#isFirstInGroup;
      // The word after the star is the first of its group still.
      if (this.#isStarred) this.#state = { ...this.#state, destination: "nowhere" };
      return;
    }
    if (symbol === "\n" || symbol === "\r") this.#endParagraph();
    else this.#say(symbols.get(symbol) ?? "");
  }

  #readWord(name: string, value: number | null): void {
    if (this.#isFirstInGroup || this.#isStarred) this.#enter(name);
    this.#isStarred = false;
    const character = characters.get(name);
    if (character !== undefined) this.#say(character);
    else if (name === "u") this.#sayUnicode(value ?? 0);
    else if (breaks.has(name)) this.#endParagraph();
    else if (!this.#readSetting(name, value)) this.#readForm(name, value);
  }

  /** Sets where the words of a group go that begins with this word. */
  #enter(name: string): void {
    const around = this.#outer.at(-1)?.destination;
    const what = destinations.get(name);
    if (around === "text" && what !== undefined && what !== null) this.#leaveOut(what);
    this.#state = { ...this.#state, destination: this.#destinationOf(name) };
  }

  #destinationOf(name: string): Destination {
    // `\upr` holds a text twice: for programs that know no Unicode, and after `\ud` for the others.
    if (name === "ud") return this.#outer.at(-2)?.destination ?? "nowhere";
    if (name === "upr" || destinations.has(name)) return "nowhere";
    return destinationAfter(name, this.#state.destination);
  }

  #leaveOut(what: string): void {
    this.leftOut.set(what, (this.leftOut.get(what) ?? 0) + 1);
  }

  #readSetting(name: string, value: number | null): boolean {
    switch (name) {
      case "ansicpg":
        this.#fonts.setCodePage(value ?? 1252);
        return true;
      case "mac":
        this.#fonts.encoding = "macintosh";
        return true;
      case "deff":
        this.#fonts.defaultFont = value ?? 0;
        return true;
      case "uc":
        this.#state = { ...this.#state, fallbacks: Math.max(0, value ?? 1) };
        return true;
      case "f":
        this.#state = { ...this.#state, font: value ?? 0, defines: value ?? 0 };
        return true;
      case "fcharset":
        if (this.#state.destination === "fonts") this.#fonts.define(this.#state.defines, value ?? 0);
        return true;
      case "b":
        this.#state = { ...this.#state, isBold: value !== 0 };
        return true;
      case "plain":
        this.#state = { ...this.#state, isBold: false, isHidden: false, font: DEFAULT_FONT };
        return true;
      case "v":
      case "deleted":
      case "strike":
      case "striked":
        this.#state = { ...this.#state, isHidden: value !== 0 };
        return true;
      default:
        return false;
    }
  }

  #readForm(name: string, value: number | null): void {
    const { destination } = this.#state;
    if (name === "s" && destination === "styles") this.#state = { ...this.#state, defines: value ?? 0 };
    if (destination !== "text") return;
    if (name === "s") this.#form = { ...this.#form, style: value };
    else if (name === "pard") this.#form = body;
    else if (name === "outlinelevel") this.#form = { ...this.#form, outline: value };
    else if (name === "ls") this.#form = { ...this.#form, isItem: true };
    else if (name === "trowd") this.#leaveOut("rows of tables, whose cells are paragraphs now");
  }

  #sayUnicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value;
    if (code >= 0xf000 && code <= 0xf0ff) this.#leaveOut(SIGNS);
    else if (code >= 0 && code <= 0xffff) this.#write(String.fromCharCode(code));
    this.#toSkip = this.#state.fallbacks;
  }

  #flush(): void {
    if (this.#bytes === "") return;
    const bytes = this.#bytes;
    this.#bytes = "";
    const { destination, font } = this.#state;
    if (destination === "nowhere") return;
    const encoding = destination === "text" ? this.#fonts.encodingOf(font) : this.#fonts.encoding;
    if (encoding !== null) this.#write(this.#decode(bytes, encoding));
    else if (bytes.trim() !== "") this.#leaveOut(SIGNS);
  }

  #say(text: string): void {
    // A character that is written as a word counts among those after a Unicode one.
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else this.#write(text);
  }

  #write(text: string): void {
    const { destination, isBold, isHidden, defines } = this.#state;
    if (destination === "styles")
      this.#styles.set(defines, (this.#styles.get(defines) ?? "") + text.replace(/;\s*$/u, ""));
    else if (destination === "title") this.title += text;
    else if (destination !== "text") return;
    else if (isHidden) this.#leaveOut("hidden or struck out words");
    else this.#paragraphs.add({ text, isBold });
  }

  #endParagraph(): void {
    this.#toSkip = 0;
    if (this.#state.destination === "text") this.#paragraphs.end(this.#form);
  }
}
