declare module "natural/lib/natural/stemmers/*.js" {
  /** A stemmer as `natural` exports it: one shared object, called with one lower-case word. */
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
