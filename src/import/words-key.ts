import { createHash } from "node:crypto";
import { fold } from "../text/index.ts";

/** How many letters and digits the beginning of a text has, and in how much of it they are looked for. */
const BEGINNING = 200;
const SEARCHED = 2_000;

/** The first letters and digits of a text: texts that begin in another way are not the same. */
export function beginningOf(body: string): string {
  return lettersOf(body.slice(0, SEARCHED)).slice(0, BEGINNING);
}

/** Names a text by its letters and digits alone: the same however it is set, marked up and wrapped. */
export function wordsKey(body: string): string {
  return createHash("sha256").update(lettersOf(body)).digest("hex");
}

function lettersOf(body: string): string {
  return fold(body.replace(/^<!--.*-->$/gmu, "")).replace(/[^\p{L}\p{N}]+/gu, "");
}
