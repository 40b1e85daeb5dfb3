import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { Library } from "../../src/answer/index.ts";
import { CorpusKeeper } from "../../src/discord/index.ts";
import { planHere } from "../../src/import/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { quay } from "../support/quay.ts";

const words = "The tide is out, and the boats lie on the sand.\n";

/** A server on this machine, and what was asked of it. */
async function serving(listener: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    listener(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, origin: `http://127.0.0.1:${port}` };
}

/** A keeper that takes files from a stand-in as well, of at most a hundred bytes and in a tenth of a second. */
async function keeperFor(standIn: string | null, longestTime = 10_000): Promise<CorpusKeeper> {
  const folder = await writeCorpus(quay);
  return new CorpusKeeper({
    folder,
    library: await Library.open(folder),
    plan: planHere(),
    isReadable: (name) => name.endsWith(".txt"),
    download: { standIn, largestFile: 100, longestTime },
  });
}

function previewOf(keeper: CorpusKeeper, url: string, { size = 48, name = "tide.txt" } = {}) {
  return keeper.preview({ file: { name, size, url }, corrections: {}, asker: "1" });
}

describe("a file that an operator attaches", () => {
  test("is fetched where Discord, or its stand-in, keeps it", async () => {
    const { asked, origin } = await serving((_request, response) => response.end(words));
    const { plan } = await previewOf(await keeperFor(origin), `${origin}/files/1?ex=2`);

    expect(plan.document.paragraphs[0]?.text).toBe(words.trim());
    expect(asked).toEqual(["/files/1?ex=2"]);
  });

  test.each([
    "https://elsewhere.example/tide.txt",
    "http://cdn.discordapp.com/tide.txt",
    "https://cdn.discordapp.com:444/tide.txt",
    "https://cdn.discordapp.com.elsewhere.example/tide.txt",
    "https://elsewhere.example/https://cdn.discordapp.com/tide.txt",
    "https://cdn.discordapp.com@elsewhere.example/tide.txt",
    "https://name:word@cdn.discordapp.com/tide.txt",
    "https://discord.com/tide.txt",
    "http://169.254.169.254/latest",
    "file:///etc/hostname",
    "data:text/plain,tide",
    "tide.txt",
    "",
  ])("is fetched from nowhere else: %s", async (url) => {
    const { asked, origin } = await serving((_request, response) => response.end(words));

    await expect(previewOf(await keeperFor(origin), url)).rejects.toMatchObject({
      key: "refusal.file-elsewhere",
    });
    await expect(previewOf(await keeperFor(null), `${origin}/files/1`)).rejects.toMatchObject({
      key: "refusal.file-elsewhere",
    });
    expect(asked).toEqual([]);
  });

  test("is not fetched where Discord says that it is too large, or its name is of no format", async () => {
    const { asked, origin } = await serving((_request, response) => response.end(words));
    const keeper = await keeperFor(origin);

    await expect(previewOf(keeper, `${origin}/1`, { size: 101 })).rejects.toMatchObject({
      key: "refusal.file-too-large",
    });
    await expect(previewOf(keeper, `${origin}/1`, { name: "tide.exe" })).rejects.toMatchObject({
      key: "refusal.file-format",
      values: { name: "tide.exe" },
    });
    expect(asked).toEqual([]);
  });

  test("is not read on where more comes than may", async () => {
    let isCutOff = () => {};
    const cutOff = new Promise<void>((resolve) => {
      isCutOff = resolve;
    });
    const { origin } = await serving((_request, response) => {
      response.on("close", isCutOff);
      const more = () => response.write(words, () => setImmediate(more));
      more();
    });

    await expect(previewOf(await keeperFor(origin), `${origin}/1`)).rejects.toMatchObject({
      key: "refusal.file-too-large",
    });
    await cutOff;
  });

  test("is not followed to another place", async () => {
    const { asked, origin } = await serving((request, response) =>
      request.url === "/1" ? response.writeHead(302, { location: "/2" }).end() : response.end(words),
    );

    await expect(previewOf(await keeperFor(origin), `${origin}/1`)).rejects.toMatchObject({
      key: "refusal.file-unavailable",
    });
    expect(asked).toEqual(["/1"]);
  });

  test.each<[string, RequestListener, object]>([
    ["is gone", (_request, response) => response.writeHead(404).end(), { status: 404 }],
    ["breaks off", (_request, response) => response.write("The", () => response.destroy()), { status: 0 }],
  ])("that %s is told so", async (_, listener, values) => {
    const { origin } = await serving(listener);

    await expect(previewOf(await keeperFor(origin), `${origin}/1`)).rejects.toMatchObject({
      key: "refusal.file-unavailable",
      values,
    });
  });

  test("is not waited for without end", async () => {
    const { origin } = await serving((_request, response) => response.write("The"));

    await expect(previewOf(await keeperFor(origin, 50), `${origin}/1`)).rejects.toMatchObject({
      key: "refusal.file-slow",
    });
  });
});
