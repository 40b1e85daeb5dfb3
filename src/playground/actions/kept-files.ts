import { randomUUID } from "node:crypto";
import { forgetOldest, type UserFile } from "../../loopback-discord/index.ts";
import { Refusal } from "./refusal-words.ts";

/** How many files are kept at once; the oldest is forgotten for the next. */
const MOST_FILES = 8;

/** Files that a page has sent, until an action puts them into an option. */
export class KeptFiles {
  readonly #files = new Map<string, UserFile>();

  /** Keeps a file; gives the word by which an action names it. */
  keep(file: UserFile): string {
    const word = randomUUID();
    this.#files.set(word, file);
    forgetOldest(this.#files, MOST_FILES);
    return word;
  }

  /** The file with that word. Throws where there is none. */
  take(word: string): UserFile {
    const file = this.#files.get(word);
    if (file === undefined) throw new Refusal("That file is no longer here: choose it again.");
    return file;
  }
}
