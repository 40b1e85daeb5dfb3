/** A JSON object whose fields are not known yet. */
export interface JsonObject {
  readonly [field: string]: unknown;
}

/** Whether a value is a JSON object, which a list or null is not. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The field of a value; nothing where the value is no object. */
export function fieldOf(value: unknown, field: string): unknown {
  return isObject(value) ? value[field] : undefined;
}

/** The object in a field; an empty one where there is none. */
export function objectIn(value: unknown, field: string): JsonObject {
  const found = fieldOf(value, field);
  return isObject(found) ? found : {};
}

/** The list in a field; an empty one where there is none. */
export function listIn(value: unknown, field: string): readonly unknown[] {
  const found = fieldOf(value, field);
  return Array.isArray(found) ? found : [];
}

/** The objects in a field that holds a list. */
export function objectsIn(value: unknown, field: string): readonly JsonObject[] {
  return listIn(value, field).filter(isObject);
}

/** The text in a field, if it holds one. */
export function textIn(value: unknown, field: string): string | undefined {
  const found = fieldOf(value, field);
  return typeof found === "string" ? found : undefined;
}

/** The number in a field, if it holds one. */
export function numberIn(value: unknown, field: string): number | undefined {
  const found = fieldOf(value, field);
  return typeof found === "number" ? found : undefined;
}

/** The object without the fields that hold `undefined`, as it would arrive after a trip through JSON. */
export function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  const copy = { ...fields };
  for (const [field, value] of Object.entries(copy))
    if (value === undefined) Reflect.deleteProperty(copy, field);
  return copy;
}
