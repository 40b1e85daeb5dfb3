import { html, type TemplateResult } from "lit";

/** The emoji that the bot writes, with the class of the picture that stands for each, as Discord shows its own. */
const pictures = new Map([
  ["✅", "emoji-check"],
  ["❌", "emoji-cross"],
  ["⚠️", "emoji-warning"],
  ["⚠", "emoji-warning"],
]);

const emoji = /(✅|❌|⚠️?)/u;

/** A text with pictures over its emoji, which not every system has letters for. The characters stay: they are read and copied. */
export function withEmoji(text: string): string | readonly (string | TemplateResult)[] {
  if (!emoji.test(text)) return text;
  return text.split(emoji).map((part) => {
    const picture = pictures.get(part);
    return picture === undefined ? part : html`<span class="emoji ${picture}">${part}</span>`;
  });
}
