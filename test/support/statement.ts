import { withFields } from "./read-source.ts";

const said = ["kind: speech", "speaker: Ida Marrow", "date: 2031-05-20"];

/** A statement in four versions, which name each other in all directions, and a document of something else, by file name. */
export const statement = {
  "original.md": withFields(
    ["title: Erklärung zum Nordhafen", ...said, "language: de", "provenance: official"],
    `Der nördliche Hafen bleibt den Winter über geschlossen, und niemand wird für das Eis bezahlt, keine einzige Krone.

Ich danke Ihnen.`,
  ),
  "translation.md": withFields(
    [
      "title: Statement on the northern harbour",
      ...said,
      "language: en",
      "provenance: official",
      "translator: Bo Reed",
      "version-of: original",
      "url: https://harbour.example/statement",
    ],
    `The northern harbour will stay closed for the winter, and nobody will be paid for the ice, not one crown.

Thank you.`,
  ),
  "mirror.md": withFields(
    [
      "title: The statement as republished",
      ...said,
      "language: en",
      "provenance: republished",
      "version-of: relay",
    ],
    `The northern harbour will stay closed for the winter, and nobody will be paid for the ice – not one crown.

Thank you.`,
  ),
  "relay.md": withFields(
    [
      "title: Harbour closed",
      "kind: article",
      "language: en",
      "date: 2031-05-20",
      "author: Petra Lisk",
      "provenance: relay",
      "version-of: translation",
    ],
    `The square was empty when the harbour master came out of her office and read from a sheet of paper.

“The northern harbour will stay closed for the winter, and nobody will be paid for the ice, not one crown,” said Ida Marrow.`,
  ),
  "other.md": withFields(
    ["title: The lighthouse", ...said, "language: en"],
    "The lighthouse on the cape burns whale oil again.",
  ),
} as const;
