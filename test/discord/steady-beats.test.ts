import { setTimeout as pause } from "node:timers/promises";
import { Events } from "discord.js";
import { expect, onTestFinished, test, vi } from "vitest";
import { createClient } from "../../src/discord/index.ts";
import { started } from "../support/loopback-discord/started.ts";

test("a first heartbeat that finds the connection dead leaves no beats behind for the next one", async () => {
  // The first heartbeat comes after this share of the interval.
  const random = vi.spyOn(Math, "random").mockReturnValue(0.9);
  const discord = await started({ heartbeatIntervalMs: 1_000 });
  const client = createClient(discord.apiUrl);
  onTestFinished(async () => {
    random.mockRestore();
    await client.destroy();
  });
  const begun: string[] = [];
  client.on(Events.Debug, (line) => {
    if (line.includes("starting to beat")) begun.push(line);
  });
  await client.login(discord.token);
  await discord.waitFor(() => discord.isConnected);
  discord.withholdHeartbeatAcks(1);
  discord.requestHeartbeat();
  await discord.waitFor(() => discord.resumes === 1, { timeoutMs: 20_000 });
  await pause(1_500);
  // The beats of the new connection have begun by now; those of the old one would have begun before them.
  expect(begun).toHaveLength(1);
  expect(discord.resumes).toBe(1);
});
