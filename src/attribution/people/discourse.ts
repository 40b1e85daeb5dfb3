import type { Token } from "../prose/token.ts";
import { type Gender, genderOfTags } from "./gender.ts";
import type { Person } from "./person.ts";

/** Somebody without a name whom a sentence tells of, as `the woman`, and who may be whom a pronoun means. */
interface Nameless {
  readonly kind: "nameless";
  readonly gender: Gender;
}

/** Who was spoken of in a sentence: its subjects in order, those together who do the same, then everyone else. */
interface SentenceTrace {
  readonly paragraph: number;
  readonly subjects: (Person | Nameless)[][];
  readonly others: (Person | Nameless)[];
}

/** What somebody is in a sentence; `beside`: one more of whom its subject names together. */
export type Part = "subject" | "beside" | "other";

/** How far back a pronoun looks. */
const MOST_PARAGRAPHS = 2;
const MOST_SENTENCES = 8;

/** Who was told of so far, for the pronouns and descriptions that point back. */
export class Discourse {
  readonly #sentences: SentenceTrace[] = [];
  readonly #meant = new Map<Token, Person | null>();

  /** Begins a sentence. */
  open(paragraph: number): void {
    this.#sentences.push({ paragraph, subjects: [], others: [] });
  }

  /** Notes that the sentence names somebody, as its subject or otherwise. */
  note(person: Person, part: Part): void {
    this.#put(person, part);
  }

  /** Notes that the sentence tells of somebody whom nothing names. */
  noteNameless(gender: Gender, isSubject: boolean): void {
    this.#put({ kind: "nameless", gender }, isSubject ? "subject" : "other");
  }

  /**
   * Whom `he` or `she` means: the nearest subject whose gender fits, else the only one of the nearest sentence who fits;
   * `null` where two could be meant, as of two women who left together, or somebody without a name. Asked where the pronoun stands, it means the same later on:
   * nobody whom the sentence names behind it.
   */
  personOf(pronoun: Token): Person | null {
    const known = this.#meant.get(pronoun);
    if (known !== undefined) return known;
    const gender = genderOfTags(pronoun.tags);
    const person = this.#nearest(
      (other) => other.kind !== "organisation" && (other.gender === null || other.gender === gender),
      (other) => other.kind !== "organisation" && other.gender === gender,
    );
    if (person !== null) person.gender ??= gender;
    this.#meant.set(pronoun, person);
    return person;
  }

  /** Whom a noun means, as `the senator`: the nearest who is called so; `null` where a sentence has two. */
  calledBy(fits: (person: Person) => boolean): Person | null {
    const isNamed = (one: Person | Nameless) => one.kind !== "nameless" && fits(one);
    for (const { subjects, others } of this.#within()) {
      const called = [...new Set([...subjects.flat(), ...others].filter(isNamed))];
      if (called.length > 0) return called.length === 1 ? named(called[0]) : null;
    }
    return null;
  }

  #put(one: Person | Nameless, part: Part): void {
    const sentence = this.#sentences.at(-1);
    const beside = part === "beside" ? sentence?.subjects.at(-1) : undefined;
    if (beside !== undefined) beside.push(one);
    else if (part === "other") sentence?.others.push(one);
    else sentence?.subjects.push([one]);
  }

  /** The sentences that a word may point back to, the nearest first. */
  #within(): SentenceTrace[] {
    const current = this.#sentences.at(-1)?.paragraph ?? 0;
    const near = this.#sentences.slice(-MOST_SENTENCES).reverse();
    return near.filter(({ paragraph }) => paragraph >= current - MOST_PARAGRAPHS);
  }

  #nearest(
    fitsSubject: (one: Person | Nameless) => boolean,
    fitsOther: (one: Person | Nameless) => boolean,
  ): Person | null {
    for (const { subjects, others } of this.#within()) {
      const subject = subjects.findLast((together) => together.some(fitsSubject));
      const fitting = new Set(subject?.filter(fitsSubject) ?? others.filter(fitsOther));
      if (fitting.size > 0) return fitting.size === 1 ? named([...fitting][0]) : null;
    }
    return null;
  }
}

function named(one: Person | Nameless | undefined): Person | null {
  return one === undefined || one.kind === "nameless" ? null : one;
}
