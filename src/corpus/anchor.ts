import { createHash } from "node:crypto";
import { normalize } from "../text/index.ts";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const HASH_LENGTH = 10;

/**
 * Gives anchors to the paragraphs of one document in their order: `id:hash`, and `id:hash-2`, `id:hash-3`, … where the
 * same words come again. The hash is 50 bits of the SHA-256 of the normalized words, so that it does not depend on line
 * ends, kinds of quotation marks, or place, and any change of a word makes another one.
 */
export function anchorMaker(documentId: string): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const hash = hashWords(words);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return ordinal === 1 ? `${documentId}:${hash}` : `${documentId}:${hash}-${ordinal}`;
  };
}

function hashWords(words: string): string {
  const digest = createHash("sha256").update(normalize(words)).digest();
  return [...digest.subarray(0, HASH_LENGTH)].map((byte) => alphabet.charAt(byte % alphabet.length)).join("");
}
