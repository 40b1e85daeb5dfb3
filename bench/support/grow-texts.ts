import { splitSentences } from "../../src/text/index.ts";
import { drawOne, drawSome, seededRandom } from "./seeded-random.ts";

/**
 * So many paragraphs: the real ones in order, then new ones of real sentences. A new paragraph has as many sentences as some
 * paragraph of one document, and all of them come from that document, so that its words belong together and are as
 * frequent as in real ones. The same on every machine.
 */
export function growTexts(documents: readonly (readonly string[])[], count: number): string[] {
  const texts = documents.flat().slice(0, count);
  const random = seededRandom(19_450_626);
  const divided = new Map<readonly string[], Sentences>();
  while (texts.length < count) {
    const document = drawOne(documents, random);
    if (document === undefined) throw new Error("expected documents to draw sentences from, met none");
    const { sentences, lengths } = divided.get(document) ?? divide(document);
    divided.set(document, { sentences, lengths });
    texts.push(drawSome(sentences, drawOne(lengths, random) ?? 1, random).join(" "));
  }
  return texts;
}

/** The sentences of a document, and how many each of its paragraphs has. */
interface Sentences {
  readonly sentences: readonly string[];
  readonly lengths: readonly number[];
}

function divide(document: readonly string[]): Sentences {
  const paragraphs = document.map((text) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  return { sentences: paragraphs.flat(), lengths: paragraphs.map(({ length }) => length) };
}
