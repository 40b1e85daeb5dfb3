/** How many paragraphs an engine is asked for. */
export const BEST = 10;

/** Texts that an engine has made searchable. */
interface SearchableTexts {
  /** The numbers of the best texts for a question, the best one first. */
  readonly search: (question: string) => readonly number[] | Promise<readonly number[]>;
  /** Bytes that it holds where JavaScript does not count them. */
  readonly bytesElsewhere?: () => number;
}

/** Makes texts searchable. */
export type Build = (texts: readonly string[]) => SearchableTexts | Promise<SearchableTexts>;

/** Something that finds texts by their words. */
export interface Engine {
  readonly name: string;
  /** How it makes texts searchable; `null` where it is not installed. */
  readonly load: () => Promise<Build | null>;
}

/** The words of a question as a user of an engine without a query parser would cut them. */
export function plainWords(question: string): string[] {
  return question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
