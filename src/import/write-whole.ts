import type { FileHandle } from "node:fs/promises";

/**
 * Writes all bytes to an open file and waits until the disk has them. A disk that gets full takes a part of a write and says
 * so without an error; only the next one fails.
 */
export async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written);
    if (bytesWritten === 0) throw new Error(`expected to write ${bytes.length} bytes, met ${written}`);
    written += bytesWritten;
  }
  await file.sync();
}
