import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/corpus/index.ts";
import { type QuotationDraft, quoting } from "../../support/quoting.ts";
import { official, pier, samenessOf, textOf } from "../../support/sameness.ts";

/** An article that quotes Ida Marrow, or whoever is named. */
function article(file: string, words: string, ...quoted: readonly (string | QuotationDraft)[]): Document {
  const document = textOf(file, words, ["kind: article", "author: Petra Lisk", "provenance: official"]);
  return quoting(
    document,
    quoted.map((one) => (typeof one === "string" ? { words: one, by: "Ida Marrow" } : one)),
  );
}

describe("an article that only gives somebody’s words", () => {
  const around = (count: number) => Array.from({ length: count }, (_, index) => `far${index}`).join(" ");

  test.each([
    ["with ten words around them", `“${pier}” ${around(10)}.`, "equal"],
    ["with eleven", `“${pier}” ${around(11)}.`, "other"],
    ["with some before and some after", `${around(5)} “${pier}” ${around(5)}.`, "equal"],
    ["with a denial around them", `She never said “${pier}”.`, "other"],
    ["at the end", `Marrow said: “${pier}”`, "equal"],
  ])("says them %s: %s", async (_, text, sameness) => {
    expect(await samenessOf(article("a.md", text, `“${pier}”`), official(pier))).toBe(sameness);
  });

  test("gives them in two pieces", async () => {
    const [one, two] = ["“We shall rebuild old piers,”", "“before winter comes.”"];

    expect(await samenessOf(article("a.md", `${one} said Marrow, ${two}`, one, two), official(pier))).toBe(
      "near",
    );
  });

  test("gives them with what a publisher put in", async () => {
    const words = "“We shall [at last] rebuild old piers before winter comes.”";

    expect(await samenessOf(article("a.md", `Marrow said: ${words}`, words), official(pier))).toBe("equal");
  });

  test("says more where it quotes two people, or somebody who is not identified", async () => {
    const [one, two] = ["“We shall rebuild old piers,”", "“before winter comes.”"];
    const text = `${one} said Marrow, ${two}`;

    expect(await samenessOf(article("a.md", text, one, { words: two, by: "Jo Reed" }), official(pier))).toBe(
      "other",
    );
    expect(await samenessOf(article("a.md", text, one, { words: two }), official(pier))).toBe("other");
    expect(await samenessOf(article("a.md", text, { words: one }, two), official(pier))).toBe("other");
  });

  test("gives a reporter’s to nobody", async () => {
    const quoted = (file: string) =>
      article(file, `“${pier}” he said.`, { words: `“${pier}”`, by: "a reporter" });
    const asked = textOf("b.md", `**Q:** ${pier}`, ["kind: transcript", "provenance: official"]);

    const byAnother = { ...quoted("b.md"), author: "Bo Reed" };

    expect(await samenessOf(quoted("a.md"), asked)).toBe("other");
    expect(await samenessOf(quoted("a.md"), byAnother)).toBe("other");
  });
});
