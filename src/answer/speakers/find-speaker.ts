import { nearest } from "../../text/index.ts";
import type { Revision } from "../revision.ts";
import type { RegisteredSpeaker } from "./registered-speaker.ts";

/** Who a name means in a corpus. */
export type FoundSpeaker =
  | {
      readonly kind: "found";
      readonly speaker: RegisteredSpeaker;
      /** The speaker, and the person whom a label may mean: whose words somebody wants who asks by that label. */
      readonly alike: readonly RegisteredSpeaker[];
    }
  /** More than one speaker fits; all are named. */
  | { readonly kind: "ambiguous"; readonly names: readonly string[] }
  /** None fits; the names that are spelled most nearly so, up to three. */
  | { readonly kind: "unknown"; readonly near: readonly string[] };

/**
 * The speaker that a user's words mean: by name, else by alias, else by the words of a name (`Zakharova`), without regard to
 * accents and case. A name is never guessed: two that fit are ambiguous, a misspelled one is unknown with near names.
 */
export function findSpeaker({ registry }: Revision, name: string): FoundSpeaker {
  const fitting = registry.fitting(name);
  const [speaker, ...others] = fitting;
  if (speaker === undefined) {
    const names = registry.speakers.map((known) => known.name);
    return { kind: "unknown", near: nearest(name, names) };
  }
  if (others.length > 0) return { kind: "ambiguous", names: fitting.map((one) => one.name) };
  const person = registry.mayBe(speaker);
  return { kind: "found", speaker, alike: person === null ? [speaker] : [speaker, person] };
}
