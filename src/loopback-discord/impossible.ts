/** Why Discord's app would not let a user do something, or why nothing came of it. */
export type Obstacle =
  | { readonly kind: "not-offered"; readonly command: string }
  | { readonly kind: "subcommand-missing" }
  | { readonly kind: "option-unknown"; readonly option: string }
  | { readonly kind: "option-missing"; readonly option: string }
  | { readonly kind: "file-wanted"; readonly option: string }
  | { readonly kind: "no-file-wanted"; readonly option: string }
  | { readonly kind: "not-a-choice"; readonly option: string }
  /** Of a text too few or too many characters, of a number too low or too high. */
  | {
      readonly kind: "too-short" | "too-long" | "too-low" | "too-high";
      readonly option: string;
      readonly limit: number;
    }
  | { readonly kind: "file-too-large"; readonly limit: number }
  | { readonly kind: "message-gone" }
  | { readonly kind: "component-gone" }
  | { readonly kind: "is-link" }
  | { readonly kind: "disabled" }
  | { readonly kind: "value-not-offered" }
  | { readonly kind: "seen-by-another" }
  | { readonly kind: "not-connected" }
  | { readonly kind: "not-answered" }
  | { readonly kind: "stopped" };

/** Something that a user can't do: the message is for whoever writes a test, the obstacle for whoever tells the user. */
export class Impossible extends Error {
  override readonly name = "Impossible";
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle, message: string) {
    super(message);
    this.obstacle = obstacle;
  }
}
