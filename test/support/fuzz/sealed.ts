import { crc32 } from "node:zlib";

/** Where length and checksum stand in a section file, and from where on it is checked. */
const place = { checksum: 12, length: 16, checked: 16, size: 32 };

/** The bytes of a section file with a length and a checksum that are right, as of somebody who means to deceive. */
export function sealed(bytes: Buffer): Buffer {
  if (bytes.length < place.size) return bytes;
  const copy = Buffer.from(bytes);
  copy.writeBigUInt64LE(BigInt(copy.length), place.length);
  copy.writeUInt32LE(crc32(copy.subarray(place.checked)), place.checksum);
  return copy;
}
