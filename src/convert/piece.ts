/** Where a paragraph stands in its source: a page as it is numbered there, or a time as `HH:MM:SS`. */
export type Mark =
  | { readonly kind: "page"; readonly page: string }
  | { readonly kind: "time"; readonly time: string };

/** A heading or a paragraph as a reader finds it, its words on one line without markup. */
export type Piece =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly text: string }
  | {
      readonly kind: "paragraph";
      readonly text: string;
      /** Who speaks, as the source sets it apart before the words (in bold, in its own line, as a voice of a subtitle), without a colon. */
      readonly label?: string;
      /** True for words that the source sets apart as somebody else's. */
      readonly isQuote?: boolean;
      readonly isItem?: boolean;
      readonly mark?: Mark;
    };
