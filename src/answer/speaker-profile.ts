import { type Speaker, speakerKey } from "../attribution/index.ts";
import type { Document } from "../corpus/index.ts";
import { newestFirst } from "./newest-first.ts";
import type { Passage, Revision } from "./revision.ts";
import { type FoundSpeaker, findSpeaker } from "./speaker-names.ts";

/** What a revision holds of a speaker, or whom else a name may mean. */
export type SpeakerProfile =
  | {
      readonly kind: "found";
      readonly speaker: Speaker;
      /** As the documents give them, each with the documents that do; none where no document gives one. */
      readonly roles: readonly SpeakerRole[];
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
  const roles = documents.flatMap(({ speakers }) => speakers.find(isSame)?.role ?? []);
  return {
    kind: "found",
    speaker,
    roles: [...new Set(roles)].map((role) => ({
      role,
      documents: documents.filter(({ speakers }) => speakers.find(isSame)?.role === role),
    })),
    aliases: speaker.aliases,
    documents,
    passages,
  };
}
