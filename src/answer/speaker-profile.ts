import { type Speaker, speakerKey } from "../attribution/index.ts";
import type { Document } from "../corpus/index.ts";
import { factFirst, isFiction } from "./fiction.ts";
import { newestFirst } from "./newest-first.ts";
import type { Passage, Revision } from "./revision.ts";
import { type FoundSpeaker, findSpeaker } from "./speaker-names.ts";

/** What a revision holds of a speaker, or whom else a name may mean. */
export type SpeakerProfile =
  | {
      readonly kind: "found";
      readonly speaker: Speaker;
      /** As the documents give them, each with the documents that do, those of fiction last; none where none gives one. */
      readonly roles: readonly SpeakerRole[];
      /** Those of fiction only where nothing else has words of the speaker. */
      readonly aliases: readonly string[];
      /** Newest first, undated last. */
      readonly documents: readonly Document[];
      /** Their words, by document as above, then in the order of the document. */
      readonly passages: readonly Passage[];
    }
  | Exclude<FoundSpeaker, { readonly kind: "found" }>;

/** A role that documents give a speaker. */
interface SpeakerRole {
  readonly role: string;
  readonly documents: readonly Document[];
  /** True where they are all made up for training. */
  readonly isFiction: boolean;
}

/** Who a speaker is in the documents of a revision, and everything that they say there; the name as in {@link findSpeaker}. */
export function speakerProfile(revision: Revision, name: string): SpeakerProfile {
  const found = findSpeaker(revision, name);
  if (found.kind !== "found") return found;
  const { speaker } = found;
  const isSame = (other: Speaker | null) => other !== null && speakerKey(other) === speakerKey(speaker);
  const documents = newestFirst(revision.documents.filter(({ speakers }) => speakers.some(isSame)));
  const passages = documents.flatMap((document) =>
    document.paragraphs
      .filter((paragraph) => isSame(paragraph.speaker))
      .map((paragraph): Passage => ({ document, paragraph })),
  );
  return {
    kind: "found",
    speaker,
    roles: rolesIn(documents, isSame),
    aliases: aliasesIn(revision.documents, isSame),
    documents,
    passages,
  };
}

type IsSame = (other: Speaker | null) => boolean;

function rolesIn(documents: readonly Document[], isSame: IsSame): readonly SpeakerRole[] {
  const roleIn = ({ speakers }: Document) => speakers.find(isSame)?.role ?? null;
  const names = new Set(documents.flatMap((document) => roleIn(document) ?? []));
  const roles = [...names].map((role) => {
    const giving = documents.filter((document) => roleIn(document) === role);
    return { role, documents: giving, isFiction: giving.every(isFiction) };
  });
  return factFirst(roles, (role) => role.documents);
}

function aliasesIn(documents: readonly Document[], isSame: IsSame): readonly string[] {
  const naming = documents.filter(({ speakers }) => speakers.some(isSame));
  const factual = naming.filter((document) => !isFiction(document));
  const known = factual.length > 0 ? factual : naming;
  return [
    ...new Set(known.flatMap(({ speakers }) => speakers.filter(isSame).flatMap(({ aliases }) => aliases))),
  ];
}
