import { type Speaker, speakerKey } from "../../attribution/index.ts";
import type { Document, Paragraph } from "../../corpus/index.ts";

/** What is known of a document beside whom it names. */
export interface NamingDocument extends Pick<Document, "kind" | "date" | "publisher" | "url" | "provenance"> {
  /** Its place among the documents, from 0. */
  readonly place: number;
}

/** A speaker as one document names them. */
export interface Mention {
  /** The same object for all mentions of a document. */
  readonly document: NamingDocument;
  /** With the first role and all aliases that the document gives. */
  readonly speaker: Speaker;
  readonly key: string;
  /** The names that fold to the key, as they are printed. */
  readonly spellings: ReadonlySet<string>;
  /** Where their words stand: places among all paragraphs, from 0, in order. */
  readonly places: readonly number[];
  /** True where turns of the document are theirs. */
  readonly hasTurns: boolean;
  /** The labels of their turns, as they are printed. */
  readonly labels: ReadonlySet<string>;
}

/** Everyone whose words a paragraph holds, whoever speaks it first; some may come more than once. */
export function speakersOf({ speaker, quotations }: Paragraph): Speaker[] {
  if (quotations.length === 0) return speaker === null ? [] : [speaker];
  return [speaker, ...quotations.map((quotation) => quotation.speaker)].filter((one) => one !== null);
}

/** Where a document and its paragraphs stand among all. */
export interface DocumentPlace {
  readonly document: number;
  /** The place of its first paragraph among all paragraphs. */
  readonly first: number;
}

/** Who is named in a document, in the order of their first words. */
export function mentionsIn(document: Document, { document: place, first }: DocumentPlace): Mention[] {
  const { kind, date, publisher, url, provenance } = document;
  const mentions = new MentionsByName({ place, kind, date, publisher, url, provenance }, document.text);
  for (const [index, paragraph] of document.paragraphs.entries()) {
    for (const speaker of speakersOf(paragraph)) mentions.add(speaker, first + index);
    mentions.addTurn(paragraph);
  }
  return mentions.all();
}

interface Draft extends Mention {
  speaker: Speaker;
  readonly spellings: Set<string>;
  readonly places: number[];
  hasTurns: boolean;
  readonly labels: Set<string>;
}

/** The mentions of one document; a name is folded once, however often it stands there. */
class MentionsByName {
  readonly #document: NamingDocument;
  readonly #text: string;
  readonly #byName = new Map<string, Draft>();
  readonly #byKey = new Map<string, Draft>();

  constructor(document: NamingDocument, text: string) {
    this.#document = document;
    this.#text = text;
  }

  /** Adds that words of the speaker stand in the paragraph at a place. */
  add(speaker: Speaker, place: number): void {
    const draft = this.#byName.get(speaker.name) ?? this.#draftFor(speaker);
    if (draft.speaker !== speaker) draft.speaker = merged(draft.speaker, speaker);
    if (draft.places.at(-1) !== place) draft.places.push(place);
  }

  /** Adds whose turn a paragraph is, where it is one, and its label; its speaker was added before. */
  addTurn({ voice, speaker, evidence }: Paragraph): void {
    const draft = voice === "speech" && speaker !== null ? this.#byName.get(speaker.name) : undefined;
    if (draft === undefined) return;
    draft.hasTurns = true;
    if (evidence?.rule !== "turn-label" || evidence.span === null) return;
    draft.labels.add(this.#text.slice(evidence.span.start, evidence.span.end));
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
      places: [],
      hasTurns: false,
      labels: new Set(),
    };
    this.#byKey.set(key, draft);
    return draft;
  }
}

/** True for somebody who speaks for themselves in a transcript. */
export function takesTurns({ document, hasTurns }: Mention): boolean {
  return document.kind === "transcript" && hasTurns;
}

function merged(known: Speaker, other: Speaker): Speaker {
  const aliases = other.aliases.filter((alias) => !known.aliases.includes(alias));
  return { ...known, role: known.role ?? other.role, aliases: [...known.aliases, ...aliases] };
}
