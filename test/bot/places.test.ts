import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { buttonsOf, findButton, type Place, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { operator, runningBot } from "../support/running-bot.ts";

const question = "What about NATO and Ukraine?";
const places: readonly Place[] = [
  { kind: "guild" },
  { kind: "guild", guildId: "100000000000000077" },
  { kind: "dm" },
  { kind: "private" },
];

describe.each(places)("the compiled program, called in %j,", (place) => {
  test("answers every command and every button, through the interaction alone", async () => {
    const { discord } = await runningBot({ kind: "as the compiled program" });
    const channelMessages = () => discord.requests.filter(({ path }) => path.startsWith("/channels/"));
    const call = async (name: string, options = {}, subcommand?: string) => {
      const user = name === "corpus" ? operator : someone();
      return { user, seen: await discord.command({ user, place, name, options, subcommand }) };
    };
    const target = discord.say({
      user: someone(),
      content: "“We are doing all we can to use the art of diplomacy”",
    });
    const { user, seen } = await call("ask", { question, private: true });
    const others = [
      await call("verify", { quote: "the art of diplomacy and its potential" }),
      await call("quote", { id: "2022-01-13-zakharova-briefing:105hk0zq6w" }),
      await call("speaker", { name: "Zakharova" }),
      await call("sources"),
      await call("help"),
      await call("about"),
      await call("corpus", {}, "status"),
      { seen: await discord.messageMenu({ user: someone(), place, name: "Find the source", target }) },
    ];

    expect(others.length + 1).toBe(commands.length);
    for (const other of others) expect(textOf(other.seen.visible)).not.toBe("");
    const next = await discord.press({ user, place, message: seen.visible, label: "▶" });
    expect(findButton(next.visible, /^2 \//u).disabled).toBe(true);
    const form = await discord.press({ user, place, message: next.visible, label: "Report" });
    const reported = await discord.submit({ user, place, seen: form, values: {} });
    expect(textOf(reported.visible)).toContain("Thank you");
    for (const label of ["Context", "Cite", "Share"]) {
      const pressed = await discord.press({ user, place, message: next.visible, label });
      expect(textOf(pressed.visible)).not.toBe("");
      if (label !== "Share") continue;
      const shared = pressed.visible;
      expect(buttonsOf(shared).map((button) => button.label)).toContain("Delete");
      await discord.press({ user, place, message: shared, label: "Delete" });
      await discord.waitFor(() => discord.message(shared.id) === undefined);
    }
    expect(channelMessages()).toEqual([]);
  });
});

describe("a command while it is typed", () => {
  test("offers documents and speakers anywhere, and nothing of what only operators may do", async () => {
    const { discord } = await runningBot();
    for (const place of places) {
      const speakers = await discord.autocomplete({
        place,
        name: "ask",
        options: { question, speaker: "" },
        focused: "speaker",
      });
      const documents = await discord.autocomplete({
        place,
        name: "ask",
        options: { question, document: "saltm" },
        focused: "document",
      });
      expect(speakers[0]?.value).toBe("Maria Zakharova");
      expect(documents.map(({ value }) => value)).toEqual(["2031-05-20-saltmere-press-conference"]);
    }
  });
});
