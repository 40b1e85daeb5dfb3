import type { Speaker } from "../../attribution/index.ts";
import type { Document } from "../../corpus/index.ts";
import { factFirst, isFiction } from "../fiction.ts";
import { groupBy } from "../group-by.ts";
import { newestFirst } from "../newest-first.ts";
import type { Passage } from "../passage.ts";
import type { Mention } from "./mention.ts";

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
  readonly passages: readonly Passage[];
}

/** A role that documents give a speaker. */
interface SpeakerRole {
  readonly role: string;
  /** Newest first, undated last. */
  readonly documents: readonly Document[];
  /** True where they are all made up for training. */
  readonly isFiction: boolean;
}

/** A name with all mentions of who bears it. */
export interface NamedMentions {
  readonly key: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly mentions: readonly Mention[];
}

/** The speaker whom the mentions are of. */
export function toRegisteredSpeaker({ key, name, spellings, mentions }: NamedMentions): RegisteredSpeaker {
  const byDocument = groupBy(mentions, ({ document }) => document);
  const documents = newestFirst([...byDocument.keys()]);
  const newest = documents.flatMap((document) => byDocument.get(document) ?? []);
  const factual = mentions.filter(({ document }) => !isFiction(document));
  const roles = rolesIn(newest);
  return {
    key,
    name,
    spellings,
    role: roles[0]?.role ?? null,
    roles,
    aliases: namesIn(factual.length > 0 ? factual : mentions).filter((alias) => alias !== name),
    names: [...new Set([name, ...namesIn(mentions)])],
    documents,
    passages: documents.flatMap((document) => passagesIn(byDocument.get(document) ?? [])),
  };
}

function rolesIn(mentions: readonly Mention[]): readonly SpeakerRole[] {
  const giving = mentions.filter(({ speaker }) => speaker.role !== null);
  const roles = [...groupBy(giving, ({ speaker }) => speaker.role ?? "")].map(([role, given]) => {
    const documents = [...new Set(given.map(({ document }) => document))];
    return { role, documents, isFiction: documents.every(isFiction) };
  });
  return factFirst(roles, ({ documents }) => documents);
}

function namesIn(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap(({ speaker }) => [speaker.name, ...speaker.aliases]))];
}

/** The passages of one document in its order, each once. */
function passagesIn(mentions: readonly Mention[]): Passage[] {
  const [first] = mentions;
  if (first !== undefined && mentions.length === 1) return [...first.passages];
  return [...new Set(mentions.flatMap(({ passages }) => passages))].toSorted(
    (one, other) => one.paragraph.number - other.paragraph.number,
  );
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
