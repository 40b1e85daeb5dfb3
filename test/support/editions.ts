import type { SourceText } from "../../src/corpus/index.ts";
import { documentOf, withFields } from "./read-source.ts";

const common = ["kind: transcript", "language: en", "date: 2031-05-20"];

/** What the harbour office published first. */
export const firstEdition = withFields(
  ["title: Briefing on the ferry", ...common, "published: 2031-05-21"],
  `MS. MARROW: The ferry leaves the northern quay at seven every morning.

MS. MARROW: Twelve passengers were hurt when the gangway broke on Tuesday.

MR. TARRABEE: We have no comment on the owner of the ferry.

MS. MARROW: The gangway was last inspected in the spring of that year.`,
);

/** What it published later in its place: the second paragraph edited, the third taken out, and one put in before all. */
export const secondEdition = withFields(
  ["title: Briefing on the ferry (corrected)", ...common, "published: 2031-06-02", "replaces: ferry"],
  `MR. TARRABEE: Good morning to all of you, and welcome to the harbour office.

MS. MARROW: The ferry leaves the northern quay at seven every morning.

MS. MARROW: Fourteen passengers were hurt when the gangway broke on Tuesday.

MS. MARROW: The gangway was last inspected in the spring of that year.`,
);

/** Both editions, by file name. */
export const editions = { "ferry.md": firstEdition, "ferry-2.md": secondEdition } as const;

/** The anchor of the paragraph with these words in a document that no revision need hold. */
export function anchorIn(source: SourceText, words: string): string {
  const found = documentOf(source).paragraphs.find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`expected a paragraph with “${words}”, met none`);
  return found.anchor;
}
