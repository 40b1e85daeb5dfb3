import type { Document } from "../corpus/index.ts";

/** The documents by the first day that their date can mean, newest first, undated last; equal ones in their order. */
export function newestFirst<Dated extends Pick<Document, "date">>(documents: readonly Dated[]): Dated[] {
  return documents.toSorted((one, other) => (other.date?.first ?? "").localeCompare(one.date?.first ?? ""));
}
