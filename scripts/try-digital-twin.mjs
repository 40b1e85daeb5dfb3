import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installTwin } from "./digital-twin/install-twin.mjs";
import { startBot } from "./digital-twin/start-bot.mjs";
import { startProxy } from "./digital-twin/start-proxy.mjs";
import { steps } from "./digital-twin/steps.mjs";

/**
 * Runs the compiled bot in discord-digital-twin, a fake Discord that others wrote: what the bot and our own loopback
 * Discord have wrong alike would show here. It knows no direct messages and refuses nothing, so that it does not replace
 * the tests. It is installed into a temporary folder, which needs the network; ends with 1 where a step failed.
 *
 *   npm run twin
 */

const botId = "400000000000000001";
const channelId = "200000000000000001";
const userId = "300000000000000001";
const corpus = fileURLToPath(new URL("../corpus", import.meta.url));

function twinOptions(folder) {
  return {
    guild: { name: "Quay", id: "100000000000000001" },
    channels: [{ id: channelId, name: "briefings", type: 0 }],
    users: [{ id: userId, username: "reader" }],
    botUser: { id: botId, username: "lectern" },
    botToken: `${Buffer.from(botId).toString("base64url")}.dHdpbg.dHdpbg`,
    dbUrl: `file:${path.join(folder, "twin.db")}`,
  };
}

/** Goes through all steps and prints how each went; a failed one does not keep the next from being tried. */
async function goThrough(scene) {
  let failures = 0;
  for (const [name, step] of steps) {
    try {
      await step(scene);
      console.log(`ok      ${name}`);
    } catch (error) {
      failures += 1;
      console.log(`failed  ${name}: ${error.message}`);
    }
  }
  return failures;
}

async function runInTwin(twin, folder) {
  const proxy = await startProxy({ port: twin.port });
  const environment = {
    DISCORD_TOKEN: twin.botToken,
    LECTERN_DISCORD_API: proxy.apiUrl,
    LECTERN_CORPUS: corpus,
  };
  const bot = startBot({ folder, environment });
  const channel = twin.channel(channelId);
  try {
    return await goThrough({ bot, twin, channel, user: channel.user(userId), channelId, userId });
  } finally {
    bot.end("SIGKILL");
    await bot.ended;
    await proxy.stop();
  }
}

async function run(folder) {
  console.log("Installing discord-digital-twin 0.1.1 into a temporary folder");
  const { DigitalDiscord } = await installTwin(folder);
  const twin = new DigitalDiscord(twinOptions(folder));
  await twin.start();
  try {
    return await runInTwin(twin, folder);
  } finally {
    await twin.stop();
    await twin.prisma.$disconnect();
  }
}

const folder = await mkdtemp(path.join(tmpdir(), "lectern-twin-"));
try {
  const failures = await run(folder);
  console.log(failures === 0 ? "All steps went well" : `${failures} of ${steps.length} steps failed`);
  process.exitCode = failures === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
