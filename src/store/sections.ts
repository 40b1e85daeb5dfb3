/** Bytes by name. Each begins at a multiple of {@link ALIGNMENT} in its buffer. */
export type Sections = ReadonlyMap<string, Uint8Array>;

/** What a section's place is a multiple of, so that numbers of up to eight bytes can be read where they stand. */
const ALIGNMENT = 8;

/** The smallest multiple of {@link ALIGNMENT} that is not below the number. */
export function aligned(place: number): number {
  return Math.ceil(place / ALIGNMENT) * ALIGNMENT;
}

/** A copy of the numbers in memory that threads can share, as bytes in the order of the machine. */
export function sharedBytes(numbers: Uint8Array | Uint16Array | Uint32Array | Float64Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(numbers.byteLength));
  shared.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  return shared;
}

/** A value as JSON, in memory that threads can share. */
export function jsonSection(value: unknown): Uint8Array {
  return sharedBytes(Buffer.from(JSON.stringify(value)));
}

/** The value of a {@link jsonSection}; `fallback` where there is no such section. */
export function jsonIn<Value>(sections: Sections, name: string, fallback: Value): Value {
  const section = sections.get(name);
  return section === undefined ? fallback : JSON.parse(textOf(section));
}

/** The section of that name. @throws RangeError where there is none. */
export function sectionOf(sections: Sections, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new RangeError(`sections: expected one named ${name}, met none`);
  return bytes;
}

/** The text of a section in UTF-8. */
export function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString("utf8");
}
