/** Where a mention leads. */
type MentionKind = "user" | "role" | "channel" | "everybody" | "command" | "page";

/** How much of a date a time shows: Discord's letters. */
export type TimeStyle = "t" | "T" | "d" | "D" | "f" | "F" | "R";

/** A piece of a text in Discord's Markdown, as it is shown. */
export type MarkdownNode =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "strong" | "emphasis" | "underline" | "strike" | "spoiler" | "quote" | "small";
      readonly content: readonly MarkdownNode[];
    }
  | { readonly kind: "heading"; readonly level: number; readonly content: readonly MarkdownNode[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "code-block"; readonly language: string; readonly text: string }
  /** The address is one of the web: `http:` or `https:`. */
  | { readonly kind: "link"; readonly address: string; readonly content: readonly MarkdownNode[] }
  | { readonly kind: "list"; readonly list: MarkdownList }
  /** Seconds since 1970. */
  | { readonly kind: "time"; readonly seconds: number; readonly style: TimeStyle }
  /** What it names: an id where it has one, else its words. */
  | { readonly kind: "mention"; readonly of: MentionKind; readonly name: string };

/** A list with the lists inside of it. */
export interface MarkdownList {
  /** The first number; `null` where its items have none. */
  readonly start: number | null;
  readonly items: readonly MarkdownListItem[];
}

/** An item of a list. */
interface MarkdownListItem {
  readonly content: readonly MarkdownNode[];
  readonly lists: readonly MarkdownList[];
}
