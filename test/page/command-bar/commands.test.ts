import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absentOptions,
  addOption,
  checkCommand,
  fillField,
  filterCommands,
  type Json,
  nearCommands,
  type OfferedCommand,
  offeredCommands,
  readTypedCommand,
  refreshed,
  removeOption,
  type TakenCommand,
  takeCommand,
  takeFilled,
  unknownCommand,
  validValues,
} from "../../../src/page/index.ts";

const raw: readonly Json[] = [
  {
    type: 1,
    name: "ask",
    name_localizations: { de: "fragen" },
    description: "Find words",
    description_localizations: { de: "Worte finden" },
    contexts: [0, 1, 2],
    options: [
      {
        type: 3,
        name: "question",
        name_localizations: { de: "frage" },
        description: "What",
        required: true,
        min_length: 2,
        max_length: 20,
      },
      { type: 3, name: "speaker", description: "Who", autocomplete: true },
      { type: 5, name: "private", description: "Alone" },
      { type: 4, name: "limit", description: "How many", min_value: 1, max_value: 5 },
    ],
  },
  {
    type: 1,
    name: "corpus",
    description: "Keep",
    contexts: [0],
    options: [
      { type: 1, name: "reload", description: "Again" },
      {
        type: 1,
        name: "add",
        description: "More",
        options: [
          { type: 11, name: "file", description: "File", required: true },
          {
            type: 3,
            name: "kind",
            description: "Kind",
            choices: [{ name: "Speech", name_localizations: { de: "Rede" }, value: "speech" }],
          },
        ],
      },
    ],
  },
  { type: 3, name: "Find the source" },
];
const here = { place: "channel", locale: "en-US" } as const;
const commands = offeredCommands(raw, here);

function offered(key: string, of = commands): OfferedCommand {
  const found = of.find((command) => command.key === key);
  if (found === undefined) throw new Error(`expected a command ${key}`);
  return found;
}

function read(text: string): TakenCommand {
  const taken = readTypedCommand(text, commands);
  if (taken === null) throw new Error(`expected a command in ${text}`);
  return taken;
}

const texts = ({ fields }: TakenCommand) =>
  Object.fromEntries(fields.map(({ option, text }) => [option.name, text]));

describe("the commands that are offered", () => {
  test("are the slash commands, with subcommands in place of those that have any", () => {
    expect(commands.map(({ label }) => label)).toEqual(["ask", "corpus reload", "corpus add"]);
  });

  test("are those of the place", () => {
    expect(offeredCommands(raw, { ...here, place: "direct" }).map(({ key }) => key)).toEqual(["ask"]);
  });

  test("are named and described in the reader's language, and sent in the bot's", () => {
    const [ask] = offeredCommands(raw, { ...here, locale: "de" });
    expect(ask).toMatchObject({ name: "ask", label: "fragen", description: "Worte finden" });
    expect(ask?.options[0]).toMatchObject({ name: "question", label: "frage" });
  });

  test("are found by the beginning of a word first, without case", () => {
    expect(filterCommands(commands, "A").map(({ key }) => key)).toEqual([
      "ask",
      "corpus add",
      "corpus reload",
    ]);
    expect(filterCommands(commands, "zebra")).toEqual([]);
  });

  test("are named before a text that calls none of them is sent as words", () => {
    expect(unknownCommand("/aks who", commands)).toMatch(/no command \/aks here. Did you mean \/ask\?/u);
    expect(unknownCommand("/philosophy", commands)).not.toContain("Did you mean");
    expect(unknownCommand("either / or", commands)).toBeNull();
  });

  test("are named for a name that is nearly theirs", () => {
    expect(nearCommands(commands, "aks who said it").map(({ key }) => key)).toEqual(["ask"]);
    expect(nearCommands(commands, "philosophy")).toEqual([]);
  });
});

