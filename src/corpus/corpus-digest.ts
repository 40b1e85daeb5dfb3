import { createHash } from "node:crypto";
import type { Document, Paragraph } from "./document.ts";

/** Names the content of documents, one added after the other. */
export class CorpusDigest {
  readonly #hash = createHash("sha256");

  /** Adds a document; the order counts. */
  add(document: Document): void {
    const { text, paragraphs } = document;
    this.#hash
      .update(JSON.stringify(metadataOf(document)))
      .update("\0")
      .update(text)
      .update("\0");
    this.#hash.update(paragraphs.map(ownersIn).join("\n")).update("\0");
  }

  /** 12 hexadecimal digits; nothing can be added afterwards. */
  finish(): string {
    return this.#hash.digest("hex").slice(0, 12);
  }
}

/** Everything about a document but its text and paragraphs, always in the same order. */
export function metadataOf(document: Document): DocumentMetadata {
  return {
    id: document.id,
    file: document.file,
    title: document.title,
    kind: document.kind,
    date: document.date,
    published: document.published,
    place: document.place,
    publisher: document.publisher,
    author: document.author,
    url: document.url,
    language: document.language,
    provenance: document.provenance,
    license: document.license,
    translator: document.translator,
    citedAs: document.citedAs,
    replaces: document.replaces,
    withdrawn: document.withdrawn,
    versionOf: document.versionOf,
    speakers: document.speakers,
  };
}

/** A document without its words. */
export type DocumentMetadata = Omit<Document, "text" | "paragraphs">;

/** Where a paragraph stands and whose its words are, so that other rules of attribution make another digest. */
function ownersIn({ start, end, voice, speaker, quotations }: Paragraph): string {
  const quoted = quotations.map((quotation) => `${quotation.start} ${quotation.speaker?.name ?? ""}`);
  return [`${start} ${end} ${voice} ${speaker?.name ?? ""}`, ...quoted].join("\t");
}
