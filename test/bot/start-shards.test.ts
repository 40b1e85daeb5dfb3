import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { runFleet } from "../../src/launch/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { quay } from "../support/quay.ts";

/** A Discord that says nothing but how a bot should connect; gives the address of its API. */
async function gatewayThatSays(advice: object): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(advice));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return `http://127.0.0.1:${address.port}/api`;
}

/** Runs a bot with shards, none of which is ever started; gives its status and what it says. */
async function run(environment: Readonly<Record<string, string>>) {
  let said = "";
  const status = await runFleet({
    environment: { LECTERN_LOG_LEVEL: "silent", LECTERN_SHARDS: "auto", ...environment },
    version: "0.0.0",
    signals: new EventEmitter(),
    shardScript: new URL("file:///nowhere/shard.js"),
    out: () => undefined,
    err: (text) => {
      said += text;
    },
  });
  return { status, said };
}

const token = "MTIz.abc.def";

describe("a bot with shards does not start", () => {
  test("where Discord lets fewer begin today, since it would change the token", async () => {
    const limit = { total: 1_000, remaining: 2, reset_after: 90_000, max_concurrency: 1 };
    const api = await gatewayThatSays({ url: "ws://127.0.0.1:9", shards: 3, session_start_limit: limit });
    const { status, said } = await run({
      DISCORD_TOKEN: token,
      LECTERN_DISCORD_API: api,
      LECTERN_CORPUS: await writeCorpus(quay),
    });

    expect(status).toBe(7);
    expect(said).toContain("Discord lets 2 more shards begin in the next 2 minutes, of 3");
  });

  test("without a token, which it says how to get", async () => {
    const { status, said } = await run({});

    expect(status).toBe(3);
    expect(said).toContain("Lectern has no Discord token");
  });

  test("where the corpus can’t be read", async () => {
    const { status, said } = await run({ DISCORD_TOKEN: token, LECTERN_CORPUS: await writeCorpus({}) });

    expect(status).toBe(4);
    expect(said).toContain("Mend the corpus");
  });
});
