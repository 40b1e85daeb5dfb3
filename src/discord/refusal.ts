import type { TextKey, TextValues } from "./texts/texts.ts";

/** The texts that say why something was refused. */
type RefusalKey = Extract<TextKey, `refusal.${string}`>;

/**
 * Something that a user asked for and can't have, with the text that tells why and what to do. Whoever meets one throws it:
 * the router says it to the user alone.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly key: RefusalKey;
  readonly values: TextValues;

  constructor(key: RefusalKey, values: TextValues = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
