import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";

const folder = fileURLToPath(new URL("../../commands", import.meta.url));
const files = readdirSync(folder).filter((file) => file !== "index.ts");

describe("the commands", () => {
  test("are the files of their folder, one each", () => {
    const names = commands.map(({ name }) => `${name.toLowerCase().replaceAll(" ", "-")}.ts`);

    expect(names.toSorted()).toEqual(files.toSorted());
  });

  test.each(files)("are small: %s has at most 80 lines", (file) => {
    expect(readFileSync(`${folder}/${file}`, "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(80);
  });

  test("are open to everyone but for the corpus, which is the operators’", () => {
    expect(commands.filter(({ access }) => access === "operators").map(({ name }) => name)).toEqual([
      "corpus",
    ]);
  });
});
