import type { RecordDocument } from "./record-documents.ts";

/** Where words stand: inside of one paragraph, over the end of one that the same speaker goes on after, or nowhere. */
export type Standing = "in-paragraph" | "over-ends" | "nowhere";

/**
 * The texts as one long string of small letters and figures, for a plain search: an independent judge of what stands in the record. Each
 * paragraph stands there with what brackets hold and without it.
 */
export class NaiveRecord {
  readonly #paragraphs: string;
  readonly #turns: string;

  constructor(documents: readonly RecordDocument[]) {
    const paragraphs = documents.flatMap(({ paragraphs: some }) =>
      some.flatMap(({ text }) => readings(text)),
    );
    this.#paragraphs = paragraphs.map(plainWords).join("|");
    this.#turns = documents.flatMap(turnsOf).flatMap(readings).map(plainWords).join("|");
  }

  standing(words: string): Standing {
    const wanted = plainWords(words);
    if (this.#paragraphs.includes(wanted)) return "in-paragraph";
    return this.#turns.includes(wanted) ? "over-ends" : "nowhere";
  }
}

function readings(text: string): string[] {
  const without = text.replace(/[([][^()[\]]*[)\]]/gu, " ");
  return without === text ? [text] : [text, without];
}

/** What each speaker says without a break, as one text. */
function turnsOf({ paragraphs }: RecordDocument): string[] {
  const turns: string[] = [];
  for (const [index, { text, speaker }] of paragraphs.entries()) {
    if (index > 0 && paragraphs[index - 1]?.speaker === speaker) turns.push(`${turns.pop() ?? ""} ${text}`);
    else turns.push(text);
  }
  return turns;
}

/** The words of a text in small letters, a space around each; apostrophes and full stops inside of them are dropped. */
export function plainWords(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])['’‘ʼ.,](?=[\p{L}\p{N}])/gu, "")
    .match(/[\p{L}\p{M}\p{N}$€£%]+/gu);
  return ` ${(words ?? []).join(" ")} `;
}

/** How many words the longest run of words has, in the same order but not side by side, that both lists hold. */
export function commonWords(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [index, candidate] of other.entries()) {
      const kept = Math.max(row[index + 1] ?? 0, next[index] ?? 0);
      next.push(word === candidate ? (row[index] ?? 0) + 1 : kept);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
