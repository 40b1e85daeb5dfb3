import { type Speaker, speakerKey } from "../../attribution/index.ts";
import type { Document, Paragraph } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";

/** A speaker as one document names them. */
export interface Mention {
  readonly document: Document;
  /** With the first role and all aliases that the document gives. */
  readonly speaker: Speaker;
  readonly key: string;
  /** The names that fold to the key, as they are printed. */
  readonly spellings: ReadonlySet<string>;
  /** Where their words stand in it, in order. */
  readonly passages: readonly Passage[];
}

/** Everyone whose words a paragraph holds, whoever speaks it first; some may come more than once. */
export function speakersOf({ speaker, quotations }: Paragraph): Speaker[] {
  if (quotations.length === 0) return speaker === null ? [] : [speaker];
  return [speaker, ...quotations.map((quotation) => quotation.speaker)].filter((one) => one !== null);
}

/** Who is named in which document, in the order of their first words. */
export function mentionsIn(passages: Iterable<Passage>): Mention[] {
  const mentions = new Map<Document, MentionsByName>();
  for (const passage of passages) {
    const { document, paragraph } = passage;
    const known = mentions.get(document) ?? new MentionsByName(document);
    mentions.set(document, known);
    for (const speaker of speakersOf(paragraph)) known.add(speaker, passage);
  }
  return [...mentions.values()].flatMap((known) => known.all());
}

interface Draft extends Mention {
  speaker: Speaker;
  readonly spellings: Set<string>;
  readonly passages: Passage[];
}

/** The mentions of one document; a name is folded once, however often it stands there. */
class MentionsByName {
  readonly #document: Document;
  readonly #byName = new Map<string, Draft>();
  readonly #byKey = new Map<string, Draft>();

  constructor(document: Document) {
    this.#document = document;
  }

  add(speaker: Speaker, passage: Passage): void {
    const draft = this.#byName.get(speaker.name) ?? this.#draftFor(speaker);
    if (draft.speaker !== speaker) draft.speaker = merged(draft.speaker, speaker);
    if (draft.passages.at(-1) !== passage) draft.passages.push(passage);
  }

  all(): Mention[] {
    return [...this.#byKey.values()];
  }

  #draftFor(speaker: Speaker): Draft {
    const key = speakerKey(speaker);
    const draft = this.#byKey.get(key) ?? this.#newDraft(speaker, key);
    draft.spellings.add(speaker.name);
    this.#byName.set(speaker.name, draft);
    return draft;
  }

  #newDraft(speaker: Speaker, key: string): Draft {
    const draft: Draft = {
      document: this.#document,
      speaker,
      key,
      spellings: new Set(),
      passages: [],
    };
    this.#byKey.set(key, draft);
    return draft;
  }
}

/** The turns that a speaker takes in the document, as they are known by their labels. */
function turnsOf({ spellings, passages }: Mention): Paragraph[] {
  return passages
    .map(({ paragraph }) => paragraph)
    .filter(({ voice, speaker }) => voice === "speech" && speaker !== null && spellings.has(speaker.name));
}

/** True for somebody who speaks for themselves in a transcript. */
export function takesTurns(mention: Mention): boolean {
  return mention.document.kind === "transcript" && turnsOf(mention).length > 0;
}

/** The labels of their turns, as they are printed. */
export function labelsOf(mention: Mention): ReadonlySet<string> {
  const spans = turnsOf(mention).flatMap(({ evidence }) =>
    evidence?.rule === "turn-label" ? (evidence.span ?? []) : [],
  );
  return new Set(spans.map(({ start, end }) => mention.document.text.slice(start, end)));
}

function merged(known: Speaker, other: Speaker): Speaker {
  const isNew = known.role === null && other.role !== null;
  const aliases = other.aliases.filter((alias) => !known.aliases.includes(alias));
  if (!isNew && aliases.length === 0) return known;
  return { ...known, role: known.role ?? other.role, aliases: [...known.aliases, ...aliases] };
}
