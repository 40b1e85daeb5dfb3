import { EventEmitter } from "node:events";
import { describe, expect, test } from "vitest";
import { runProgram } from "../../src/launch/index.ts";

/** Runs the program with these arguments and without a token, where a playground only says that it was asked for. */
async function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const written: string[] = [];
  let playgrounds = 0;
  let fleets = 0;
  const status = await runProgram(
    {
      commands: [],
      environment: { DISCORD_TOKEN: "", ...environment },
      version: "0.0.0",
      signals: new EventEmitter(),
      out: (line) => written.push(line),
      err: (text) => written.push(text),
    },
    {
      args,
      playground: () => {
        playgrounds += 1;
        return Promise.resolve([]);
      },
      fleet: () => {
        fleets += 1;
        return Promise.resolve(0);
      },
    },
  );
  return { status, playgrounds, fleets, written: written.join("") };
}

describe("the program without a token", () => {
  test("opens the playground", async () => {
    expect(await run([])).toMatchObject({ status: 0, playgrounds: 1 });
  });

  test("ends with status 3 where a supervisor wants the bot or nothing", async () => {
    const { status, playgrounds, written } = await run(["--no-playground"]);

    expect([status, playgrounds]).toEqual([3, 0]);
    expect(written).toContain("DISCORD_TOKEN");
  });

  test.each([[["--playground", "--no-playground"]], [["--no-such-thing"]], [["word"]]])(
    "ends with status 2 and says how it is used for %j",
    async (args) => {
      const { status, playgrounds, written } = await run(args);

      expect([status, playgrounds]).toEqual([2, 0]);
      expect(written).toContain("--no-playground");
    },
  );
});

describe("the program with a token", () => {
  test("runs shards where it is told to", async () => {
    const environment = { DISCORD_TOKEN: "MTIz.bG9vcA.YmFjaw", LECTERN_SHARDS: "2" };

    expect(await run([], environment)).toMatchObject({ status: 0, playgrounds: 0, fleets: 1 });
  });
});
