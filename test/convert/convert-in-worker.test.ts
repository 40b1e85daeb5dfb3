import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { convert, convertInWorker, usualLimits } from "../../src/convert/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";

const compiled = new URL("../../dist/src/convert-file.js", import.meta.url);
const compiledLayer = new URL("../../dist/src/convert/index.js", import.meta.url);

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const run = promisify(execFile);
const harbour = file("harbour.txt", "The harbour is open.\n");

/** A worker's module that converts a file by this body of a function of `file`. */
async function workerThat(does: string): Promise<URL> {
  const script = path.join(await writeCorpus({}), "worker.mjs");
  await writeFile(
    script,
    `import { parentPort, threadId, workerData } from "node:worker_threads";
     import { serveConversions } from ${JSON.stringify(compiledLayer.href)};
     const say = (message) => ({ kind: "refused", code: "no-text", message: String(message) });
     serveConversions(parentPort, { limits: workerData, convert: async (file) => { ${does} } });`,
  );
  return pathToFileURL(script);
}

describe("a conversion in a worker", () => {
  test("is the same as one in this thread, refusals included", async () => {
    const convertThere = convertInWorker({ script: compiled });

    expect(await convertThere(harbour)).toEqual(await convert(harbour));
    expect(await convertThere(file("harbour.xyz", "?"))).toEqual(await convert(file("harbour.xyz", "?")));
  });

  test("takes one worker for many files, in their order", async () => {
    const convertThere = convertInWorker({ script: await workerThat("return say(threadId + file.name)") });
    const names = ["a", "b", "c"];
    const said = await Promise.all(names.map((name) => convertThere(file(name, ""))));
    const threads = said.map((conversion) => (conversion.kind === "refused" ? conversion.message : ""));

    expect(new Set(threads.map((message) => message.slice(0, -1))).size).toBe(1);
    expect(threads.map((message) => message.at(-1))).toEqual(names);
  });

  test.each([
    ["takes too long", "for (;;) {}", "too-slow", "longer"],
    ["never comes back", "await new Promise(() => {})", "too-slow", "longer"],
    ["ends its worker", "process.exit(3)", "damaged", "status 3"],
    [
      "breaks its worker",
      "setImmediate(() => { throw new Error('no ink left') }); await new Promise(() => {})",
      "damaged",
      "no ink left",
    ],
    [
      "takes too much memory",
      "const all = []; for (;;) all.push(new Array(1e5).fill(all.length))",
      "too-large-unpacked",
      "MB of memory",
    ],
  ])("refuses a file that %s, and goes on with the next", async (...[, does, code, message]) => {
    const script = await workerThat(`if (file.name === "hostile") { ${does} } return say("went on")`);
    const limits = { ...usualLimits, longestTime: code === "too-slow" ? 1_000 : 60_000 };
    const convertThere = convertInWorker({ script, limits });
    const [hostile, next] = await Promise.all([convertThere(file("hostile", "")), convertThere(harbour)]);

    expect(hostile).toMatchObject({ kind: "refused", code, message: expect.stringContaining(message) });
    expect(next).toMatchObject({ message: "went on" });
  });

  test.each(["throw new Error('no ink left')", "process.exit(0)", "setInterval(() => {}, 1000)"])(
    "fails, and refuses no file, where its script does not start: %s",
    async (script) => {
      const folder = await writeCorpus({ "worker.mjs": script });
      const limits = { ...usualLimits, longestTime: 1_000 };
      const convertThere = convertInWorker({
        script: pathToFileURL(path.join(folder, "worker.mjs")),
        limits,
      });

      await expect(convertThere(harbour)).rejects.toThrow("met one that does not start");
    },
  );

  test("goes on with another worker after one that rested long enough to end", async () => {
    const script = await workerThat("return say(threadId)");
    const convertThere = convertInWorker({ script, longestRest: 0 });
    const first = await convertThere(harbour);

    await expect.poll(() => convertThere(harbour)).not.toEqual(first);
  });

  test("lets a process end that has no more files", async () => {
    const folder = await writeCorpus({
      "program.mjs": `
        import { convertInWorker } from ${JSON.stringify(compiledLayer.href)};
        const convert = convertInWorker({ script: new URL(${JSON.stringify(compiled.href)}), longestRest: 1e8 });
        const { body } = await convert({ name: "a.txt", bytes: Buffer.from("The harbour is open.") });
        console.log(body);`,
    });
    const { stdout } = await run(process.execPath, [path.join(folder, "program.mjs")]);

    expect(stdout).toBe("The harbour is open.\n");
  });

  test.each([
    ["fetch", "await fetch('http://127.0.0.1:9/')"],
    [
      "http",
      "const { get } = await import('node:http'); await new Promise((_, reject) => get('http://127.0.0.1:9/').on('error', reject))",
    ],
    ["net", "const { connect } = await import('node:net'); connect(9, '127.0.0.1')"],
    ["tls", "const { connect } = await import('node:tls'); connect(9, '127.0.0.1')"],
    [
      "dgram",
      "const { createSocket } = await import('node:dgram'); createSocket('udp4').send('x', 9, '127.0.0.1')",
    ],
    ["dns", "const { resolve4 } = await import('node:dns/promises'); await resolve4('localhost')"],
  ])("has no network by %s", async (_, does) => {
    const script = await workerThat(
      `try { ${does}; return say("got out") } catch (error) { return say(error) }`,
    );

    expect(await convertInWorker({ script })(harbour)).toMatchObject({
      message: expect.stringMatching(/asks for the network|fetch is not defined/u),
    });
  });

  test("sees nothing of the environment and prints nothing of its own", async () => {
    const script = await workerThat("console.log('loud'); return say(JSON.stringify(process.env))");

    expect(await convertInWorker({ script })(harbour)).toMatchObject({ message: "{}" });
  });
});
