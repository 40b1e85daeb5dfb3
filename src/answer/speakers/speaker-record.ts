import { nameWords } from "../../attribution/index.ts";
import { fold } from "../../text/index.ts";
import { factFirst, isFiction } from "../fiction.ts";
import { groupBy } from "../group-by.ts";
import { newestFirst } from "../newest-first.ts";
import type { Mention } from "./mention.ts";

/** A `RegisteredSpeaker` as it is written down: documents and speakers are numbers, from 0. */
export interface SpeakerRecord {
  readonly key: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly roles: readonly RoleRecord[];
  readonly aliases: readonly string[];
  readonly names: readonly string[];
  /** The names, folded, the first of them that of `name`, each once. */
  readonly folded: readonly string[];
  /** The words of each of the spellings. */
  readonly words: readonly (readonly string[])[];
  readonly documents: readonly number[];
  /** The only person who may be meant by one who is known by a label alone; `null` where there is none or it is certain. */
  readonly mayBe: number | null;
}

interface RoleRecord {
  readonly role: string;
  readonly documents: readonly number[];
  readonly isFiction: boolean;
}

/** A name with all mentions of who bears it. */
export interface NamedMentions {
  readonly key: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly mentions: readonly Mention[];
}

/** The speaker whom the mentions are of, and where their words stand. */
export function toSpeakerRecord({ key, name, spellings, mentions }: NamedMentions): {
  readonly record: Omit<SpeakerRecord, "mayBe">;
  readonly places: readonly number[];
} {
  const byDocument = groupBy(mentions, ({ document }) => document);
  const documents = newestFirst([...byDocument.keys()]);
  const factual = mentions.filter(({ document }) => !isFiction(document));
  const names = [...new Set([name, ...namesIn(mentions)])];
  const record = {
    key,
    name,
    spellings,
    roles: rolesIn(documents.flatMap((document) => byDocument.get(document) ?? [])),
    aliases: namesIn(factual.length > 0 ? factual : mentions).filter((alias) => alias !== name),
    names,
    folded: [...new Set(names.map(fold))],
    words: spellings.map(nameWords),
    documents: documents.map(({ place }) => place),
  };
  return { record, places: documents.flatMap((document) => placesIn(byDocument.get(document) ?? [])) };
}

function rolesIn(mentions: readonly Mention[]): RoleRecord[] {
  const giving = mentions.filter(({ speaker }) => speaker.role !== null);
  const roles = [...groupBy(giving, ({ speaker }) => speaker.role ?? "")].map(([role, given]) => ({
    role,
    documents: [...new Set(given.map(({ document }) => document))],
  }));
  return factFirst(roles, ({ documents }) => documents).map(({ role, documents }) => ({
    role,
    documents: documents.map(({ place }) => place),
    isFiction: documents.every(isFiction),
  }));
}

function namesIn(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap(({ speaker }) => [speaker.name, ...speaker.aliases]))];
}

/** The places of one document in its order, each once. */
function placesIn(mentions: readonly Mention[]): readonly number[] {
  return [...new Set(mentions.flatMap(({ places }) => places))].toSorted((one, other) => one - other);
}
