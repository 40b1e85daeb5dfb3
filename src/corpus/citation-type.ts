/**
 * What a document can be cited as: types of the Citation Style Language, as its schema names them
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types).
 */
export const citationTypes = [
  "speech",
  "interview",
  "article-newspaper",
  "article-magazine",
  "webpage",
  "broadcast",
  "report",
  "hearing",
] as const;

export type CitationType = (typeof citationTypes)[number];
