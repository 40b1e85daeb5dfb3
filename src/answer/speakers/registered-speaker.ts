import type { Speaker } from "../../attribution/index.ts";
import type { Document } from "../../corpus/index.ts";
import { isFiction } from "../fiction.ts";
import type { PassageList } from "../passages.ts";

/** A person or body with everything that a revision holds of them. */
export interface RegisteredSpeaker extends Speaker {
  /** What their paragraphs are filtered by; unique in the revision. */
  readonly key: string;
  /** The first of `roles`. */
  readonly role: string | null;
  /** As the documents give them, the newest first, those of fiction last; none where none gives one. */
  readonly roles: readonly SpeakerRole[];
  /** Other names and labels; those of fiction only where nothing else has words of the speaker. */
  readonly aliases: readonly string[];
  /** The name as documents spell it: without a doubt one and the same. */
  readonly spellings: readonly string[];
  /** Every name, alias and label, those of fiction included. */
  readonly names: readonly string[];
  /** Newest first, undated last. */
  readonly documents: readonly Document[];
  /** Where their words stand, by document as above, then in the order of the document. */
  readonly passages: PassageList;
}

/** A role that documents give a speaker. */
interface SpeakerRole {
  readonly role: string;
  /** Newest first, undated last. */
  readonly documents: readonly Document[];
  /** True where they are all made up for training. */
  readonly isFiction: boolean;
}

/**
 * The role that a speaker had on a day, `YYYY-MM-DD`: that of the newest document of that day or earlier that gives one,
 * fiction left out. `null` where no such document does; a role from later on is never dated back.
 */
export function roleAt({ roles }: RegisteredSpeaker, day: string): string | null {
  const given = roles.flatMap(({ role, documents }) =>
    documents.flatMap((document) => {
      const first = document.date?.first;
      return first === undefined || first > day || isFiction(document) ? [] : [{ role, first }];
    }),
  );
  return given.toSorted((one, other) => other.first.localeCompare(one.first))[0]?.role ?? null;
}
