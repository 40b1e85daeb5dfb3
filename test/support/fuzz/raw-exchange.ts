import { connect } from "node:net";

/** How long a server may say nothing to what is no request, in milliseconds. */
const PATIENCE = 2_000;

/**
 * The status that a server on this machine answers bytes with; `null` where it closes the connection without a word, and "silent"
 * where it does neither. What the bytes ask for is not read to its end.
 */
export function rawStatus(port: number, bytes: Uint8Array): Promise<number | null | "silent"> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(bytes));
    let said = "";
    const finish = (status: number | null | "silent") => {
      socket.destroy();
      resolve(status);
    };
    socket.setTimeout(PATIENCE, () => finish("silent"));
    socket.on("data", (chunk) => {
      said += chunk.toString("latin1");
      const status = /^HTTP\/1\.1 (\d{3})/u.exec(said)?.[1];
      if (status !== undefined) finish(Number(status));
    });
    socket.on("error", () => finish(null));
    socket.on("close", () => finish(null));
  });
}
