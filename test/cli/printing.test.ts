import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { call, type Surroundings } from "../support/called.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { quay } from "../support/quay.ts";
import { withFields } from "../support/read-source.ts";

const question = "Who praised the keepers of the copper bell?";

async function printed(surroundings: Omit<Surroundings, "corpus">): Promise<string> {
  return (await call(["ask", question], { corpus: await writeCorpus(quay), ...surroundings })).out;
}

const ESC = "\u001b";

/** The text without the codes that set colours and the like. */
function plain(text: string): string {
  return text.replaceAll(new RegExp(`${ESC}\\[[\\d;]*m`, "gu"), "");
}

describe("the lines of an answer", () => {
  test("stay whole where the output is no terminal", async () => {
    expect((await printed({ width: null })).split("\n").some((line) => line.length > 110)).toBe(true);
  });

  test.each([[30], [40], [72], [100]])("are at most %i columns wide on such a terminal", async (width) => {
    const lines = (await printed({ width })).split("\n").filter((line) => !line.includes("://"));

    expect(lines.filter((line) => line.length > width)).toEqual([]);
    expect(lines.filter((line) => line.endsWith(" "))).toEqual([]);
  });

  test("are at most 100 columns wide on the widest terminal", async () => {
    expect(await printed({ width: 250 })).toBe(await printed({ width: 100 }));
  });

  test("keep at least 20 columns for the words on the narrowest terminal", async () => {
    const lines = (await printed({ width: 1 })).split("\n");

    expect(lines[0]).toBe("“The copper bell (of");
  });

  test("keep every word, and the indent of the details on each line", async () => {
    const whole = await printed({ width: null });
    const narrow = await printed({ width: 40 });
    const [quoted, ...details] = narrow.split("\n\n")[0]?.split(/\n(?= {4})/u) ?? [];

    expect(narrow.split(/\s+/u)).toEqual(whole.split(/\s+/u));
    expect(quoted?.split("\n").every((line) => /^\S/u.test(line))).toBe(true);
    expect(details.length).toBeGreaterThan(3);
  });
});

describe("colours", () => {
  test("are not used where the terminal has none", async () => {
    expect(await printed({ colors: false })).not.toContain(ESC);
  });

  test.each([null, 40])(
    "set the speaker and the insertions apart, and change no word (width %s)",
    async (width) => {
      const colored = await printed({ colors: true, width });

      expect(colored).toContain(ESC);
      expect(plain(colored)).toBe(await printed({ colors: false, width }));
    },
  );

  test("of an insertion begin and end with it", async () => {
    expect(await printed({ colors: true })).toContain(
      `The copper bell ${ESC}[2m${ESC}[3m(of the lighthouse)${ESC}[23m${ESC}[22m rings`,
    );
  });

  test("are never in JSON", async () => {
    const corpus = await writeCorpus(quay);
    const { out } = await call(["ask", question, "--json"], { corpus, colors: true, width: 40 });

    expect(out).not.toContain(ESC);
    expect(out.trimEnd()).not.toContain("\n");
  });
});

describe("control characters of the corpus", () => {
  const steering = {
    "a.md": withFields(
      ['title: "Red \\e[31m title"', "language: en", 'speaker: "Ida \\u0007 Marrow"', "kind: speech"],
      "The anchor\u001b[2J was\u0008 forged\u202e at \u009bnight.",
    ),
    "b.md": withFields(["title: Winter", "language: en"], "The harbour froze."),
  };

  test("are shown as pictures, so that a text can't steer the terminal", async () => {
    const { out } = await call(["ask", "forged anchor"], { corpus: await writeCorpus(steering) });

    expect(out.split("\n")[0]).toBe("“The anchor␛[2J was␈ forged␡ at ␡night.”");
    expect(out).toContain("Ida ␇ Marrow");
    expect(out).toContain("“Red ␛[31m title”");
  });

  test("are pictures in the list of sources as well", async () => {
    const { out } = await call(["sources"], { corpus: await writeCorpus(steering) });

    expect(out).toContain("Red ␛[31m title\n");
    expect(out).toContain("Speakers: Ida ␇ Marrow");
  });

  test("are pictures in the problems that check prints", async () => {
    const corpus = await writeCorpus({ "a.md": '---\ntitle: Log\n"\\e[31mred": 1\n---\n\nWords.' });
    const { out } = await call(["check"], { corpus });

    expect(out).toContain("␛[31mred");
    expect(out).not.toContain(ESC);
  });

  test("stay what they are in JSON, escaped", async () => {
    const { out } = await call(["ask", "forged anchor", "--json"], { corpus: await writeCorpus(steering) });

    expect(out).toContain("The anchor\\u001b[2J was\\b forged");
  });

  test("never reach the terminal, whatever a paragraph holds", async () => {
    const controls = fc.string({
      unit: fc.integer({ min: 1, max: 0x9f }).map((code) => String.fromCharCode(code)),
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(controls, async (middle) => {
        const text = withFields(["title: Log", "kind: speech", "language: en"], `anchor ${middle} anchor`);
        const corpus = await writeCorpus({ ...steering, "a.md": text });
        const { out } = await call(["ask", "anchor", "--limit", "25"], { corpus, width: 60 });

        expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      }),
      { seed: 20_220_105, numRuns: 60 },
    );
  });
});

describe("the line ends of a paragraph", () => {
  test("are spaces, and the marks of a quoted paragraph’s lines are left out", async () => {
    const text = withFields(["title: Log", "language: en"], "> The anchor was\n> forged\n> at night.");
    const corpus = await writeCorpus({ ...quay, "a.md": text });
    const { out } = await call(["ask", "forged at night", "--document", "a"], { corpus });

    expect(out.split("\n")[0]).toBe("“The anchor was forged at night.”");
  });
});
