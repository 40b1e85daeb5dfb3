import type { Passage } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { dateInLanguage } from "./date-in-language.ts";
import { listed } from "./quoted.ts";

/** How much of a title is shown. */
const LONGEST_TITLE = 60;

/** The other places of a passage's words. */
interface Places {
  readonly alsoIn: readonly Passage[];
  readonly words: Words;
}

/** Where else the words of a passage stand, each document once, as one line of small print; none where they stand nowhere else. */
export function alsoInLines({ document }: Passage, { alsoIn, words }: Places): string[] {
  if (alsoIn.length === 0) return [];
  const places = alsoIn.map((place) => {
    const number = words.markdown("quote.paragraph", { number: place.paragraph.number });
    return place.document === document ? number : documentIn(place, words);
  });
  return [
    `-# ${words.markdown("quote.also-in")} ${listed([...new Set(places)], words, "quote.also-in-more")}`,
  ];
}

function documentIn({ document: { title, date } }: Passage, words: Words): string {
  const name = words.markdown("quote.title", { title: clip(title, LONGEST_TITLE) });
  return date === null ? name : `${name}, ${dateInLanguage(date.iso, words)}`;
}
