import { describe, expect, test } from "vitest";
import { send } from "../support/loopback-discord/send.ts";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

const channel = "/channels/200000000000000001/messages";
const allowed_mentions = { parse: [] };
const isV2 = { flags: 1 << 15 };

const text = (length: number) => "x".repeat(length);
const display = (length: number) => ({ type: 10, content: text(length) });
const button = (id: string) => ({ type: 2, style: 1, label: id, custom_id: id });
const row = (...components: readonly object[]) => ({ type: 1, components });
const inContainer = (...components: readonly object[]) => ({ type: 17, components });
const times = (count: number) => [...Array(count).keys()];
const option = (value: string) => ({ label: value, value });
const menu = (...options: readonly object[]) => ({ type: 3, custom_id: "menu", options });

/** A body with a fault, the rule that refuses it, and where the fault is. */
type Fault = readonly [body: object, rule: string, field: string];

const faults: readonly Fault[] = [
  [{}, "empty-message", ""],
  [{ content: " \n" }, "empty-message", ""],
  [{ content: text(2001) }, "content-too-long", "content"],
  [{ content: text(4001) }, "spec", "content"],
  [{ embeds: [{}] }, "empty-embed", "embeds.0.description"],
  [{ embeds: [{ title: "A" }, { color: 1 }] }, "empty-embed", "embeds.1.description"],
  [{ embeds: [{ description: text(4000) }, { description: text(2001) }] }, "embeds-too-long", "embeds"],
  [{ embeds: [{ title: text(257) }] }, "spec", "embeds.0.title"],
  [{ embeds: [{ description: text(4097) }] }, "spec", "embeds.0.description"],
  [{ embeds: [{ fields: [{ name: "a", value: text(1025) }] }] }, "spec", "embeds.0.fields.0.value"],
  [{ embeds: times(11).map(() => ({ title: "A" })) }, "spec", "embeds"],
  [{ ...isV2, content: "Hi", components: [display(1)] }, "components-v2-mixed", "content"],
  [{ ...isV2, embeds: [{ title: "A" }], components: [display(1)] }, "components-v2-mixed", "embeds"],
  [{ components: [display(1)] }, "components-v2-without-flag", "components.0.type"],
  [
    { ...isV2, components: [display(2001), inContainer(display(2000))] },
    "text-displays-too-long",
    "components",
  ],
  [{ ...isV2, components: [display(4001)] }, "spec", "components.0.content"],
  [{ ...isV2, components: [display(0)] }, "spec", "components.0.content"],
  [
    { ...isV2, components: [inContainer(...times(40).map(() => display(1)))] },
    "too-many-components",
    "components",
  ],
  [{ ...isV2, components: [{ type: 99 }] }, "spec", "components.0.type"],
  [{ ...isV2, components: [{ type: 9, components: [display(1)] }] }, "spec", "components.0.accessory"],
  [
    {
      ...isV2,
      components: [{ type: 9, components: [display(1)], accessory: { type: 2, style: 1, label: "A" } }],
    },
    "button-without-custom-id",
    "components.0.accessory.custom_id",
  ],
  [
    { ...isV2, components: [inContainer(row(button("a"))), row(button("a"))] },
    "custom-id-twice",
    "components.1.components.0.custom_id",
  ],
  [
    {
      ...isV2,
      components: [
        { ...display(1), id: 7 },
        { ...display(1), id: 7 },
      ],
    },
    "component-id-twice",
    "components.1.id",
  ],
  [
    { components: [row({ type: 2, style: 1, custom_id: "a" })] },
    "button-without-label",
    "components.0.components.0.label",
  ],
  [
    { components: [row({ type: 2, style: 2, label: "A" })] },
    "button-without-custom-id",
    "components.0.components.0.custom_id",
  ],
  [
    { components: [row({ type: 2, style: 5, label: "A", url: "https://example.org/", custom_id: "a" })] },
    "link-button-with-custom-id",
    "components.0.components.0.custom_id",
  ],
  [
    { components: [row({ type: 2, style: 5, label: "A" })] },
    "link-button-without-url",
    "components.0.components.0.url",
  ],
  [
    { components: [row({ type: 2, style: 5, label: "A", url: "example" })] },
    "spec",
    "components.0.components.0.url",
  ],
  [{ components: [row(button(text(81)))] }, "spec", "components.0.components.0.label"],
  [
    { components: [row({ ...button("a"), custom_id: text(101) })] },
    "spec",
    "components.0.components.0.custom_id",
  ],
  [{ components: times(6).map((number) => row(button(`${number}`))) }, "too-many-rows", "components"],
  [
    { components: [row(...times(6).map((number) => button(`${number}`)))] },
    "spec",
    "components.0.components",
  ],
  [{ components: [row(button("a"), menu(option("a")))] }, "row-too-wide", "components.0"],
  [
    { components: [row(menu(option("a"), option("a")))] },
    "select-value-twice",
    "components.0.components.0.options.1.value",
  ],
  [
    { components: [row({ ...menu(option("a")), max_values: 2 })] },
    "select-wants-more-values-than-options",
    "components.0.components.0.max_values",
  ],
  [
    { components: [row(menu(...times(26).map((number) => option(`${number}`))))] },
    "spec",
    "components.0.components.0.options",
  ],
  [
    { components: [row(menu({ label: "A", value: text(101) }))] },
    "spec",
    "components.0.components.0.options.0.value",
  ],
];

