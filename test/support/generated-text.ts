import fc from "fast-check";

/** One of what real files hold: words, marks of Markdown, turn labels, quotations, insertions, very long lines. */
const line = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z]{1,9}(?: [A-Zé0-9]{1,9}){0,6}[.?!]?$/) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "",
      "",
      "   ",
      "\u00a0",
      "# Title",
      "## Part ##",
      "---",
      "===",
      "***",
      "```",
      "~~~~",
      "<!-- note",
      "-->",
      "- An item.",
      "2. A number.",
      "> A quote.",
      ">",
      "| a | b |",
      "MS. MARROW: So we sailed.",
      "**Ida Marrow:** “We sailed.”",
      "Q  Why (so [late])?",
      "A:",
      "Q",
      "Ida Marrow: yes.",
      "(Laughter.)",
      "END 2:40 P.M. EST",
      "“We sailed (at dawn).”",
      "« Nous voguions. »",
      "“We sailed,” she said.",
      "\u00a0We [the crew] sailed 🐚 on\u2028and on.",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.replace(/\0/gu, "")),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "a".repeat(6_100),
      "🐚".repeat(3_050),
      "So we sailed  on. ".repeat(400),
      "on ".repeat(2_500),
    ),
  },
);

/** A text of such lines, its line ends mixed. */
export const generatedText: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\r\n\r\n", "\r")), { maxLength: 25 })
  .map((lines) => lines.flat().join(""));

/** A sentence of plain words that is like no other kind of line. */
export const generatedSentence: fc.Arbitrary<string> = fc
  .array(fc.stringMatching(/^[bcdfgh]{3,8}$/), { minLength: 2, maxLength: 12 })
  .map((words) => `So ${words.join(" ")}.`);
