import { nameWords, type Speaker, speakerKey } from "../attribution/index.ts";
import { fold, nearest } from "../text/index.ts";
import type { Revision } from "./revision.ts";

/** Who a name means in a corpus. */
export type FoundSpeaker =
  | { readonly kind: "found"; readonly speaker: Speaker }
  /** More than one speaker fits; all are named. */
  | { readonly kind: "ambiguous"; readonly names: readonly string[] }
  /** None fits; the names that are spelled most nearly so, up to three. */
  | { readonly kind: "unknown"; readonly near: readonly string[] };

/**
 * The speaker that a user's words mean: by name or alias, else by the words of the name (`Zakharova`), without regard to
 * accents and case. A name is never guessed: two that fit are ambiguous, a misspelled one is unknown with near names.
 */
export function findSpeaker({ documents }: Revision, name: string): FoundSpeaker {
  const speakers = distinctSpeakers(documents.flatMap((document) => document.speakers));
  const wanted = fold(name);
  const exact = speakers.filter((speaker) => namesOf(speaker).some((known) => fold(known) === wanted));
  const words = nameWords(name);
  const fitting =
    exact.length > 0 || words.length === 0
      ? exact
      : speakers.filter((speaker) => words.every((word) => nameWords(speaker.name).includes(word)));
  const [first, ...others] = fitting;
  if (first === undefined)
    return {
      kind: "unknown",
      near: nearest(
        name,
        speakers.map((speaker) => speaker.name),
      ),
    };
  if (others.length > 0) return { kind: "ambiguous", names: fitting.map((speaker) => speaker.name) };
  return { kind: "found", speaker: first };
}

function namesOf({ name, aliases }: Speaker): string[] {
  return [name, ...aliases];
}

/** One for each key, with the aliases of all documents. */
export function distinctSpeakers(speakers: readonly Speaker[]): Speaker[] {
  const byKey = new Map<string, Speaker>();
  for (const speaker of speakers) {
    const known = byKey.get(speakerKey(speaker));
    const aliases = [...new Set([...(known?.aliases ?? []), ...speaker.aliases])];
    byKey.set(speakerKey(speaker), { ...(known ?? speaker), aliases });
  }
  return [...byKey.values()];
}
