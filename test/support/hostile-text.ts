import fc from "fast-check";

/** Pieces that Discord, a renderer or a terminal reads as more than characters. */
const pieces = [
  "# ",
  "1. ",
  "12) ",
  "> ",
  ">>> ",
  "-# ",
  "- ",
  "* ",
  "<@123456789012345678>",
  "<@&123456789012345678>",
  "<#123456789012345678>",
  "@everyone",
  "@here",
  "||",
  "~~",
  "**",
  "__",
  "_",
  "*",
  "`",
  "```",
  "[a](https://b.example)",
  "https://example.org/x_y",
  "<t:1>",
  "<t:1:R>",
  ":emoji:",
  "<:e:123456789012345678>",
  "</ask:123456789012345678>",
  "<id:guide>",
  "\\",
  "\\*",
  "(’s)",
  "[the crew]",
  "\u202eright to left",
  "שלום",
  "\u200b",
  "\u200d",
  "👩‍👩‍👧",
  "e\u0301\u0302",
  "\u{1d49c}",
  "\n",
  "\n\n",
  " ",
  "  ",
  ". ",
  "? The ",
  "word",
  "Слово",
  "言葉。",
  "¯\\_(ツ)_/¯",
];

/** A paragraph's text made of such pieces, without white space at its ends, as paragraphs are. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join("").trim())
  .filter((text) => text !== "");

/** One long enough for several parts. */
export const longHostileText: fc.Arbitrary<string> = fc
  .tuple(fc.array(hostileText, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 40 }))
  .map(([parts, times]) =>
    parts
      .join(" ")
      .repeat(times)
      .slice(0, 6_000)
      .replace(/\p{Surrogate}$/u, "")
      .trim(),
  );
