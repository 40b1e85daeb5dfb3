import type { Voice } from "../attribution/index.ts";
import type { Facets } from "../search/index.ts";
import type { Passage } from "./passage.ts";
import type { SpeakerRegistry } from "./speakers/speaker-registry.ts";

const own: Readonly<Record<Voice, readonly Voice[]>> = {
  speech: ["speech"],
  quotation: ["quotation"],
  prose: ["prose"],
};

const quotingProse: readonly Voice[] = ["prose", "quotation"];

/**
 * What passages are filtered by: everyone whose words they hold, and `quotation` besides `prose` where an author quotes. The
 * same lists for all passages that are alike: there are many of them.
 */
export function facetsMaker(registry: SpeakerRegistry): (passage: Passage) => Facets {
  const lists = new Map<string, readonly string[]>();
  return (passage) => {
    const { document, paragraph } = passage;
    const keys = registry.speakersIn(passage).map(({ key }) => key);
    const name = keys.join("\n");
    const list = lists.get(name) ?? keys;
    if (list === keys) lists.set(name, keys);
    const isQuoting = paragraph.voice === "prose" && paragraph.quotations.length > 0;
    return {
      document: document.id,
      speakers: list,
      voices: isQuoting ? quotingProse : own[paragraph.voice],
      date: document.date,
    };
  };
}
