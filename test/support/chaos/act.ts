/** The words and choices of a command's options, by name. */
export type Options = Readonly<Record<string, string | boolean>>;

/** A slash command with what was typed. */
export interface Typed {
  readonly name: string;
  readonly subcommand?: string;
  readonly options: Options;
  /** Whether the command is sent although the app would not let a user send it. */
  readonly isOdd?: boolean;
}

/** What somebody does. A share, from 0 to 1, says which of the messages that are there then. */
export type Deed =
  | ({ readonly kind: "command" } & Typed)
  | ({ readonly kind: "typing"; readonly focused: string } & Typed)
  /** A button of a message seen before; by its reader, or by somebody else. */
  | {
      readonly kind: "press";
      readonly message: number;
      readonly button: number;
      readonly isByAnother: boolean;
    }
  | { readonly kind: "select"; readonly message: number; readonly value: number }
  /** A form that was shown is filled in and sent. */
  | { readonly kind: "form"; readonly form: number; readonly reason: string }
  | { readonly kind: "menu"; readonly content: string }
  | { readonly kind: "direct"; readonly content: string }
  /** A file is offered to the corpus. */
  | { readonly kind: "file"; readonly filename: string; readonly content: string; readonly title: string };

/** What somebody does, and who, where, in which language. */
export interface Act {
  /** The numbers of a reader, or the operator. */
  readonly who: number | "operator";
  /** Where: the number of a channel of a server, direct messages, or those of others where only a user's own app can be called. */
  readonly where: number | "dm" | "private";
  readonly locale: string;
  readonly deed: Deed;
}
