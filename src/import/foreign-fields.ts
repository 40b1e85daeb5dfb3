import { readFileSync } from "node:fs";

/** Fields that others use, by the field of ours that says the same. */
const ourNames: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL("./foreign-fields.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const [ours = "", ...others] = line.split(" ");
      return [ours, ...others].map((name) => [name, ours] as const);
    }),
);

/** The fields of front matter under the names that documents have for them, and the names of those that they have none for. */
export function knownFields(fields: Readonly<Record<string, unknown>>): {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly dropped: readonly string[];
} {
  const known = new Map<string, unknown>();
  const dropped: string[] = [];
  const byOwnName = Object.entries(fields).sort(([one], [other]) => rank(one) - rank(other));
  for (const [name, value] of byOwnName) {
    if (value === null || value === "") continue;
    const ours = ourNames.get(name.toLowerCase().replace(/[_\s]/gu, "-"));
    if (ours === undefined || known.has(ours)) dropped.push(name);
    else known.set(ours, inOurForm(ours, value));
  }
  return { fields: Object.fromEntries(known), dropped };
}

/** Fields that have our name come before those that only mean it. */
function rank(name: string): number {
  return ourNames.get(name) === name ? 0 : 1;
}

function inOurForm(field: string, value: unknown): unknown {
  if (field === "date" || field === "published" || field === "withdrawn") return dayOf(value);
  if (field === "author" && Array.isArray(value)) return value.map(nameOf).join("; ");
  return value;
}

/** The day of a time stamp: `2031-05-20T10:00:00Z` and `2031-05-20 10:00` are `2031-05-20`. */
function dayOf(value: unknown): unknown {
  const text = value instanceof Date ? value.toISOString() : String(value);
  return /^(?<day>\d{4}-\d{2}-\d{2})[T\s]/u.exec(text)?.groups?.["day"] ?? text;
}

function nameOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return String(new Map(Object.entries(value)).get("name") ?? "");
}
