import { createHash } from "node:crypto";
import { fold } from "../text/index.ts";

/** The longest id, in characters: with an anchor's hash it fits wherever Discord takes 100. */
const LONGEST_ID = 60;

/**
 * The id that a file's path gives its document: without the ending, in small letters without accents, words joined by
 * `-`, folders by `/`. A longer one is cut and ends in a hash of the path.
 *
 * @example idFromPath("2022/Запись №1.md") // "2022/запись-no1"
 */
export function idFromPath(path: string): string {
  const id = path
    .replace(/\.[^./]+$/u, "")
    .split("/")
    .map((part) =>
      fold(part)
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-|-$/gu, ""),
    )
    .filter((part) => part !== "")
    .join("/");
  if (id.length > 0 && id.length <= LONGEST_ID) return id;
  const hash = createHash("sha256").update(path).digest("hex").slice(0, 8);
  const kept = id.slice(0, LONGEST_ID - 9).replace(/\p{Surrogate}$/u, "");
  return `${kept}-${hash}`.replace(/^-/u, "");
}
