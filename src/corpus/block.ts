import type { Span } from "../attribution/index.ts";
import type { SourceMark } from "./source-mark.ts";

/** A paragraph as a reader finds it, before anybody's words are told apart. */
export interface Block extends Span {
  /** The nearest heading above it, or `null`. */
  readonly heading: string | null;
  /** The last mark above it. */
  readonly mark: SourceMark | null;
  /** True where it is set apart as somebody’s words: Markdown’s `>`. */
  readonly isBlockQuote: boolean;
}
