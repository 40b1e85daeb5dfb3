import type { APIContainerComponent } from "discord.js";
import type { Passage } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { button, row, text } from "./components.ts";
import { dateInLanguage } from "./date-in-language.ts";

/** How much of a name stands on a button, which with a date after it takes at most 80 characters. */
const LONGEST_NAME = 45;

/** Who else is quoted on a question: a button for each, with their name and the day, that shows their words. None for nobody. */
export function othersRows(others: readonly Passage[], words: Words): APIContainerComponent["components"] {
  if (others.length === 0) return [];
  const buttons = others.map((passage) =>
    button(labelOf(passage, words), { action: "context", anchor: passage.paragraph.anchor, part: 0 }),
  );
  return [text(`-# ${words.markdown("quote.others")}`), row(...buttons)];
}

function labelOf(passage: Passage, words: Words): string {
  const { date } = passage.document;
  const name = clip(nameOf(passage), LONGEST_NAME);
  return date === null ? name : `${name}, ${dateInLanguage(date.iso, words)}`;
}

/** Whose words are meant: the speaker's, or those of whoever is quoted in prose, or its author's. */
function nameOf({ document: { author, publisher, title }, paragraph, inFocus }: Passage): string {
  const speaker = paragraph.voice === "prose" ? inFocus?.speaker : paragraph.speaker;
  return speaker?.name ?? author ?? publisher ?? title;
}
