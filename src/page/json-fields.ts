import type { Json } from "./protocol.ts";

/** The text of a field; `null` where there is none. */
export function textIn(json: Json | null, field: string): string | null {
  const value = json?.[field];
  return typeof value === "string" ? value : null;
}

/** The number of a field; `null` where there is none. */
export function numberIn(json: Json | null, field: string): number | null {
  const value = json?.[field];
  return typeof value === "number" ? value : null;
}

/** The object of a field; `null` where there is none. */
export function objectIn(json: Json | null, field: string): Json | null {
  const value = json?.[field];
  return isJson(value) ? value : null;
}

/** The objects of a field’s list; none where there is no list. */
export function objectsIn(json: Json | null, field: string): readonly Json[] {
  const value = json?.[field];
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** A text in the reader's language: the field itself where it is not translated. */
export function localized(json: Json, field: string, locale: string): string {
  const translations = json[`${field}_localizations`];
  const translated = isJson(translations) ? textIn(translations, locale) : null;
  return translated ?? textIn(json, field) ?? "";
}

/** Whether a value is an object with fields. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