describe("a taken command", () => {
  const ask = takeCommand(offered("ask"));

  test("begins with its required fields", () => {
    expect(texts(ask)).toEqual({ question: "" });
    expect(absentOptions(ask).map(({ name }) => name)).toEqual(["speaker", "private", "limit"]);
  });

  test("keeps a required field and loses an optional one", () => {
    const more = addOption(ask, "speaker");
    expect(removeOption(more, "speaker")).toEqual(ask);
    expect(removeOption(ask, "question")).toEqual(ask);
    expect(addOption(ask, "nothing")).toEqual(ask);
  });

  test("says at a field what is wrong with it until something else is typed there", () => {
    const checked = checkCommand(ask);
    expect(checked).toMatchObject({ kind: "wrong", at: "question" });
    if (checked.kind === "wrong") {
      expect(checked.taken.fields[0]?.problem).toContain("required");
      expect(fillField(checked.taken, "question", { text: "Who" }).fields[0]?.problem).toBeNull();
    }
  });

  test("counts code points as Discord does", () => {
    const long = fillField(ask, "question", { text: "🦉".repeat(20) });
    expect(checkCommand(long).kind).toBe("ready");
    expect(checkCommand(fillField(ask, "question", { text: "🦉".repeat(21) })).kind).toBe("wrong");
    expect(checkCommand(fillField(ask, "question", { text: "🦉" })).kind).toBe("wrong");
  });

  test.each([
    ["private", "true", true],
    ["private", "False", false],
    ["private", "maybe", undefined],
    ["limit", "3", 3],
    ["limit", "6", undefined],
    ["limit", "0", undefined],
    ["limit", "2.5", undefined],
    ["limit", "some", undefined],
  ])("takes for %s %j as %j", (name, text, value) => {
    const taken = fillField(addOption(ask, name), name, { text });
    expect(validValues(taken)[name]).toBe(value);
  });

  test("sends the value of a suggestion, not its name, until something else is typed", () => {
    const picked = fillField(addOption(ask, "speaker"), "speaker", { text: "Ms. Name", picked: "s-1" });
    expect(validValues(picked)).toEqual({ speaker: "s-1" });
    expect(validValues(fillField(picked, "speaker", { text: "Ms" }))).toEqual({ speaker: "Ms" });
  });

  test("needs a file where one is required", () => {
    const add = takeCommand(offered("corpus add"));
    expect(checkCommand(add)).toMatchObject({ kind: "wrong", at: "file" });
    const options = { file: { file: "word" }, kind: "speech" };
    expect(checkCommand(takeFilled(offered("corpus add"), options))).toEqual({ kind: "ready", options });
  });

  test("is shown in another language with what it holds", () => {
    const german = offeredCommands(raw, { ...here, locale: "de" });
    const [field] = refreshed(fillField(ask, "question", { text: "Wer" }), german).fields;
    expect(field).toMatchObject({ text: "Wer", option: { label: "frage" } });
    expect(refreshed(ask, [])).toBe(ask);
  });
});

describe("a typed command", () => {
  test("is understood with and without names of options", () => {
    expect(texts(read("/ask Who said it?"))).toEqual({ question: "Who said it?" });
    expect(texts(read("/ask question: Who: he? speaker:Ms. Name"))).toEqual({
      question: "Who: he?",
      speaker: "Ms. Name",
    });
    expect(texts(read("/ASK "))).toEqual({ question: "" });
    expect(read("/corpus add kind: Speech").command.key).toBe("corpus add");
  });

  test("is none without a slash, a known name and a space", () => {
    for (const text of ["ask Who", "/ask", "/asks Who", "/foo bar", "/corpus "]) {
      expect(readTypedCommand(text, commands)).toBeNull();
    }
  });

  test("has the words of its fields back, whatever they are", () => {
    const words = fc.stringMatching(/^[a-zа-я?.,!]+(?: [a-zа-я?.,!]+){0,3}$/u);
    fc.assert(
      fc.property(words, words, (question, speaker) => {
        expect(texts(read(`/ask question: ${question} speaker: ${speaker}`))).toEqual({ question, speaker });
      }),
    );
  });

  test("never fails, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(texts(read(`/ask ${text}`))).toHaveProperty("question");
      }),
    );
  });
});
