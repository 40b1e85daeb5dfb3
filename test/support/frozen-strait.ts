import type { Speaker } from "../../src/attribution/index.ts";
import type { Document } from "../../src/corpus/index.ts";
import { quoting } from "./quoting.ts";
import { documentOf, withFields } from "./read-source.ts";

const marrow: Speaker = { name: "Ida Marrow", role: "harbour master", aliases: [] };

/** An article of an author who quotes: two people and a sign in its first paragraph, nobody in its second. */
export const story: Document = quoting(
  documentOf({
    file: "story.md",
    text: withFields(
      [
        "title: The frozen strait",
        "kind: article",
        "date: 2031-02-01",
        "publisher: Quay Post",
        "author: Petra Lisk",
        "language: en",
      ],
      `The ferries stayed away. “The ice (of the strait) is thick,” said Ida Marrow, and a pilot, Jo Reed, agreed: “Nobody sails.” A sign on the gate read “closed until the thaw comes”. “We wait,” Marrow said.

The town waits, and the bakers bake their bread for nobody at all.`,
    ),
  }),
  [
    { words: "“The ice (of the strait) is thick,”", by: marrow },
    { words: "“Nobody sails.”", by: "Jo Reed" },
    { words: "“closed until the thaw comes”", type: "mixed" },
    { words: "“We wait,”", by: marrow },
  ],
);

/** A transcript in which a speaker reads out what somebody else wrote, and quotes herself. */
export const reading: Document = quoting(
  documentOf({
    file: "reading.md",
    text: withFields(
      ["title: A reading", "kind: transcript", "date: 2031-03-01", "language: en"],
      `MS. FENN: My grandmother wrote, “The sea gives back what it took,” and I said, “Not always.” It is “fine”.`,
    ),
  }),
  [
    { words: "“The sea gives back what it took,”", by: "Olga Fenn" },
    { words: "“Not always.”", by: "Ms. Fenn" },
    { words: "“fine”", type: "mixed" },
  ],
);

/** An article whose only paragraph is one quotation, its marks outside of the paragraph. */
export const outcry: Document = quoting(
  documentOf({
    file: "outcry.md",
    text: withFields(
      ["title: An outcry", "kind: article", "speaker: Ida Marrow", "role: harbour master", "language: en"],
      "“The mast (of oak) broke at noon.”",
    ),
  }),
  [{ words: "“The mast (of oak) broke at noon.”", by: marrow }],
);
