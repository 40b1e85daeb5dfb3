import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { compareCommands, languages, Texts, toApiCommand } from "../../src/discord/index.ts";

const texts = Texts.load();
const wanted = commands.map((command) => toApiCommand(command, texts));

/** The commands as Discord gives them back: with ids and versions, and with defaults of its own. */
const registered: readonly APIApplicationCommand[] = JSON.parse(
  JSON.stringify(
    wanted.map((command, index) => ({
      description: "",
      ...command,
      id: `${index + 1}`,
      application_id: "400000000000000001",
      version: "1",
      default_member_permissions: null,
      nsfw: false,
      dm_permission: true,
    })),
  ),
);

/** All names and descriptions of a command in one language, the English ones where there is no translation. */
function textsIn(value: unknown, locale: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, locale));
  if (typeof value !== "object" || value === null) return [];
  const own = ["name", "description"].flatMap((field) => {
    const translated: unknown = Object(Reflect.get(value, `${field}_localizations`))[locale];
    const text = typeof translated === "string" ? translated : Reflect.get(value, field);
    return typeof text === "string" ? [text] : [];
  });
  return [...own, ...textsIn(Reflect.get(value, "options"), locale)];
}

/** The options of a slash command; none of a menu entry. */
function optionsOf(
  command: RESTPostAPIApplicationCommandsJSONBody | undefined,
): readonly APIApplicationCommandOption[] {
  return command !== undefined && "options" in command ? (command.options ?? []) : [];
}

/** The options of a subcommand; none of anything else. */
function optionsIn(option: APIApplicationCommandOption | undefined): readonly APIApplicationCommandOption[] {
  return option?.type === ApplicationCommandOptionType.Subcommand ? (option.options ?? []) : [];
}

describe("the commands to be registered", () => {
  test("work in servers, in the bot’s direct messages and in private channels, installed by servers and users", () => {
    for (const command of wanted) {
      expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });

  test("take at most 8,000 characters of text each, in any language, names and descriptions within Discord’s limits", () => {
    for (const command of wanted) {
      for (const locale of ["en", "ru", "uk", "de", "fr", "es-ES", "es-419"]) {
        const all = textsIn(command, locale);
        expect(all.join("").length).toBeLessThanOrEqual(8_000);
        for (const text of all) expect(text.length).toBeLessThanOrEqual(100);
      }
    }
  });

  test("have names that Discord takes, each once, in every language", () => {
    const slash = wanted.filter(({ type }) => type === ApplicationCommandType.ChatInput);
    for (const locale of ["en", "ru", "uk", "de", "fr", "es-ES"]) {
      const names = slash.map((command) => textsIn({ ...command, options: [] }, locale)[0]);
      expect(new Set(names).size).toBe(slash.length);
      for (const name of names) expect(name).toMatch(/^[-_'\p{Ll}\p{Lm}\p{Lo}\p{N}]{1,32}$/u);
    }
  });

  test("have subcommands and options with names that Discord takes, each once, the required ones first", () => {
    const nested = wanted.map(optionsOf).flatMap((options) => [options, ...options.map(optionsIn)]);
    for (const options of nested) {
      for (const locale of ["en", "ru", "uk", "de", "fr", "es-ES"]) {
        const names = options.map((option) => textsIn({ ...option, options: [] }, locale)[0]);
        expect(new Set(names).size).toBe(options.length);
        for (const name of names) expect(name).toMatch(/^[-_'\p{Ll}\p{Lm}\p{Lo}\p{N}]{1,32}$/u);
      }
      const required = options.map((option) => "required" in option && option.required === true);
      expect(required).toEqual(required.toSorted((one, other) => Number(other) - Number(one)));
      expect(options.length).toBeLessThanOrEqual(25);
    }
  });

  test("take a file, and offer choices in the reader’s language", () => {
    const corpus = wanted.find(({ name }) => name === "corpus");
    const add = optionsOf(corpus).find(({ name }) => name === "add");
    const [file, ...others] = optionsIn(add);
    const kind = others.find(({ name }) => name === "kind");

    expect(file).toMatchObject({ type: ApplicationCommandOptionType.Attachment, required: true });
    expect(kind).toMatchObject({
      choices: [
        { value: "transcript", name: "transcript", name_localizations: { de: "Transkript" } },
        { value: "speech" },
        { value: "statement" },
        { value: "article" },
      ],
    });
  });

  test("are translated into every language but English", () => {
    for (const command of wanted) {
      expect(Object.keys(command.name_localizations ?? {}).toSorted()).toEqual([
        "de",
        "es-419",
        "es-ES",
        "fr",
        "ru",
        "uk",
      ]);
    }
    expect(languages).toHaveLength(6);
  });
});

describe("a comparison of commands", () => {
  test("finds nothing to change in what Discord gives back of the same commands", () => {
    expect(compareCommands(registered, wanted)).toEqual({ added: [], changed: [], removed: [] });
  });

  test("finds what is new, what is gone, and what differs in any field of ours", () => {
    const [first, second, ...rest] = registered;
    if (first === undefined || second === undefined) throw new Error("expected two commands");
    const before = [{ ...first, description: "something else" }, ...rest, { ...second, name: "old" }];

    expect(compareCommands(before, wanted)).toEqual({
      added: [second.name],
      changed: [first.name],
      removed: ["old"],
    });
  });

  test("finds an option of a subcommand that is new, or a choice that is gone", () => {
    const changed = (change: (text: string) => string) =>
      compareCommands(registered, JSON.parse(change(JSON.stringify(wanted)))).changed;

    expect(changed((text) => text.replace('"max_length":200', '"max_length":201'))).toEqual(["corpus"]);
    expect(changed((text) => text.replace('"value":"article"', '"value":"essay"'))).toEqual(["corpus"]);
    expect(changed((text) => text)).toEqual([]);
  });

  test("tells a slash command from a menu entry of the same name", () => {
    const menu = registered.find(({ type }) => type === ApplicationCommandType.Message);
    if (menu === undefined) throw new Error("expected a menu entry");
    const slash = { ...menu, type: ApplicationCommandType.ChatInput, description: "about" } as const;

    expect(compareCommands([menu, slash], [])).toEqual({
      added: [],
      changed: [],
      removed: [menu.name, menu.name],
    });
  });

  test("does not mind the order of fields, contexts and integrations", () => {
    const shuffled = registered.map((command) => {
      const fields = Object.entries(command).toReversed();
      return JSON.parse(JSON.stringify({ ...Object.fromEntries(fields), contexts: [2, 0, 1] }));
    });

    expect(compareCommands(shuffled, wanted).changed).toEqual([]);
  });
});
