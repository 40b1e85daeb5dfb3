import { readFileSync } from "node:fs";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  ConfigError,
  loadEnvironment,
  parseBotConfig,
  parseConfig,
  variableNames,
} from "../../src/config/index.ts";
import { languages } from "../../src/discord/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";

/** Lets the running test stand in a new folder with this `.env` file. */
async function standIn(files: { readonly ".env"?: string }): Promise<void> {
  const folder = await writeCorpus(files);
  const cwd = vi.spyOn(process, "cwd").mockReturnValue(folder);
  onTestFinished(() => cwd.mockRestore());
}

function refusal(environment: NodeJS.ProcessEnv, parse: typeof parseConfig = parseConfig): ConfigError {
  try {
    parse(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("expected a refusal, met none");
}

describe("a configuration", () => {
  test("takes the folder `corpus` where the environment says nothing", () => {
    expect(parseConfig({})).toEqual({ corpus: "corpus" });
  });

  test("takes the folder that the environment names, without the white space around it", () => {
    expect(parseConfig({ LECTERN_CORPUS: " texts/2031 \n" })).toEqual({ corpus: "texts/2031" });
  });

  test("does not read variables of others", () => {
    expect(parseConfig({ CORPUS: "elsewhere", lectern_corpus: "elsewhere" })).toEqual({ corpus: "corpus" });
  });

  test.each(["", "  "])("is refused where the folder is %j", (value) => {
    const error = refusal({ LECTERN_CORPUS: value });

    expect(error.code).toBe("invalid-config");
    expect(error.problems).toEqual(["LECTERN_CORPUS: expected a folder, met nothing"]);
    expect(error.message).toBe(
      "The configuration has a problem:\nLECTERN_CORPUS: expected a folder, met nothing",
    );
  });
});

const token = "MTIz.abc.d-e_f";

describe("a configuration of the bot", () => {
  test("has a default for everything but the token", () => {
    expect(parseBotConfig({ HOME: "/home/ida" })).toEqual({
      corpus: "corpus",
      token: null,
      operators: { users: [], roles: [], guild: null },
      language: "en",
      logLevel: "info",
      sourceCode: null,
      playgroundPort: 0,
      healthPort: null,
      healthAddress: "127.0.0.1",
      discordApi: "https://discord.com/api",
      shards: null,
      claims: null,
    });
  });

  test.each([
    ["auto", "auto"],
    [" 3 ", 3],
    ["10000", 10_000],
  ])("takes %j for that many shards", (value, shards) => {
    expect(parseBotConfig({ LECTERN_SHARDS: value })).toMatchObject({ shards });
  });

  test.each(["0", "-1", "1.5", "many", "10001", "AUTO"])("refuses %s shards", (value) => {
    expect(refusal({ LECTERN_SHARDS: value }, parseBotConfig).problems).toEqual([
      `LECTERN_SHARDS: expected auto, or a number of shards from 1 to 10000, met "${value}"`,
    ]);
  });

  test.each(["70000", "-1", "http", "1.5"])("refuses the port %s", (value) => {
    expect(refusal({ LECTERN_PLAYGROUND_PORT: value }, parseBotConfig).problems).toEqual([
      expect.stringMatching(/^LECTERN_PLAYGROUND_PORT: expected .*, met /u),
    ]);
  });

  test.each(["all", "health.example.org", "1.2.3"])("refuses to listen on %s", (value) => {
    expect(refusal({ LECTERN_HEALTH_ADDRESS: value }, parseBotConfig).problems).toEqual([
      `LECTERN_HEALTH_ADDRESS: expected an IP address such as 127.0.0.1 or 0.0.0.0, met "${value}"`,
    ]);
  });

  test("takes what the environment says", () => {
    const config = parseBotConfig({
      LECTERN_CORPUS: "texts",
      DISCORD_TOKEN: ` ${token}\n`,
      LECTERN_OPERATORS: "123456789012345678, 12345678901234567890",
      LECTERN_OPERATOR_GUILD: "223456789012345678",
      LECTERN_OPERATOR_ROLES: "323456789012345678 423456789012345678",
      LECTERN_LANGUAGE: "uk",
      LECTERN_LOG_LEVEL: "warn",
      LECTERN_PLAYGROUND_PORT: "4711",
      LECTERN_HEALTH_PORT: "9464",
      LECTERN_HEALTH_ADDRESS: "::",
      LECTERN_SOURCE_CODE: "https://example.org/lectern",
      LECTERN_DISCORD_API: "http://127.0.0.1:8080/api",
      LECTERN_SHARDS: "auto",
      LECTERN_CLAIMS: "/var/lib/lectern/claims",
    });

    expect(config).toEqual({
      corpus: "texts",
      token,
      operators: {
        users: ["123456789012345678", "12345678901234567890"],
        roles: ["323456789012345678", "423456789012345678"],
        guild: "223456789012345678",
      },
      language: "uk",
      logLevel: "warn",
      sourceCode: "https://example.org/lectern",
      playgroundPort: 4711,
      healthPort: 9464,
      healthAddress: "::",
      discordApi: "http://127.0.0.1:8080/api",
      shards: "auto",
      claims: "/var/lib/lectern/claims",
    });
  });

  test("takes an empty variable for one that is not set, but for the corpus folder", () => {
    expect(parseBotConfig({ DISCORD_TOKEN: "", LECTERN_LANGUAGE: " " })).toMatchObject({
      token: null,
      language: "en",
    });
    expect(refusal({ LECTERN_CORPUS: "" }, parseBotConfig).problems).toEqual([
      "LECTERN_CORPUS: expected a folder, met nothing",
    ]);
  });

  test("is refused with every problem at once, and never shows the token", () => {
    const error = refusal(
      {
        DISCORD_TOKEN: "secret token",
        LECTERN_OPERATORS: "ida",
        LECTERN_OPERATOR_GUILD: "quay",
        LECTERN_LANGUAGE: "la",
        LECTERN_LOG_LEVEL: "loud",
        LECTERN_SOURCE_CODE: "javascript:run()",
        LECTERN_DISCORD_API: "http://discord.example/api",
      },
      parseBotConfig,
    );

    expect(error.problems.map((problem) => problem.split(":")[0])).toEqual([
      "DISCORD_TOKEN",
      "LECTERN_OPERATORS",
      "LECTERN_OPERATOR_GUILD",
      "LECTERN_LANGUAGE",
      "LECTERN_LOG_LEVEL",
      "LECTERN_SOURCE_CODE",
      "LECTERN_DISCORD_API",
    ]);
    expect(error.message).not.toContain("secret");
    expect(error.message).toContain('LECTERN_LANGUAGE: expected en, ru, uk, de, fr, es, met "la"');
  });

  test("is refused where roles are named without their server", () => {
    const environment = { LECTERN_OPERATOR_ROLES: "323456789012345678", LECTERN_LANGUAGE: "la" };

    expect(refusal(environment, parseBotConfig).problems).toEqual([
      'LECTERN_LANGUAGE: expected en, ru, uk, de, fr, es, met "la"',
      "LECTERN_OPERATOR_ROLES: expected LECTERN_OPERATOR_GUILD as well, met roles alone; roles count in one server only",
    ]);
  });

  test("takes every language that there are texts in", () => {
    for (const language of languages) {
      expect(parseBotConfig({ LECTERN_LANGUAGE: language }).language).toBe(language);
    }
  });

  test("is refused where everyone in the server would be an operator", () => {
    const environment = {
      LECTERN_OPERATOR_GUILD: "223456789012345678",
      LECTERN_OPERATOR_ROLES: "323456789012345678,223456789012345678",
    };

    expect(refusal(environment, parseBotConfig).problems).toEqual([
      "LECTERN_OPERATOR_ROLES: expected roles of some members, met the server's own id, which is the role of everyone",
    ]);
  });

  test("does not repeat a token that stands in the wrong place", () => {
    const misplaced = `${token}.${"x".repeat(40)}`;
    const { message } = refusal(
      { LECTERN_OPERATOR_GUILD: misplaced, LECTERN_LANGUAGE: misplaced },
      parseBotConfig,
    );

    expect(message).not.toContain("xxx");
    expect(message).toContain(
      "LECTERN_OPERATOR_GUILD: expected an id of 17 to 20 digits, met something longer",
    );
  });

  test("takes an address of Discord’s API with or without a slash at its end, and words with space around them", () => {
    const config = parseBotConfig({
      LECTERN_DISCORD_API: "https://discord.example/api/",
      LECTERN_LANGUAGE: "uk ",
    });

    expect(config).toMatchObject({ discordApi: "https://discord.example/api", language: "uk" });
  });

  test.each(["http://localhost:1/api", "http://[::1]:1/api", "https://discord.example/api"])(
    "takes %s for Discord’s API: encrypted, or on this machine",
    (LECTERN_DISCORD_API) => {
      expect(parseBotConfig({ LECTERN_DISCORD_API }).discordApi).toBe(LECTERN_DISCORD_API);
    },
  );
});

describe("a configuration error", () => {
  test("lists every problem at once, a line each", () => {
    const error = new ConfigError(["ONE: expected words, met nothing", "TWO: expected a number, met x"]);

    expect(error.message.split("\n")).toEqual([
      "The configuration has 2 problems:",
      "ONE: expected words, met nothing",
      "TWO: expected a number, met x",
    ]);
  });
});

describe("the environment", () => {
  test("has the variables of the .env file of the current folder", async () => {
    await standIn({ ".env": "LECTERN_CORPUS=from-file\n" });

    expect(loadEnvironment({ HOME: "/home/ida" })).toEqual({
      HOME: "/home/ida",
      LECTERN_CORPUS: "from-file",
    });
  });

  test("keeps a set variable whatever the .env file says", async () => {
    await standIn({ ".env": "LECTERN_CORPUS=from-file\n" });

    expect(loadEnvironment({ LECTERN_CORPUS: "set" })).toEqual({ LECTERN_CORPUS: "set" });
  });

  test("is the given one where there is no .env file", async () => {
    await standIn({});

    expect(loadEnvironment({ LECTERN_CORPUS: "set" })).toEqual({ LECTERN_CORPUS: "set" });
  });

  test("is a copy: neither the given one nor the process’s own changes, and nothing is printed", async () => {
    await standIn({ ".env": "LECTERN_TEST_ONLY=from-file\n" });
    const printed = vi.spyOn(process.stdout, "write");
    const logged = vi.spyOn(console, "log");
    onTestFinished(() => {
      printed.mockRestore();
      logged.mockRestore();
    });
    const given = {};
    loadEnvironment(given);

    expect(given).toEqual({});
    expect(process.env["LECTERN_TEST_ONLY"]).toBeUndefined();
    expect(printed).not.toHaveBeenCalled();
    expect(logged).not.toHaveBeenCalled();
  });
});

describe("the example environment", () => {
  test("names exactly the variables that are read", () => {
    const example = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
    const names = [...example.matchAll(/^(?:#\s?)?(?<name>[A-Z][A-Z0-9_]*)=/gmu)].map(([, name]) => name);

    expect(names.toSorted()).toEqual(variableNames.toSorted());
  });
});
