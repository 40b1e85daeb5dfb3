import type { ChildProcess } from "node:child_process";

/** The address of the page that a playground prints; rejects with all that it wrote where it ends without one. */
export function printedAddress({ stdout, stderr }: ChildProcess): Promise<string> {
  let written = "";
  return new Promise((resolve, reject) => {
    stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      written += chunk;
      const [address] = /http:\S+/u.exec(written) ?? [];
      if (address !== undefined) resolve(address);
    });
    stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      written += chunk;
    });
    stdout?.on("end", () =>
      reject(new Error(`expected the address of a page, met the end after: ${written}`)),
    );
  });
}
