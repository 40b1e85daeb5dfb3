import { describe, expect, test } from "vitest";
import { textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { runningBot } from "../support/running-bot.ts";

/** Below this many interactions under way everybody is let in. */
const FLOOR = 8;
/** Milliseconds after which an answer would come too late for all that wait. */
const TOO_LONG = 1_400;

/** Keeps this process, and the bot in it, from doing anything: what is on its way has to wait, as behind searches. */
function keepBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** A bot that knows how long events are on their way, and a crowd whose events then wait before it sees them. */
async function overloaded() {
  const running = await runningBot();
  const { discord } = running;
  await discord.command({ user: someone(), name: "sources" });
  const crowd = <Seen>(act: () => Promise<Seen>) => Array.from({ length: 2 * FLOOR }, act);
  return { ...running, crowd };
}

describe("a bot to which too much comes at once", () => {
  test("answers as much as it can, and tells all others in private to try again, in their language", async () => {
    const { discord, bot, crowd } = await overloaded();
    const asked = crowd(() => discord.command({ user: someone(), name: "sources", locale: "de" }));
    keepBusy(TOO_LONG);
    const texts = (await Promise.all(asked)).map(({ ephemeral, visible }) => [ephemeral, textOf(visible)]);
    const busy = texts.filter(([, text]) => String(text).startsWith("Gerade fragen zu viele gleichzeitig"));

    expect(busy.length).toBeGreaterThan(0);
    expect(texts.length - busy.length).toBeGreaterThanOrEqual(FLOOR);
    expect(busy.every(([isPrivate]) => isPrivate)).toBe(true);
    expect(await bot.logged("too much at once: turned away")).toMatchObject({
      interactions: busy.length,
      messages: 0,
      failed: 0,
      untold: 0,
    });
    expect(bot.log.filter(({ msg }) => msg === "too much at once: turned away")).toHaveLength(1);
  });

  test("names in its log everybody who could not even be told that", async () => {
    const { discord, bot } = await overloaded();
    discord.failNext(/\/callback$/u, { code: 10062, times: 100 });
    const ids = Array.from({ length: 2 * FLOOR }, () => {
      discord.command({ user: someone(), name: "sources" }).catch(() => undefined);
      return discord.lastSeen?.interactionId;
    });
    keepBusy(TOO_LONG);

    const isLost = (id: string | undefined) =>
      bot.log.some(({ interaction, failure }) => interaction === id && failure === "too-late");
    await expect.poll(() => ids.filter((id) => !isLost(id))).toEqual([]);
    expect(bot.log.some(({ msg }) => msg === "could not say that the bot is busy")).toBe(true);
  });

  test("leaves a message as it is whose button it has no time for, and says so beside it", async () => {
    const { discord, crowd } = await overloaded();
    const user = someone();
    const { visible: message } = await discord.command({ user, name: "ask", options: { question: "OSCE" } });
    const pressed = crowd(() => discord.press({ user: someone(), message, label: "▶" }));
    keepBusy(TOO_LONG);
    const own = discord.press({ user, message, label: "▶" });
    keepBusy(TOO_LONG);
    await Promise.all(pressed);

    const { ephemeral, callbackType, visible } = await own;
    expect([callbackType, ephemeral]).toEqual([4, true]);
    expect(textOf(visible)).toContain("Too many are asking at once");
    expect(discord.message(message.id)).toEqual(message);
  });

  test("suggests nothing while somebody types", async () => {
    const { discord, crowd } = await overloaded();
    const options = { question: "what", speaker: "Zakh" };
    const type = () => discord.autocomplete({ user: someone(), name: "ask", focused: "speaker", options });
    expect(await type()).not.toEqual([]);
    const typed = crowd(type);
    keepBusy(TOO_LONG);
    const empty = (await Promise.all(typed)).filter((choices) => choices.length === 0);

    expect(empty.length).toBeGreaterThan(0);
    expect(empty.length).toBeLessThanOrEqual(FLOOR);
  });

  test("answers everybody again as soon as it is calm", async () => {
    const { discord, crowd } = await overloaded();
    const asked = crowd(() => discord.command({ user: someone(), name: "sources" }));
    keepBusy(TOO_LONG);
    await Promise.all(asked);
    const after = await Promise.all(crowd(() => discord.command({ user: someone(), name: "help" })));

    expect(after.filter(({ visible }) => textOf(visible).includes("Too many are asking"))).toEqual([]);
  });

  test("tells everybody who writes to it once, and not for each message, that it has no time", async () => {
    const { discord } = await overloaded();
    const held = Array.from({ length: 200 }, () => discord.holdNext(/channels\/\d+\/messages/u));
    for (const _ of held) discord.sendDirectMessage({ user: someone(), content: "help" });
    await held.at(-1)?.arrived;
    const user = someone();
    const reply = await discord.directMessage({ user, content: "OSCE" });
    discord.sendDirectMessage({ user, content: "And NATO?" });
    for (const { release } of held) release();

    expect(textOf(reply)).toContain("Too many are asking at once");
    await discord.waitFor(
      () =>
        discord.requests.filter(({ path, status }) => path.endsWith("/messages") && status === 200).length ===
        201,
    );
    expect(discord.directMessages(user)).toHaveLength(3);
  });
});
