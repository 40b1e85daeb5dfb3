declare module "natural/lib/natural/tfidf/tfidf.js" {
  /** The inverse document frequencies of `natural`: documents in memory, each a count of its words. */
  export default class TfIdf {
    addDocument(text: string): void;
    /** The score of every document, in the order in which they were added. */
    tfidfs(words: readonly string[]): number[];
  }
}
