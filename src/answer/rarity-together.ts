import { type Query, termsOf } from "../search/index.ts";
import { type Analyzer, splitSentences } from "../text/index.ts";

/** The text of a paragraph, as far as the index holds it. */
export interface JudgedText {
  readonly body: string;
  /** What stands for each of its sentences: title, heading, speaker. */
  readonly around: string;
  readonly analyzer: Analyzer;
}

/** The sum of the rarities of the query's words, each once, that the best sentence of the text holds with what stands around it. */
export function rarityTogether(
  query: Query,
  rarities: readonly number[],
  { body, around, analyzer }: JudgedText,
): number {
  const places = new Map(query.words.flatMap((word, place) => termsOf(word).map((term) => [term, place])));
  const placesIn = (words: ReturnType<Analyzer["analyze"]>) =>
    words.flatMap(({ term, start }) => {
      const place = term === null ? undefined : places.get(term);
      return place === undefined ? [] : [{ place, start }];
    });
  const above = placesIn(analyzer.analyze(around)).map(({ place }) => place);
  const inBody = placesIn(analyzer.analyze(body));
  const sums = [{ start: 0, end: 0 }, ...splitSentences(body)].map((sentence) => {
    const held = inBody.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const together = new Set([...above, ...held.map(({ place }) => place)]);
    return [...together].reduce((sum, place) => sum + (rarities[place] ?? 0), 0);
  });
  return Math.max(...sums);
}
