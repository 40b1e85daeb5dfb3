import type { CalendarDate, Document } from "../../corpus/index.ts";

/** The day that tells an edition from others: when it appeared, else when its words were said; `null` where it states neither. */
export function editionDate({ published, date }: Pick<Document, "published" | "date">): CalendarDate | null {
  return published ?? date;
}
