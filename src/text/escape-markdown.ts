/**
 * What Discord would not show as it stands. Once each: marks that mean something wherever they stand (escapes, emphasis,
 * code, links, mentions, times); doubled marks (strikethrough, spoilers); marks that open a heading, small print, a
 * quotation or a list where a line begins; the dot of a number that would open a list and lose its value by it; the colons
 * of an address, which would become a link, and of an emoji's name.
 */
const marks = new RegExp(
  [
    "[\\\\*_`<[@]",
    "~(?=~)|(?<=~)~|\\|(?=\\|)|(?<=\\|)\\|",
    "(?<=^\\s*)[#>+-]",
    "(?<=^\\s*\\d{1,20})[.)]",
    ":(?=//)|:(?=[\\w~+-]{2,40}:)|(?<=:[\\w~+-]{2,40}):",
  ].join("|"),
  "gmu",
);

/**
 * The text as Discord's Markdown that shows exactly its characters: no formatting, lists, links, mentions, times or
 * emoji names. Only marks that would mean something get a backslash, so that a copied answer stays readable.
 *
 * @example escapeMarkdown("1. *No* <@42>") // "1\\. \\*No\\* \\<\\@42>"
 */
export function escapeMarkdown(text: string): string {
  return text.replace(marks, "\\$&");
}