const goodBodies: readonly object[] = [
  { content: text(2000) },
  { embeds: [{ description: text(4096) }, { description: text(1904) }] },
  { embeds: [{ image: { url: "https://example.org/a.png" } }] },
  {
    content: "Hi",
    components: times(5).map((number) => row(...times(5).map((other) => button(`${number}:${other}`)))),
  },
  { content: "Hi", components: [row(menu(...times(25).map((number) => option(`${number}`))))] },
  { ...isV2, components: [display(3000), inContainer(display(1000))] },
  { ...isV2, components: [inContainer(...times(39).map(() => display(1)))] },
  {
    ...isV2,
    components: [{ type: 14 }, { type: 2, style: 1, emoji: { name: "⚓" }, custom_id: "a" }].map((part) =>
      part.type === 2 ? row(part) : part,
    ),
  },
  { ...isV2, components: [{ type: 9, components: [display(1)], accessory: button("a") }] },
];

const named = faults.map(([body, rule, field]) => ({ body, rule, field }));

describe("a message of the bot's", () => {
  test.each(named)("is refused where it breaks the rule $rule at $field", async ({ body, rule, field }) => {
    const discord = await started();
    const answer = await send(discord, `POST ${channel}`, { allowed_mentions, ...body });
    expect(answer).toMatchObject({ status: 400, body: { code: rule === "empty-message" ? 50006 : 50035 } });
    expect(discord.violations.map((violation) => [violation.rule, violation.field])).toEqual([[rule, field]]);
  });

  test.each(goodBodies)("is accepted up to every limit: %#", async (body) => {
    const discord = await started();
    const answer = await send(discord, `POST ${channel}`, { allowed_mentions, ...body });
    expect(answer.status).toBe(200);
    expect(discord.violations).toEqual([]);
  });

  test("is refused with the tree of errors that Discord sends", async () => {
    const discord = await started();
    const components = [row({ type: 2, style: 1, custom_id: "a" })];
    const { body } = await send(discord, `POST ${channel}`, {
      allowed_mentions,
      content: text(2001),
      components,
    });
    expect(body).toMatchObject({
      code: 50035,
      message: "Invalid Form Body",
      errors: {
        content: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH", message: "Must be 2000 or fewer in length." }] },
        components: { 0: { components: { 0: { label: { _errors: [{ code: "BASE_TYPE_REQUIRED" }] } } } } },
      },
    });
  });

  test.each([
    [{ content: "Hi" }],
    [{ content: "Hi", allowed_mentions: { parse: ["users"] } }],
    [{ content: "Hi", allowed_mentions: { replied_user: false } }],
    [{ ...isV2, components: [inContainer(display(2))] }],
  ])("would ping people: %j", async (body) => {
    const discord = await started();
    expect((await send(discord, `POST ${channel}`, body)).status).toBe(200);
    expect(discord.violations.map(({ rule }) => rule)).toEqual(["would-ping"]);
  });

  test("pings nobody where it holds no text but an embed's", async () => {
    const discord = await started();
    await send(discord, `POST ${channel}`, { embeds: [{ description: "@everyone" }] });
    expect(discord.violations).toEqual([]);
  });

  test("gets a number for each component", async () => {
    const discord = await started();
    const components = [inContainer(display(1), row(button("a"))), { ...display(1), id: 2 }];
    const { body } = await send(discord, `POST ${channel}`, { ...isV2, allowed_mentions, components });
    expect(body).toMatchObject({
      components: [
        { id: 1, accent_color: null, components: [{ id: 3 }, { id: 4, components: [{ id: 5 }] }] },
        { id: 2 },
      ],
    });
  });
});

