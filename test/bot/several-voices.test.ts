import { describe, expect, test } from "vitest";
import { writeCorpus } from "../support/corpus-folder.ts";
import { findButton, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { withFields } from "../support/read-source.ts";
import { runningBot } from "../support/running-bot.ts";

const words = "The copper bell will ring again when the keepers have mended the lighthouse.";
const answer = "No copper bell will ring again, whatever the keepers have mended in the lighthouse.";

function speech(title: string, speaker: string, body: string): string {
  return withFields([`title: ${title}`, "kind: speech", `speaker: ${speaker}`, "language: en"], body);
}

const corpus = {
  "a.md": speech("Letter", "Ida Marrow", words),
  "b.md": speech("Log", "Ida Marrow", words),
  "c.md": speech("Answer", "Tom Tarrabee", answer),
};
const question = "Will the copper bell of the lighthouse ring again?";

describe("an answer of several voices", () => {
  test.each(["/ask", "a direct message"])(
    "names the other place of the same words, and whoever else is quoted, to %s",
    async (way) => {
      const { discord } = await runningBot({ corpus: await writeCorpus(corpus) });
      const user = someone();
      const visible =
        way === "/ask"
          ? (await discord.command({ user, name: "ask", options: { question } })).visible
          : await discord.directMessage({ user, content: question });

      expect(textOf(visible)).toContain(`“${words}”`);
      expect(textOf(visible)).toContain("Also in: “Log”");
      expect(textOf(visible)).toContain("Others on this:");
      const pressed = await discord.press({ user, message: visible, label: "Tom Tarrabee" });
      expect(textOf(pressed.visible)).toContain(`“${answer}”`);
    },
  );

  test("turns its pages as before, each statement once", async () => {
    const { discord } = await runningBot({ corpus: await writeCorpus(corpus) });
    const user = someone();
    const { visible: message } = await discord.command({ user, name: "ask", options: { question } });
    const first = textOf(message);
    const { visible: second } = await discord.press({ user, message, label: "▶" });

    expect(textOf(second)).toContain(`“${answer}”`);
    expect(findButton(second, "▶").disabled).toBe(true);
    expect(findButton(second, "Ida Marrow").disabled).not.toBe(true);
    const back = await discord.press({ user, message: second, label: "◀" });
    expect(textOf(back.visible)).toBe(first);
  });
});
