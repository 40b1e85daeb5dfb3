import type { SourceMark } from "../../corpus/index.ts";

/** A mark as a record holds it: `p12` or `t00:14:32`. */
export function printMark(mark: SourceMark): string {
  return mark.kind === "page" ? `p${mark.page}` : `t${mark.time}`;
}

/** The mark that a record holds. */
export function readMark(record: string): SourceMark | null {
  const value = record.slice(1);
  if (value === "") return null;
  return record.startsWith("p") ? { kind: "page", page: value } : { kind: "time", time: value };
}
