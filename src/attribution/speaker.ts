import { fold } from "../text/index.ts";
import { printedName } from "./printed-name.ts";
import { nameWords } from "./titles.ts";

/** A person or body whose words stand in a document. */
export interface Speaker {
  readonly name: string;
  /** The role at the document's date; `null` where the document does not say. */
  readonly role: string | null;
  /** Other names and labels for the same speaker in the document: `MS. PSAKI`, `MZ`. */
  readonly aliases: readonly string[];
}

/** What a document's metadata says about its speakers. */
export interface KnownSpeakers {
  /** Whose words a speech, a statement, or the quotations of an article are. */
  readonly main: Speaker | null;
  /** Everyone who is named, the main speaker included. */
  readonly declared: readonly Speaker[];
}

/** The label by which a corpus says that it does not know who spoke. */
export const notIdentified = "speaker not identified";

/** Who asks in a transcript that names no reporter. */
export const reporter: Speaker = { name: "a reporter", role: null, aliases: ["Q", "QUESTION", "REPORTER"] };

/** The name of a speaker who is a certain person or body; `null` for nobody, and for a reporter, who may be anyone. */
export function identifiedName(speaker: Speaker | null): string | null {
  return speaker === null || speaker.name === reporter.name ? null : speaker.name;
}

/** What a speaker is compared and filtered by: the folded name. Equal for the same name in two documents. */
export function speakerKey({ name }: Pick<Speaker, "name">): string {
  return fold(name);
}

/**
 * The declared speaker that a label means: the one with that name or alias, else the only one whose name ends with the
 * label's words (`MS. PSAKI` for Jen Psaki). `null` where none or more than one fits: a name is never guessed.
 */
export function resolveLabel(label: string, declared: readonly Speaker[]): Speaker | null {
  if (declared.length === 0) return null;
  const wanted = fold(label);
  const exact = declared.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => fold(known) === wanted),
  );
  if (exact.length > 0) return onlyOne(exact);
  const words = nameWords(label);
  return words.length === 0 ? null : onlyOne(declared.filter(({ name }) => endsWith(nameWords(name), words)));
}

function onlyOne(speakers: readonly Speaker[]): Speaker | null {
  return speakers.length === 1 ? (speakers[0] ?? null) : null;
}

function endsWith(words: readonly string[], ending: readonly string[]): boolean {
  return ending.every((word, index) => words.at(index - ending.length) === word);
}

/** The speaker that an undeclared label names, role unknown; `null` for `Speaker not identified`. */
export function speakerFromLabel(label: string): Speaker | null {
  return fold(label) === notIdentified ? null : { name: printedName(label), role: null, aliases: [label] };
}
