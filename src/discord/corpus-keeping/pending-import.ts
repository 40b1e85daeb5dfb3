/** The fields that an operator can give in place of what a file tells. */
const correctable = ["title", "date", "speaker", "kind", "url"] as const;

/** Fields of a document that an operator gives in place of what its file tells. */
export type Corrections = Readonly<Partial<Record<(typeof correctable)[number], string>>>;

/** An import that an operator has seen a preview of. */
export interface PendingImport {
  /** The id of the operator. */
  readonly asker: string;
  /** The file's name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly corrections: Corrections;
  /** The SHA-256 of the text that the preview showed. */
  readonly preview: string;
}

/** The fields that `give` gives, without those that it has nothing for. */
export function correctionsFrom(give: (field: string) => string | null): Corrections {
  const given = correctable.map((field) => [field, give(field)?.trim() ?? ""] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}

/** The import as JSON. */
export function printPendingImport(pending: PendingImport): string {
  return JSON.stringify({ ...pending, bytes: Buffer.from(pending.bytes).toString("base64") });
}

/** What {@link printPendingImport} printed; `null` for anything else. */
export function parsePendingImport(text: string): PendingImport | null {
  const parsed = parseObject(text);
  const { asker, name, bytes, corrections, preview } = parsed;
  if (typeof asker !== "string" || typeof name !== "string") return null;
  if (typeof bytes !== "string" || typeof preview !== "string") return null;
  const fields = new Map<string, unknown>(Object.entries(Object(corrections)));
  const corrected = correctionsFrom((field) => {
    const value = fields.get(field);
    return typeof value === "string" ? value : null;
  });
  return { asker, name, bytes: Buffer.from(bytes, "base64"), corrections: corrected, preview };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return Object(parsed);
  } catch {
    return {};
  }
}
