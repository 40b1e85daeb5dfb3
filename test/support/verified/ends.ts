import { withFields } from "../read-source.ts";

/** Texts whose paragraphs go on from each other, or do not: by heading, speaker, voice and document. */
export const ends = {
  "speech.md": withFields(
    ["title: Speech", "kind: speech", "speaker: Ida Marrow", "language: en"],
    `My friends, the winter was long and the harbour was closed [for nine weeks].

[And] the pilots waited at home, mending nets and telling stories of warmer seas.

In April the first ferry came in, its deck white with salt.

## The summer

In May we opened the market again, and every stall was taken.`,
  ),
  "short.md": withFields(
    ["title: Short", "kind: speech", "speaker: Petra Lisk", "language: en"],
    `We built the pier.

We painted it green.

Storms came.

It stood.

Children fished from it.

Nobody fell.

Gulls nested there.

Then the ice came, and the old pier broke into nine pieces.`,
  ),
  "hearing.md": withFields(
    [
      "title: Hearing",
      "kind: transcript",
      "language: en",
      "speakers: [{ name: Ida Marrow, aliases: [MS. MARROW] }, { name: Tom Roe, aliases: [MR. ROE] }]",
    ],
    `MS. MARROW: The second lamp was bought in the autumn of that year.

MR. ROE: It was paid for by the guild of the pilots, coin by coin.

MR. ROE: The guild has kept the receipt in a tin box ever since.

Q: Where is the tin box now?

Q: And who has the key of it?

MS. MARROW: I keep both of them under my bed.`,
  ),
  "nobody.md": withFields(
    ["title: Nobody", "kind: transcript", "language: en"],
    "MR. HALE: The gulls came back before the boats.\n\n(Whistling.)\n\nUNIDENTIFIED: They sat on every mast.\n\nUNIDENTIFIED: None would leave.",
  ),
  "statement.md": withFields(
    ["title: Statement", "kind: statement", "language: en"],
    "The toll at the north lock rises to four crowns.\n\nIt falls again when the dredger has left.",
  ),
  "paper.md": withFields(
    ["title: Paper", "kind: article", "author: Otto Brandt", "language: en"],
    "The lamp is old, and the keeper wants another one. “We asked for it twice,” said Jo Reed, a pilot.\n\nThe fees are low this year.\n\n> The fog bell is out of order.\n\nIt rang last in March.",
  ),
};
