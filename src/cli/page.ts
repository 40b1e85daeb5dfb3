import pc from "picocolors";
import type { Terminal } from "./terminal.ts";

/** How text is set for one terminal; without colours the styles give the words back. */
export interface Page {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Sets words apart that are not the speaker's. */
  readonly inserted: (text: string) => string;
  /** The text as lines of the terminal's width, each indented by so many spaces (default 0). */
  readonly layOut: (text: string, indent?: number) => string;
}

/** The widest line, in columns: longer ones are hard to read. */
const WIDEST = 100;

/** The narrowest line that is still wrapped at. */
const NARROWEST = 20;

/** The page of a terminal. The wrapping is loaded only where lines are wrapped: it takes a tenth of a short run. */
export async function openPage({ colors, width }: Terminal): Promise<Page> {
  const { bold, dim, italic } = pc.createColors(colors);
  const wrap = width === null ? null : (await import("wrap-ansi")).default;
  return {
    strong: bold,
    faint: dim,
    inserted: (text) => dim(italic(text)),
    layOut: (text, indent = 0) => {
      const columns = Math.max(NARROWEST, Math.min(width ?? WIDEST, WIDEST) - indent);
      const lines = wrap === null ? text : wrap(text, columns);
      return lines.replace(/^(?=.)/gmu, " ".repeat(indent));
    },
  };
}
