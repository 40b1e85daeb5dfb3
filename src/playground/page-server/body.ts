import type { IncomingMessage } from "node:http";

/** How many times more than what is taken is read and thrown away, so that the sender hears why. */
const PATIENCE = 4;

/**
 * The bytes of a request; `null` where there are more than `most`.
 *
 * A browser reads the answer only when it has sent everything, so what is too much is read on, and kept nowhere. Rejects where
 * the sender goes away.
 */
export function readBytes(request: IncomingMessage, most: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    request.on("data", (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size <= most) chunks.push(chunk);
      else chunks.length = 0;
      if (size > PATIENCE * most) resolve(null);
    });
    request.once("end", () => resolve(size > most ? null : Buffer.concat(chunks)));
    request.once("close", () => reject(new Error("expected a whole body, met an end before it")));
    request.once("error", reject);
  });
}
