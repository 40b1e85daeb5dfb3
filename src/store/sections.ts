/** Bytes by name. Each begins at a multiple of {@link ALIGNMENT} in its buffer. */
export type Sections = ReadonlyMap<string, Uint8Array>;

/** What a section's place is a multiple of, so that numbers of up to eight bytes can be read where they stand. */
const ALIGNMENT = 8;

/** The smallest multiple of {@link ALIGNMENT} that is not below the number. */
export function aligned(place: number): number {
  return Math.ceil(place / ALIGNMENT) * ALIGNMENT;
}

/** A value as JSON, in memory that threads can share. */
export function jsonSection(value: unknown): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(value));
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/** The value of a {@link jsonSection}; `fallback` where there is no such section. */
export function jsonIn<Value>(sections: Sections, name: string, fallback: Value): Value {
  const section = sections.get(name);
  return section === undefined ? fallback : JSON.parse(textOf(section));
}

function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString("utf8");
}
