import { type Edition, editionsOf, type FoundDocument } from "../../corpus/index.ts";
import type { Sections } from "../../store/index.ts";
import { type Mention, mentionsIn } from "../speakers/mention.ts";
import { type Registration, registerSpeakers } from "../speakers/register-speakers.ts";
import { DocumentWriter } from "./document-writer.ts";
import { StoredDocuments } from "./stored-documents.ts";

/** Documents written down, and who is named in them. */
interface WrittenWords {
  readonly documents: Sections;
  readonly registration: Registration;
}

/** The documents of a corpus: those that answer, and those that are kept so that old anchors lead somewhere. */
export interface DividedWords {
  readonly current: WrittenWords;
  readonly past: Sections;
  /** By the id of an earlier edition: the id of the document that replaces it. */
  readonly successors: ReadonlyMap<string, string>;
}

/** Writes documents down one by one, and divides them at the end: which of them are past is not known before. */
export class WordsWriter {
  readonly #all = new CurrentWords();
  readonly #editions: Edition[] = [];

  /** Adds a document, which can be let go of. */
  add(found: FoundDocument): void {
    this.#all.add(found);
    const { id, replaces, withdrawn } = found.document;
    this.#editions.push({ id, replaces, withdrawn });
  }

  /** The documents, in the order in which they were added. Nothing can be added afterwards. */
  finish(): DividedWords {
    const { successors, past } = editionsOf(this.#editions);
    const all = this.#all.finish();
    if (past.size === 0) return { current: all, past: new Map(), successors };
    return { ...divide(all.documents, past), successors };
  }
}

/** Writes the documents down once more, each where it belongs. */
function divide(documents: Sections, past: ReadonlySet<string>): Pick<DividedWords, "current" | "past"> {
  const stored = new StoredDocuments(documents);
  const current = new CurrentWords();
  const kept = new DocumentWriter();
  for (let number = 0; number < stored.all.length; number += 1) {
    const found = stored.found(number);
    if (found !== undefined) (past.has(found.document.id) ? kept : current).add(found);
  }
  return { current: current.finish(), past: kept.finish() };
}

/** Documents, with whoever is named in them. */
class CurrentWords {
  readonly #documents = new DocumentWriter();
  readonly #mentions: Mention[] = [];
  #count = 0;

  add(found: FoundDocument): void {
    const first = this.#documents.paragraphs;
    this.#mentions.push(...mentionsIn(found.document, { document: this.#count, first }));
    this.#documents.add(found);
    this.#count += 1;
  }

  finish(): WrittenWords {
    const registration = registerSpeakers(this.#mentions, this.#count);
    return { documents: this.#documents.finish(), registration };
  }
}
