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

/** The first of them as the command line's JSON names a document. */
export const pressJson = {
  id: "2031/press",
  title: "Press conference at the quay",
  kind: "transcript",
  date: "2031-05-20",
  published: "2031-05-21",
  publisher: "Quay Post",
  author: "Petra Lisk",
  url: "https://quay.example/press",
  provenance: "relay",
} as const;

/** How its main speaker is cited in one line. */
export const marrowCitation =
  "Ida Marrow, harbour master, 20 May 2031, Orvessa; as relayed by Petra Lisk, “Press conference at the quay”, Quay Post, 21 May 2031, https://quay.example/press";
