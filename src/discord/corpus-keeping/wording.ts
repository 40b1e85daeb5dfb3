import { createHash } from "node:crypto";

/** What has a text: a document, or the plan of one. */
interface Worded {
  readonly text: string;
}

/** The SHA-256 of the text, which names exactly it, in hexadecimal digits. */
export function digestOf({ text }: Worded): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The first ten digits of that, for a button: other words or other metadata have others. */
export function wordingOf(worded: Worded): string {
  return digestOf(worded).slice(0, 10);
}
