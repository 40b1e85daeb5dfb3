import type {
  Actor,
  AutocompleteAction,
  CommandAction,
  MessageMenuAction,
  PressAction,
  Saying,
  SelectAction,
  SubmitAction,
} from "./actions.ts";
import { guessedOptions, isOffered, offeredNames, optionsFor, spokenName } from "./command-options.ts";
import { type Component, componentType, flatten } from "./components.ts";
import { Impossible } from "./impossible.ts";
import {
  type InteractionRecord,
  interactionType,
  isAnswered,
  type NewInteraction,
} from "./interaction-record.ts";
import { type JsonObject, numberIn, objectsIn, textIn } from "./json.ts";
import type { LoopbackState } from "./loopback-state.ts";
import { isEphemeral, type Message, type UploadedFile } from "./message.ts";
import { interactionPayload, messageEvent } from "./payloads.ts";
import { commandType, type RegisteredCommand } from "./registered-commands.ts";
import { type Choice, Seen } from "./seen.ts";
import type { UserFile } from "./uploads.ts";
import { reader, type Spot, type User, userPayload } from "./world.ts";

/** What an interaction is about, besides who and where. */
interface Begun extends Omit<NewInteraction, "user" | "spot"> {
  readonly payload: JsonObject;
}

function uploads(attachments: Saying["attachments"] = []): readonly UploadedFile[] {
  return attachments.map(({ filename, content, contentType = "text/plain" }, position) => ({
    field: `files[${position}]`,
    filename,
    contentType,
    content: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
}

/** What the app puts into each kind of field of a form that is sent. */
function submitted(component: JsonObject, values: SubmitAction["values"]): JsonObject {
  const type = numberIn(component, "type");
  if (type === componentType.textInput) {
    const customId = textIn(component, "custom_id") ?? "";
    return { type, id: numberIn(component, "id") ?? 1, custom_id: customId, value: values[customId] ?? "" };
  }
  const inner = component["component"];
  if (inner !== undefined) return { type, id: 1, component: submitted(Object(inner), values) };
  return {
    type,
    id: 1,
    components: objectsIn(component, "components").map((part) => submitted(part, values)),
  };
}

function isFile(value: string | number | boolean | UserFile): value is UserFile {
  return typeof value === "object";
}

/** The people who use the bot. Each action resolves with what they see. */
export class Users {
  readonly #state: LoopbackState;
  readonly #timeoutMs: number;

  constructor(state: LoopbackState, timeoutMs: number) {
    this.#state = state;
    this.#timeoutMs = timeoutMs;
  }

  /** Calls a command by typing it. */
  command(action: CommandAction): Promise<Seen> {
    const spot = this.#spot(action);
    const data = this.#commandData(action, spot);
    return this.#act(
      { ...action, spot },
      { type: interactionType.command, action: spokenName(action), payload: { data } },
    );
  }

  /** The choices that are suggested while a user types. */
  async autocomplete(action: AutocompleteAction): Promise<readonly Choice[]> {
    const spot = this.#spot(action);
    const data = this.#commandData(action, spot);
    const name = `typing in ${action.focused} of ${spokenName(action)}`;
    const begun = { type: interactionType.autocomplete, action: name, payload: { data } };
    return (await this.#act({ ...action, spot }, begun)).choices;
  }

  /** Calls a command of a message's context menu. */
  messageMenu({ target, ...action }: MessageMenuAction): Promise<Seen> {
    const place = action.place ?? this.#state.messages.placeOf(target.id);
    const spot = this.#spot({ ...action, ...(place && { place }) });
    const command = this.#offered({ ...action, type: commandType.message }, spot);
    const data = {
      id: command?.id ?? "1",
      name: action.name,
      type: commandType.message,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
      ...(command?.guild_id && { guild_id: command.guild_id }),
    };
    const begun = { type: interactionType.command, action: `the menu ${action.name}`, targetId: target.id };
    return this.#act({ ...action, spot }, { ...begun, payload: { data } });
  }

  /** Presses a button. Throws where the message, as it stands, has none that can be pressed. */
  press(action: PressAction): Promise<Seen> {
    const isMeant = (component: Component | JsonObject) =>
      "customId" in action ? component["custom_id"] === action.customId : component["label"] === action.label;
    const what = "customId" in action ? action.customId : action.label;
    return this.#use(action, { isMeant, what, type: componentType.button });
  }

  /** Chooses values from a select menu. Throws where the message, as it stands, does not offer them. */
  select(action: SelectAction): Promise<Seen> {
    const { customId, values } = action;
    const isMeant = (component: JsonObject) => customId === undefined || component["custom_id"] === customId;
    return this.#use(action, { isMeant, what: customId ?? "any", type: componentType.stringSelect, values });
  }

  /** Sends a form that the bot showed. */
  submit({ seen, values, ...action }: SubmitAction): Promise<Seen> {
    const components = objectsIn(seen.modal, "components").map((component) => submitted(component, values));
    const data = { custom_id: seen.modal["custom_id"], components };
    const begun = { type: interactionType.modalSubmit, action: "sending a form", payload: { data } };
    return this.#act({ ...action, spot: this.#spot(action) }, begun);
  }

  /** Says something that the bot does not hear, such as the target of a context menu. */
  say({ user = reader, place = { kind: "guild" }, ...said }: Saying): Message {
    const spot = this.#state.world.spot(user, place);
    const message = this.#state.messages.create({
      channelId: spot.channelId,
      place: spot.place,
      author: userPayload(user),
      body: { content: said.content ?? "" },
      files: uploads(said.attachments),
      fields: {
        type: said.type ?? (said.answers ? 19 : 0),
        ...(said.stickers && {
          sticker_items: said.stickers.map((sticker) => ({ format_type: 1, ...sticker })),
        }),
        ...(said.answers && {
          referenced_message: said.answers,
          message_reference: { type: 0, channel_id: said.answers.channel_id, message_id: said.answers.id },
        }),
      },
    });
    this.#state.changes.announce();
    return message;
  }

  /** Says something to the bot in direct messages, without waiting for an answer. */
  sendDirectMessage(saying: Omit<Saying, "place">): Message {
    const message = this.say({ ...saying, place: { kind: "dm" } });
    this.#state.gateway.dispatch("MESSAGE_CREATE", messageEvent(message, undefined));
    return message;
  }

  /** Says something to the bot in direct messages; resolves with the first message that the bot then sends there. */
  directMessage(saying: Omit<Saying, "place">): Promise<Message> {
    const said = this.sendDirectMessage(saying);
    const { messages, world, changes } = this.#state;
    const answer = () =>
      messages
        .inChannel(said.channel_id)
        .find(({ id, author }) => author["id"] === world.bot.id && BigInt(id) > BigInt(said.id));
    const expected = () =>
      `an answer to the direct message ${JSON.stringify(said.content)}${this.#lastRequests()}`;
    return changes.until(answer, { timeoutMs: saying.timeoutMs ?? this.#timeoutMs, expected });
  }

  #spot({ user = reader, place = { kind: "guild" } }: Actor): Spot {
    return this.#state.world.spot(user, place);
  }

  /** The registered command that is meant; nothing where the user does not care whether there is one. */
  #offered(
    {
      name,
      registered,
      type,
    }: { readonly name: string; readonly registered?: boolean; readonly type: number },
    spot: Spot,
  ): RegisteredCommand | undefined {
    const { commands } = this.#state;
    const all = [...(spot.guild ? commands.of(spot.guild.id) : []), ...commands.of(null)];
    const offered = all.filter((command) => isOffered(command, spot));
    const found = offered.find((command) => command.type === type && command.name === name);
    if (found || registered === false) return found;
    const where = ["the guild", "direct messages with the bot", "direct messages between users"][
      spot.context
    ];
    throw new Impossible(
      { kind: "not-offered", command: name },
      `expected the command ${name} to be offered in ${where}, met ${offeredNames(offered)}`,
    );
  }

  #commandData(action: CommandAction & { readonly focused?: string }, spot: Spot): JsonObject {
    const command = this.#offered({ ...action, type: commandType.chatInput }, spot);
    const { options, attachments } = this.#uploaded(action.options ?? {});
    const call = { ...action, options, files: Object.keys(attachments) };
    const resolved = Object.fromEntries(Object.values(attachments).map((file) => [file.id, file]));
    return {
      id: command?.id ?? "1",
      name: action.name,
      type: commandType.chatInput,
      options: command ? optionsFor(command, call) : guessedOptions(call),
      ...(Object.keys(attachments).length > 0 && { resolved: { attachments: resolved } }),
      ...(command?.guild_id && { guild_id: command.guild_id }),
    };
  }

  /** Uploads the files among the values of options, as the app does first: their ids stand in their place. */
  #uploaded(given: NonNullable<CommandAction["options"]>) {
    const options: Record<string, string | number | boolean> = {};
    const attachments: Record<string, { readonly id: string } & JsonObject> = {};
    for (const [name, value] of Object.entries(given)) {
      if (!isFile(value)) {
        options[name] = value;
        continue;
      }
      const attachment = this.#state.uploads.add(value);
      attachments[name] = attachment;
      options[name] = attachment.id;
    }
    return { options, attachments };
  }

  /** Uses a component of a message, as it stands now. */
  #use(
    { message, ...action }: Actor & { readonly message: Message },
    used: {
      readonly isMeant: (component: JsonObject) => boolean;
      readonly what: string;
      readonly type: number;
      readonly values?: readonly string[];
    },
  ): Promise<Seen> {
    const current = this.#state.messages.find(message.id);
    if (!current)
      throw new Impossible({ kind: "message-gone" }, `expected the message ${message.id} to be there still`);
    const ofType = flatten(current.components).filter((component) => component["type"] === used.type);
    const component = ofType.find(used.isMeant);
    const ids =
      ofType.map((other) => JSON.stringify(other["custom_id"] ?? other["url"])).join(", ") || "none";
    if (!component) {
      const expected = `expected a component ${used.what} in the message, met ${ids}`;
      throw new Impossible({ kind: "component-gone" }, expected);
    }
    const customId = textIn(component, "custom_id");
    if (customId === undefined)
      throw new Impossible({ kind: "is-link" }, `expected ${used.what} to be no link`);
    if (component["disabled"] === true)
      throw new Impossible({ kind: "disabled" }, `expected ${customId} to be enabled`);
    this.#checkValues(component, used.values);
    const invoker = this.#invokerOf(current);
    const user = action.user ?? invoker ?? reader;
    if (isEphemeral(current) && invoker && invoker.id !== user.id) {
      const expected = `expected ${invoker.username}, who alone sees the message, met ${user.username}`;
      throw new Impossible({ kind: "seen-by-another" }, expected);
    }
    const place = action.place ?? this.#state.messages.placeOf(current.id);
    const spot = this.#spot({ user, ...(place && { place }) });
    const data = {
      custom_id: customId,
      component_type: used.type,
      id: component["id"],
      ...(used.values && { values: used.values }),
    };
    const begun = { type: interactionType.component, action: `using ${customId}`, sourceId: current.id };
    return this.#act({ ...action, user, spot }, { ...begun, payload: { data, message: current } });
  }

  #checkValues(component: JsonObject, values: readonly string[] = []): void {
    const offered = objectsIn(component, "options").map(({ value }) => value);
    const alien = values.find((value) => !offered.includes(value));
    if (alien !== undefined) {
      const expected = `expected one of ${offered.join(", ")}, met ${alien}`;
      throw new Impossible({ kind: "value-not-offered" }, expected);
    }
  }

  /** The user whom a message of the bot's answers. */
  #invokerOf(message: Message): User | undefined {
    const user = message.interaction_metadata?.["user"] ?? message.referenced_message?.author;
    const id = textIn(user, "id");
    return id === undefined ? undefined : { id, username: textIn(user, "username") ?? id };
  }

  async #act(actor: Actor & { readonly spot: Spot }, { payload, ...begun }: Begun): Promise<Seen> {
    const { interactions, gateway, applicationId, changes } = this.#state;
    const { user = reader, spot, locale = "en-US", until = "answered" } = actor;
    const record = interactions.begin({ ...begun, user, spot });
    const data = interactionPayload(record, { applicationId, locale, ...payload });
    record.payload = data;
    gateway.dispatch("INTERACTION_CREATE", { data });
    const isDone = () => (until === "acknowledged" ? record.callback !== undefined : isAnswered(record));
    const expected = () => `${missing(record)} after ${record.action}${this.#lastRequests()}`;
    const timeoutMs = actor.timeoutMs ?? this.#timeoutMs;
    await changes.until(isDone, { timeoutMs, expected, obstacle: { kind: "not-answered" } });
    return new Seen(record, this.#state);
  }

  /** The last requests, for an error that says what the bot did instead. */
  #lastRequests(): string {
    const last = this.#state.journal.requests.slice(-5);
    const lines = last.map(
      ({ method, path, status }) => `\n  ${method} ${path} → ${status ?? "not answered"}`,
    );
    const wrong = this.#state.journal.violations.slice(-3);
    const refused = wrong.map(
      ({ rule, field, message }) => `\n  refused: ${rule} at ${field || "the body"}: ${message}`,
    );
    return [`; the last requests were`, ...(lines.length > 0 ? lines : [" none"]), ...refused].join("");
  }
}

function missing({ callback }: InteractionRecord): string {
  return callback === undefined ? "any answer" : "an edit or a follow-up of the deferred answer";
}
