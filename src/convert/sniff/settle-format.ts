import type { Format, SourceFile, Warning } from "../conversion.ts";
import { formatNames, formatOf } from "../format-of.ts";
import { ConversionRefused } from "../refusal.ts";
import { type Look, look } from "./look.ts";

/** The format that a file is read as, and what its keeper should know about the choice. */
export interface SettledFormat {
  readonly format: Format;
  readonly warnings: readonly Warning[];
}

const texts: ReadonlySet<Format> = new Set(["plain-text", "markdown", "srt", "vtt"]);
const archives: ReadonlySet<Format> = new Set(["docx", "odt", "epub"]);
const readable = Object.values(formatNames).join(", ");

/**
 * The format of a file by its name and its bytes. What its bytes show for certain wins, with a warning; but a web page in
 * place of a document is refused, for it mostly says that the document was not found.
 *
 * @throws ConversionRefused where the file is none that is read.
 */
export function settleFormat({ name, bytes }: SourceFile): SettledFormat {
  const claimed = formatOf(name);
  const found = look(bytes);
  switch (found.kind) {
    case "format":
      return settle(claimed, found.format);
    case "foreign":
      throw new ConversionRefused("unsupported-format", `expected ${readable}; met ${found.what}`);
    case "archive":
      return settleArchive(claimed);
    case "compound":
      throw compound(found);
    case "open":
      return settleOpen(claimed);
  }
}

function settle(claimed: Format | null, shown: Format): SettledFormat {
  if (claimed === shown) return { format: shown, warnings: [] };
  if (shown === "html" && (claimed === null || !texts.has(claimed))) throw notWhatItClaims(claimed, shown);
  const message = `its name says ${claimed === null ? "nothing that is known" : formatNames[claimed]}, its bytes are ${formatNames[shown]}; it is read as that`;
  return { format: shown, warnings: [{ code: "uncertain", message }] };
}

function settleArchive(claimed: Format | null): SettledFormat {
  // Its entries may be in another order or under other names than usual: whoever reads the format can tell.
  if (claimed !== null && archives.has(claimed)) return { format: claimed, warnings: [] };
  const message = `expected ${readable}; met an archive of other files: take the documents out of it first`;
  throw new ConversionRefused("unsupported-format", message);
}

function compound({ isEncrypted }: Extract<Look, { kind: "compound" }>): ConversionRefused {
  return isEncrypted
    ? new ConversionRefused(
        "encrypted",
        "expected an open document, met one with a password; save it without",
      )
    : new ConversionRefused(
        "unsupported-format",
        "expected a format that is read, met one of older office programs (.doc, .xls, .ppt); save it as .docx",
      );
}

function settleOpen(claimed: Format | null): SettledFormat {
  if (claimed === null)
    throw new ConversionRefused(
      "unsupported-format",
      `expected ${readable}; met another ending and nothing in the file that tells`,
    );
  // A page without a head is one still, and old programs wrote bytes before the head of a PDF: their readers can tell.
  if (texts.has(claimed) || claimed === "html" || claimed === "pdf") return { format: claimed, warnings: [] };
  throw notWhatItClaims(claimed, null);
}

function notWhatItClaims(claimed: Format | null, shown: Format | null): ConversionRefused {
  const met = shown === null ? "bytes that do not begin like one" : formatNames[shown];
  const expected = claimed === null ? `a file whose ending is known` : formatNames[claimed];
  return new ConversionRefused(
    claimed === null ? "unsupported-format" : "damaged",
    `expected ${expected}, met ${met}; get the file again, or name it by what it is`,
  );
}
