import { withFields } from "./read-source.ts";

/** A corpus of two documents about a quay that does not exist. */
export const quay = {
  "2031/press.md": withFields(
    [
      "title: Press conference at the quay",
      "kind: transcript",
      "date: 2031-05-20",
      "published: 2031-05-21",
      "place: Orvessa",
      "publisher: Quay Post",
      "author: Petra Lisk",
      "url: https://quay.example/press",
      "provenance: relay",
      "language: en",
      "speakers: [{ name: Ida Marrow, role: harbour master, aliases: [MS. MARROW] }]",
    ],
    `MS. MARROW: The copper bell (of the lighthouse) rings again, and the keepers were praised for it.

Q: Who paid for the anchor?

MS. MARROW: The fishermen paid for the anchor, crown by crown.`,
  ),
  "winter.md": withFields(
    ["title: Winter", "kind: article", "language: en"],
    `“froze in one night”

The ferries stayed away.`,
  ),
} as const;