describe("an edit", () => {
  /** Posts a message, edits it, and gives the answer to the edit with the rules that were broken. */
  async function edited(before: object, edit: object) {
    const discord = await started();
    const { body } = await send(discord, `POST ${channel}`, { allowed_mentions, ...before });
    const { id } = Object(body);
    const answer = await send(discord, `PATCH ${channel}/${id}`, { allowed_mentions, ...edit });
    return { ...answer, rules: discord.violations.map(({ rule }) => rule) };
  }

  test("may leave the flag of components out, which stays", async () => {
    const answer = await edited({ ...isV2, components: [display(1)] }, { components: [display(2)] });
    expect(answer).toMatchObject({ status: 200, body: { flags: 1 << 15 }, rules: [] });
    const withoutFlag = await edited(
      { ...isV2, components: [display(1)] },
      { flags: 0, components: [display(2)] },
    );
    expect(withoutFlag).toMatchObject({ status: 200, body: { flags: 1 << 15 }, rules: [] });
  });

  test("is held against what the message keeps", async () => {
    expect((await edited({ ...isV2, components: [display(1)] }, { content: "Hi" })).rules).toEqual([
      "components-v2-mixed",
    ]);
    expect((await edited({ content: "Hi" }, { ...isV2, components: [display(1)] })).rules).toEqual([
      "components-v2-mixed",
    ]);
    expect((await edited({ content: "Hi" }, { content: "" })).rules).toEqual(["empty-message"]);
    expect((await edited({ content: "Hi", embeds: [{ title: "A" }] }, { content: null })).rules).toEqual([]);
    expect(
      (await edited({ content: "Hi" }, { ...isV2, content: null, components: [display(1)] })).rules,
    ).toEqual([]);
  });

  test("would ping again where it does not say otherwise", async () => {
    const answer = await edited({ content: "Hi" }, { content: "Hello", allowed_mentions: undefined });
    expect(answer).toMatchObject({ status: 200, rules: ["would-ping"] });
  });
});

