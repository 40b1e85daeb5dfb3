import { DEFAULT_FONT } from "./font-encodings.ts";

/** Where words of a group go. */
export type Destination = "text" | "nowhere" | "fonts" | "styles" | "info" | "title";

/** What holds inside a group, and ends with it. */
export interface GroupState {
  readonly destination: Destination;
  readonly font: number;
  readonly isBold: boolean;
  /** Struck out, deleted by whoever revised the text, or hidden. */
  readonly isHidden: boolean;
  /** How many characters stand after a Unicode one for programs that know none. */
  readonly fallbacks: number;
  /** The style or font that a definition is of. */
  readonly defines: number;
}

/** What holds at the beginning. */
export const firstState: GroupState = {
  destination: "text",
  font: DEFAULT_FONT,
  isBold: false,
  isHidden: false,
  fallbacks: 1,
  defines: 0,
};

/** Where the words of a group go that begins with this word, inside another one. */
export function destinationAfter(name: string, around: Destination): Destination {
  if (name === "fonttbl") return "fonts";
  if (name === "stylesheet") return "styles";
  if (name === "info") return "info";
  if (around === "info") return name === "title" ? name : "nowhere";
  return around;
}
