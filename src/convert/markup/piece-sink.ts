import { readFileSync } from "node:fs";
import type { Piece } from "../piece.ts";
import type { LeftOut } from "./left-out.ts";
import { joinLines, labelled, plainText, type Run } from "./paragraph-lines.ts";

/** In what a paragraph stands. */
export interface Surroundings {
  readonly heading: 1 | 2 | 3 | 4 | 5 | 6 | null;
  readonly isQuote: boolean;
  /** The item of a list, until its first paragraph has been taken. */
  readonly item: { isFresh: boolean } | null;
}

/** Takes the words of a source one after another and makes pieces of them. */
export class PieceSink {
  readonly #pieces: Piece[] = [];
  readonly #leftOut: LeftOut;
  #lines: Run[][] = [[]];
  #label: string | null = null;

  constructor(leftOut: LeftOut) {
    this.#leftOut = leftOut;
  }

  pieces(): readonly Piece[] {
    return this.#pieces;
  }

  add(run: Run): void {
    this.#lines.at(-1)?.push(run);
  }

  breakLine(): void {
    this.#lines.push([]);
  }

  /** Sets a label before the next paragraph, unless its own words have one. */
  labelNext(label: string): void {
    this.#label = label;
  }

  /** Ends what has been added since the last end. */
  endParagraph({ heading, isQuote, item }: Surroundings): void {
    const lines = this.#lines;
    this.#lines = [[]];
    if (heading !== null) {
      const text = plainText(lines.flatMap((line) => [...line, space]));
      if (text !== "") this.#pieces.push({ kind: "heading", level: heading, text });
      return;
    }
    for (const runs of joinLines(lines)) {
      if (onlyLeadsAway(runs)) {
        this.#leftOut.add("link");
        continue;
      }
      this.#pieces.push({
        kind: "paragraph",
        ...(this.#label === null ? {} : { label: this.#label }),
        ...labelled(runs),
        ...(isQuote ? { isQuote } : {}),
        ...(item?.isFresh === true ? { isItem: true } : {}),
      });
      this.#label = null;
      if (item !== null) item.isFresh = false;
    }
  }
}

const space: Run = { text: " ", isBold: false, isLinked: false };

/** `Read more: another headline`, `Home News`: a line of links with nothing but a few words that announce them. */
function onlyLeadsAway(runs: readonly Run[]): boolean {
  const links = runs.filter(({ isLinked, text }) => isLinked && /\S/u.test(text));
  // One link of a word or two may be the name of whoever speaks, or an address.
  if (links.length < 2 && plainText(links).split(" ").length < 3) return false;
  const announced = plainText(runs.filter(({ isLinked }) => !isLinked));
  if (announced.length > LONGEST_ANNOUNCEMENT) return false;
  const words = announced.replace(/(?<![:：.|·•»>→\s])[:：.|·•»>→\s]+$/u, "").toLowerCase();
  return words === "" || announcements.has(words);
}

const LONGEST_ANNOUNCEMENT = 40;

const announcements: ReadonlySet<string> = new Set(
  readFileSync(new URL("./announcements.txt", import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean),
);
