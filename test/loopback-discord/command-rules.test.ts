import { describe, expect, test } from "vitest";
import { quayGuild } from "../support/loopback-discord/index.ts";
import { send } from "../support/loopback-discord/send.ts";
import { started } from "../support/loopback-discord/started.ts";

const globally = "PUT /applications/400000000000000001/commands";
const inQuay = `PUT /applications/400000000000000001/guilds/${quayGuild.id}/commands`;

const text = (length: number) => "x".repeat(length);
const times = (count: number) => [...Array(count).keys()];
const ask = { name: "ask", description: "Ask" };
const option = { type: 3, name: "question", description: "What to ask" };
const choice = { name: "A", value: "a" };
const subcommand = { type: 1, name: "status", description: "State" };

/** What is registered, the rule that refuses it, and where the fault is. */
type Fault = readonly [commands: readonly object[], rule: string, field: string];

const faults: readonly Fault[] = [
  [[{ ...ask, name: "Ask" }], "command-name", "0.name"],
  [[{ ...ask, name: "ask me" }], "command-name", "0.name"],
  [[{ ...ask, name_localizations: { de: "Frage" } }], "command-name", "0.name_localizations.de"],
  [[{ ...ask, options: [{ ...option, name: "Question" }] }], "command-name", "0.options.0.name"],
  [[{ ...ask, name: text(33) }], "spec", "0.name"],
  [[{ name: "ask" }], "command-without-description", "0.description"],
  [[{ ...ask, description: text(101) }], "spec", "0.description"],
  [[ask, { name: "ask", type: 3 }, ask], "command-name-twice", "2.name"],
  [[{ ...ask, options: [option, option] }], "option-name-twice", "0.options.1.name"],
  [
    [{ ...ask, options: [option, { ...option, name: "order", required: true }] }],
    "required-after-optional",
    "0.options.1.required",
  ],
  [
    [
      {
        ...ask,
        options: [{ ...subcommand, options: [option, { ...option, name: "order", required: true }] }],
      },
    ],
    "required-after-optional",
    "0.options.0.options.1.required",
  ],
  [[{ ...ask, options: [subcommand, option] }], "subcommands-mixed-with-options", "0.options"],
  [
    [{ ...ask, options: times(26).map((number) => ({ ...option, name: `o${number}` })) }],
    "spec",
    "0.options",
  ],
  [
    [{ ...ask, options: [{ ...option, autocomplete: true, choices: [choice] }] }],
    "autocomplete-with-choices",
    "0.options.0.autocomplete",
  ],
  [[{ ...ask, options: [{ ...option, type: 99 }] }], "spec", "0.options.0.type"],
  [[{ name: "Verify", type: 3, description: "Verifies" }], "context-menu-with-text", "0.description"],
  [[{ ...ask, default_member_permissions: "manage" }], "spec", "0.default_member_permissions"],
  [
    [
      {
        ...ask,
        options: times(20).map((number) => ({
          ...option,
          name: `o${number}`,
          choices: times(5).map((other) => ({ name: `${other}`, value: text(90) + other })),
          description_localizations: { de: text(100), fr: text(100) },
          name_localizations: { de: text(30) + number },
        })),
      },
    ],
    "command-too-long",
    "0",
  ],
];

const named = faults.map(([commands, rule, field]) => ({ commands, rule, field }));

describe("a global command", () => {
  test.each(named)(
    "is refused where it breaks the rule $rule at $field",
    async ({ commands, rule, field }) => {
      const discord = await started();
      expect(await send(discord, globally, commands)).toMatchObject({ status: 400, body: { code: 50035 } });
      const met = discord.violations.map((violation) => `${violation.rule} ${violation.field}`);
      expect([...new Set(met)]).toEqual([`${rule} ${field}`]);
      expect(discord.registeredCommands()).toEqual([]);
    },
  );

  test("is accepted with all that a command can have", async () => {
    const discord = await started();
    const answer = await send(discord, globally, [
      {
        ...ask,
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        default_member_permissions: "32",
        name_localizations: { de: "frage", ja: "質問" },
        options: [
          { ...option, required: true, autocomplete: true },
          { ...option, name: "order", choices: [choice] },
        ],
      },
      { name: "ask", type: 3 },
      { name: "Verify Quote", type: 3, description: "" },
      { name: "corpus", description: "Texts", default_member_permissions: null, options: [subcommand] },
    ]);
    expect(answer.status).toBe(200);
    expect(discord.violations).toEqual([]);
  });
});

test.each([
  ["contexts", [0]],
  ["integration_types", [0]],
])("a guild command has no %s", async (field, value) => {
  const discord = await started();
  expect(await send(discord, inQuay, [{ ...ask, [field]: value }])).toMatchObject({ status: 400 });
  expect(discord.violations).toMatchObject([{ rule: "global-field-on-guild-command", field: `0.${field}` }]);
  expect(await send(discord, inQuay, [{ ...ask, [field]: null }])).toMatchObject({ status: 200 });
});
