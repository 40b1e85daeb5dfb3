import { once } from "node:events";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { started } from "../support/loopback-discord/started.ts";
import { rawRequest } from "../support/running-playground.ts";

test("a page in a browser can neither ask the API nor join the gateway", async () => {
  const discord = await started();
  const port = Number(new URL(discord.apiUrl).port);
  const own = { host: `127.0.0.1:${port}`, authorization: `Bot ${discord.token}` };
  const ask = async (headers: Readonly<Record<string, string>>) =>
    (await rawRequest(port, "/api/v10/users/@me", { headers: { ...own, ...headers } })).status;

  expect(await ask({})).toBe(200);
  for (const origin of ["null", "http://evil.example", `http://127.0.0.1:${port}`])
    expect(await ask({ origin })).toBe(403);
  expect(await ask({ "sec-fetch-site": "cross-site" })).toBe(403);
  for (const host of [`evil.example:${port}`, `127.0.0.1:${port + 1}`]) expect(await ask({ host })).toBe(403);
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { origin: "http://evil.example" });
  const [refused] = await once(socket, "error");
  expect(String(refused)).toContain("403");
  expect(discord.identifies).toEqual([]);
});

test("a loopback that keeps a few messages forgets those before, and what was around them", async () => {
  const discord = await started({ keep: 2 });
  const said = ["one", "two", "three"].map((content) => discord.say({ content }));

  expect(discord.messages.map(({ message }) => message.content)).toEqual(["two", "three"]);
  expect(discord.message(said[0]?.id ?? "")).toBeUndefined();
});
