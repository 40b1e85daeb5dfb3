import { withFields } from "./read-source.ts";

const english = "language: en";

/** Three small documents about a harbour that does not exist, by file name. */
export const lighthouse = {
  "press.md": withFields(
    ["title: Press conference on the lighthouse", "kind: transcript", "date: 2031-05-20", english],
    `MS. MARROW: The copper bell of the lighthouse rings again, and the keepers were praised for it.

Q: Who paid for the copper bell of the lighthouse?

MS. MARROW: The fishermen paid for the copper bell, crown by crown.

MR. TARRABEE: The lamp burns whale oil no longer.`,
  ),
  "winter.md": withFields(
    [
      "title: Winter at the quay",
      "kind: article",
      "date: 2030-12",
      "speaker: Ida Marrow",
      "aliases: [The Keeper]",
      "author: Petra Lisk",
      english,
    ],
    `## The frozen harbour

“The harbour froze (solid) in one night.”

The ferries stayed in the harbour.

## The dog

“A dog walked across the ice.”`,
  ),
  "letter.md": withFields(
    ["title: A letter", "kind: speech", "speaker: Zoë Łukasik", english],
    "The anchor chain was forged by my grandmother.",
  ),
} as const;
