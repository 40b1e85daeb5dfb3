import { crc32, deflateRawSync } from "node:zlib";

/** One entry of a ZIP archive, and what its headers say of it that is not so. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  readonly isEncrypted?: boolean;
  /** The unpacked size that the headers state, where it is another one than the real. */
  readonly statedSize?: number;
}

interface Written {
  readonly part: ZipPart;
  readonly header: Buffer;
  readonly data: Buffer;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const UTF8_NAMES = 0x0800;

/** A ZIP archive of the parts, in their order. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const written = parts.map(writtenPart);
  let offset = 0;
  const central = written.map(({ part, header, data }) => {
    const record = centralRecord(header, part.name, offset);
    offset += 30 + Buffer.byteLength(part.name) + data.length;
    return record;
  });
  const locals = written.flatMap(({ part, header, data }) => [
    signed(LOCAL_HEADER),
    header,
    Buffer.from(part.name),
    data,
  ]);
  const directory = Buffer.concat(central);
  return Buffer.concat([...locals, directory, endRecord(parts.length, directory.length, offset)]);
}

/** What local and central headers have in common: from the version that is needed to the length of the extra field. */
function writtenPart(part: ZipPart): Written {
  const content = Buffer.from(part.content);
  const data = part.isStored === true ? content : deflateRawSync(content);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(UTF8_NAMES | (part.isEncrypted === true ? 1 : 0), 2);
  header.writeUInt16LE(part.isStored === true ? 0 : 8, 4);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(part.statedSize ?? content.length, 18);
  header.writeUInt16LE(Buffer.byteLength(part.name), 22);
  return { part, header, data };
}

function centralRecord(header: Buffer, name: string, offset: number): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(20, 0);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signed(CENTRAL_HEADER), made, header, rest, Buffer.from(name)]);
}

function endRecord(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries, 4);
  end.writeUInt16LE(entries, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signed(END_OF_DIRECTORY), end]);
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature, 0);
  return bytes;
}
