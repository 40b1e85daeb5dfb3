import { crc32 } from "node:zlib";

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/**
 * A ZIP archive of entries as they are, not compressed. For a parser that opens archives by itself: it gets one of ours, with
 * nothing in it but what was unpacked within the limits and looked at.
 */
export function packArchive(entries: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, bytes] of entries) {
    const encoded = Buffer.from(name);
    const common = commonHeader(encoded.length, bytes);
    parts.push(numbers(LOCAL_HEADER), common, encoded, bytes);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(numbers(CENTRAL_HEADER), Buffer.from([20, 0]), common, place, encoded);
    offset += 4 + common.length + encoded.length + bytes.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.size, 4);
  end.writeUInt16LE(entries.size, 6);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, numbers(END_OF_DIRECTORY), end]);
}

/** What the local and the central header share: version, flags (names in UTF-8), method, time, checksum, sizes, lengths. */
function commonHeader(nameLength: number, bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(bytes.length, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

function numbers(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
