import type { Token } from "../prose/token.ts";
import type { Person } from "./cast.ts";
import { genderOfTags } from "./mention.ts";

/** Who was spoken of in a sentence: its subjects in order, then everyone else. */
interface SentenceTrace {
  readonly paragraph: number;
  readonly subjects: Person[];
  readonly others: Person[];
}

/** How far back a pronoun looks. */
const MOST_PARAGRAPHS = 2;
const MOST_SENTENCES = 8;

/** Who was told of so far, for the pronouns and descriptions that point back. */
export class Discourse {
  readonly #sentences: SentenceTrace[] = [];

  /** Begins a sentence. */
  open(paragraph: number): void {
    this.#sentences.push({ paragraph, subjects: [], others: [] });
  }

  /** Notes that the sentence names somebody, as its subject or otherwise. */
  note(person: Person, isSubject: boolean): void {
    const sentence = this.#sentences.at(-1);
    (isSubject ? sentence?.subjects : sentence?.others)?.push(person);
  }

  /**
   * Whom `he` or `she` means: the nearest subject whose gender fits, else the only one of the nearest sentence who fits;
   * `null` where two could be meant.
   */
  personOf(pronoun: Token): Person | null {
    const gender = genderOfTags(pronoun.tags);
    const person = this.#nearest(
      (other) => other.kind === "person" && (other.gender === null || other.gender === gender),
      (other) => other.kind === "person" && other.gender === gender,
    );
    if (person !== null) person.gender ??= gender;
    return person;
  }

  /** Whom a noun means, as `the senator`: the nearest who is called so. */
  calledBy(fits: (person: Person) => boolean): Person | null {
    return this.#nearest(fits, fits);
  }

  #nearest(fitsSubject: (person: Person) => boolean, fitsOther: (person: Person) => boolean): Person | null {
    const current = this.#sentences.at(-1)?.paragraph ?? 0;
    for (const { paragraph, subjects, others } of this.#sentences.slice(-MOST_SENTENCES).reverse()) {
      if (paragraph < current - MOST_PARAGRAPHS) return null;
      const subject = subjects.findLast(fitsSubject);
      if (subject !== undefined) return subject;
      const fitting = [...new Set(others.filter(fitsOther))];
      if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
    }
    return null;
  }
}
