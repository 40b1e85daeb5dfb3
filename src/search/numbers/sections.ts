/**
 * An index as named arrays of bytes, which can be written to a file, shared between threads, and opened again without
 * parsing. Each begins at a multiple of eight bytes of its buffer; numbers are in the byte order of the machine.
 */
export type Sections = ReadonlyMap<string, Uint8Array>;

type NumberArray = Uint8Array | Uint16Array | Uint32Array;

/** A copy of the numbers in memory that threads can share, as bytes. */
export function sharedBytes(numbers: NumberArray): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(numbers.byteLength));
  bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  return bytes;
}

const encoder = new TextEncoder();

/** A value as JSON, in memory that threads can share. */
export function sharedJson(value: unknown): Uint8Array {
  return sharedBytes(encoder.encode(JSON.stringify(value)));
}

/** The text of bytes that may be shared between threads. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

/** The section of that name. @throws RangeError where there is none. */
export function sectionOf(sections: Sections, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new RangeError(`sections: expected one named ${name}, met none`);
  return bytes;
}

/** The numbers that a section holds, without a copy. */
export function uint32Of(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Uint32Array.BYTES_PER_ELEMENT);
}

/** The numbers that a section holds, without a copy. */
export function uint16Of(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Uint16Array.BYTES_PER_ELEMENT);
}