describe("an answer to an interaction", () => {
  /** Lets a user call `/ask`, and gives the paths under which it can be answered. */
  async function called() {
    const discord = await started();
    const client = await loggedIn(discord);
    const arrived = new Promise<{ readonly id: string; readonly token: string }>((resolve) => {
      client.once("interactionCreate", resolve);
    });
    const seen = discord.command({ name: "ask", registered: false, until: "acknowledged" });
    const { id, token } = await arrived;
    const callback = `POST /interactions/${id}/${token}/callback`;
    return { discord, seen, callback, webhook: `/webhooks/${discord.applicationId}/${token}` };
  }

  test("is refused where its message breaks a rule, and can be given again", async () => {
    const { discord, seen, callback } = await called();
    const refused = await send(discord, callback, { type: 4, data: { allowed_mentions, embeds: [{}] } });
    expect(refused).toMatchObject({ status: 400, body: { errors: { data: { embeds: {} } } } });
    await send(discord, callback, { type: 4, data: { allowed_mentions, content: "Hi" } });
    await seen;
    expect(discord.violations.map(({ rule, field }) => [rule, field])).toEqual([
      ["empty-embed", "data.embeds.0.description"],
    ]);
  });

  test("is refused where the published schema does not know it", async () => {
    const { discord, seen, callback } = await called();
    expect(await send(discord, callback, { type: 99 })).toMatchObject({ status: 400 });
    expect(await send(discord, callback, { type: 4, data: { content: text(2001) } })).toMatchObject({
      status: 400,
    });
    await send(discord, callback, { type: 5 });
    await seen;
    const met = discord.violations.map(({ rule, field }) => `${rule} ${field}`);
    expect(met).toEqual(expect.arrayContaining(["spec type", "spec data.content"]));
  });

  test("may defer with no flag but the one for ephemeral messages", async () => {
    const { discord, seen, callback } = await called();
    expect(await send(discord, callback, { type: 5, data: { flags: 1 << 15 } })).toMatchObject({
      status: 400,
    });
    expect(await send(discord, callback, { type: 5, data: { flags: 1 << 6 } })).toMatchObject({
      status: 204,
    });
    await seen;
    expect(discord.violations.map(({ rule }) => rule)).toEqual(["deferral-flags"]);
  });

  test("is held against the rules in edits and follow-ups too", async () => {
    const { discord, seen, callback, webhook } = await called();
    await send(discord, callback, { type: 4, data: { allowed_mentions, content: "Hi" } });
    await seen;
    const original = `${webhook}/messages/@original`;
    expect((await send(discord, `PATCH ${original}`, { allowed_mentions, content: "" })).status).toBe(400);
    expect((await send(discord, `PATCH ${original}`, { content: "Hello" })).status).toBe(200);
    expect((await send(discord, `POST ${webhook}`, { allowed_mentions, embeds: [{}] })).status).toBe(400);
    expect((await send(discord, `POST ${webhook}`, { content: "More" })).status).toBe(200);
    expect(discord.violations.map(({ rule }) => rule)).toEqual([
      "empty-message",
      "would-ping",
      "empty-embed",
      "would-ping",
    ]);
  });

  test.each([
    [times(26).map((number) => ({ name: `${number}`, value: `${number}` })), "spec", "data.choices"],
    [[{ name: text(101), value: "a" }], "spec", "data.choices.0.name"],
    [[{ name: "a", value: text(101) }], "choice-value-length", "data.choices.0.value"],
  ])("suggests no more than Discord shows", async (choices, rule, field) => {
    const discord = await started();
    const client = await loggedIn(discord);
    const arrived = new Promise<{ readonly id: string; readonly token: string }>((resolve) => {
      client.once("interactionCreate", resolve);
    });
    const seen = discord.autocomplete({ name: "ask", registered: false, focused: "question" });
    const { id, token } = await arrived;
    const callback = `POST /interactions/${id}/${token}/callback`;
    expect(await send(discord, callback, { type: 8, data: { choices } })).toMatchObject({ status: 400 });
    await send(discord, callback, { type: 8, data: { choices: [{ name: text(100), value: text(100) }] } });
    expect(await seen).toHaveLength(1);
    expect(discord.violations.map((violation) => [violation.rule, violation.field])).toContainEqual([
      rule,
      field,
    ]);
  });
});

test("blames a request for an endpoint that the bot has no business with", async () => {
  const discord = await started();
  expect(await send(discord, "DELETE /guilds/1")).toMatchObject({ status: 404 });
  expect(discord.violations).toMatchObject([{ rule: "endpoint", method: "DELETE", path: "/guilds/1" }]);
});

test("asks for the token, which is no violation", async () => {
  const discord = await started();
  const wrong = { apiUrl: discord.apiUrl, token: "wrong" };
  expect(await send(wrong, "GET /users/@me")).toMatchObject({
    status: 401,
    body: { message: "401: Unauthorized" },
  });
  expect(await send(discord, "GET /users/@me")).toMatchObject({
    status: 200,
    body: { id: discord.applicationId },
  });
  expect(await send(discord, "GET /applications/@me")).toMatchObject({
    status: 200,
    body: { id: discord.applicationId },
  });
  expect(discord.violations).toEqual([]);
});
