import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type {
  AutocompleteAction,
  CommandAction,
  MessageMenuAction,
  PressAction,
  Saying,
  SelectAction,
  SubmitAction,
} from "./actions.ts";
import { applicationRoutes } from "./application-routes.ts";
import { isFromBrowser } from "./browser-guard.ts";
import { callbackRoute } from "./callback-route.ts";
import { Changes } from "./changes.ts";
import { channelRoutes } from "./channel-routes.ts";
import { type Fault, Faults, type Hold, type RequestMatch } from "./faults.ts";
import { Gateway, type Identify, type IdentifyRefusal } from "./gateway.ts";
import { Interactions } from "./interaction-record.ts";
import { Journal, type RecordedRequest, type Violation } from "./journal.ts";
import type { JsonObject } from "./json.ts";
import type { LoopbackState } from "./loopback-state.ts";
import type { Message, UploadedFile } from "./message.ts";
import { MessageStore, type PlacedMessage } from "./message-store.ts";
import { guildPayload, readyPayload } from "./payloads.ts";
import { type RegisteredCommand, RegisteredCommands } from "./registered-commands.ts";
import { restListener } from "./rest-server.ts";
import type { CheckBody } from "./routes.ts";
import type { Choice, Seen } from "./seen.ts";
import { snowflakes } from "./snowflake.ts";
import { Uploads } from "./uploads.ts";
import { Users } from "./users.ts";
import { webhookRoutes } from "./webhook-routes.ts";
import { type Guild, quayGuild, reader, type User, World } from "./world.ts";

/** How a loopback Discord is to be. Everything has a default. */
export interface LoopbackOptions {
  /** The token that the bot has to show. */
  readonly token?: string;
  /** The bot as a user; its id is the application's id too. */
  readonly bot?: User;
  /** The guilds that the bot is in. Default: one, with one channel. */
  readonly guilds?: readonly Guild[];
  /** The bits of privileged intents that the app may use. Default: none, so that asking for one closes with 4014. */
  readonly privilegedIntents?: number;
  /** How long a user waits for the bot, in milliseconds. Default: 5,000. */
  readonly timeoutMs?: number;
  /**
   * What Discord's published description refuses in the body of a request. Default: nothing, so that only the rules which
   * the description leaves out are kept to.
   */
  readonly checkBody?: CheckBody;
  /**
   * How many messages of each channel are kept, and ten times as many of the requests and interactions around them. Default: all,
   * so that tests see everything; what runs for days has to forget.
   */
  readonly keep?: number;
  /** The port to listen on. Default: one that the system chooses. */
  readonly port?: number;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}

const defaultBot: User = { id: "400000000000000001", username: "lectern", bot: true };

/** A token has three parts, of which the first is the bot's id. */
function tokenOf({ id }: User): string {
  return `${Buffer.from(id).toString("base64url")}.bG9vcA.YmFjaw`;
}

function buildState(port: number, options: LoopbackOptions): LoopbackState {
  const {
    now = Date.now,
    guilds = [quayGuild],
    privilegedIntents = 0,
    keep = Number.POSITIVE_INFINITY,
  } = options;
  const keptAround = 10 * keep;
  const bot = { ...(options.bot ?? defaultBot), bot: true };
  const { token = tokenOf(bot) } = options;
  const applicationId = bot.id;
  const newId = snowflakes(now);
  const changes = new Changes();
  const filesUrl = `http://127.0.0.1:${port}`;
  return {
    applicationId,
    token,
    changes,
    world: new World({ bot, guilds, newId }),
    messages: new MessageStore({ newId, now, filesUrl, keep }),
    uploads: new Uploads({ newId, filesUrl, keep }),
    interactions: new Interactions(newId, keptAround),
    commands: new RegisteredCommands({ applicationId, newId }),
    journal: new Journal(keptAround),
    gateway: new Gateway({
      token,
      privilegedIntents,
      changes,
      keep: keptAround,
      resumeUrl: `ws://127.0.0.1:${port}`,
      ready: () => readyPayload({ bot, applicationId, guilds }),
      guilds: () => guilds.map((guild) => guildPayload(guild, bot)),
    }),
  };
}

/**
 * A Discord on this machine that real clients log in to: its REST API and its gateway, with as many of Discord's rules as
 * are known, and the users of the bot.
 *
 * @example
 * const discord = await LoopbackDiscord.start();
 * const client = new Client({ intents: ["Guilds"], rest: { api: discord.apiUrl } });
 * await client.login(discord.token);
 * const seen = await discord.command({ name: "ask", options: { question: "Who keeps the lighthouse?" } });
 * textOf(seen.visible); // what the user reads
 * await discord.stop();
 */
export class LoopbackDiscord {
  /** Resolves when the first client has logged in and knows its guilds. */
  readonly ready: Promise<void>;
  readonly #server: Server;
  readonly #port: number;
  readonly #state: LoopbackState;
  readonly #faults = new Faults();
  readonly #users: Users;
  readonly #timeoutMs: number;

  private constructor(server: Server, port: number, options: LoopbackOptions) {
    this.#server = server;
    this.#port = port;
    this.#timeoutMs = options.timeoutMs ?? 5000;
    this.#state = buildState(port, options);
    this.#users = new Users(this.#state, this.#timeoutMs);
    const routes = [
      ...applicationRoutes(`ws://127.0.0.1:${port}`),
      callbackRoute,
      ...webhookRoutes,
      ...channelRoutes,
    ];
    const { checkBody = () => [] } = options;
    const answer = restListener({ state: this.#state, faults: this.#faults, routes, checkBody });
    server.on("request", (request, response) => {
      if (isFromBrowser(request, port)) response.writeHead(403, { connection: "close" }).end();
      else answer(request, response);
    });
    server.on("upgrade", (request, socket, head) => {
      if (isFromBrowser(request, port)) socket.end("HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n");
      else this.#state.gateway.accept(request, socket, head);
    });
    this.ready = this.#firstSession();
  }

  /** Starts to listen on 127.0.0.1. */
  static async start(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
    const server = createServer();
    server.listen(options.port ?? 0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string")
      throw new Error("expected the server to have a port");
    return new LoopbackDiscord(server, address.port, options);
  }

  /** What a client takes as `rest.api`. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** The token that the bot has to show. */
  get token(): string {
    return this.#state.token;
  }

  /** The id of the application, which is the bot's too. */
  get applicationId(): string {
    return this.#state.applicationId;
  }

  /** Every request that came in, the oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.#state.journal.requests;
  }

  /** The paths of users’ files that the bot has asked for, the oldest first. */
  get downloads(): readonly string[] {
    return this.#state.uploads.downloads;
  }

  /** What Discord would have refused, and what would have pinged people. */
  get violations(): readonly Violation[] {
    return this.#state.journal.violations;
  }

  /** What clients said of themselves when they identified, the oldest first. */
  get identifies(): readonly Identify[] {
    return this.#state.gateway.identifies;
  }

  /** How often a client resumed its session. */
  get resumes(): number {
    return this.#state.gateway.resumes;
  }

  /** Whether a client is connected and has a session. */
  get isConnected(): boolean {
    return this.#state.gateway.isConnected;
  }

  /** The commands that the bot has registered for a guild, or globally. */
  registeredCommands(guildId?: string): readonly RegisteredCommand[] {
    return this.#state.commands.of(guildId ?? null);
  }

  /** Registers commands as an earlier run of the bot may have left them. Nothing is checked. */
  leaveCommands(commands: readonly JsonObject[], guildId?: string): void {
    this.#state.commands.replace(guildId ?? null, commands);
  }

  /** Leaves a copy of a message of the bot's, with another custom id, as an earlier version of it may have left one. */
  leaveMessage(like: Message, customId: string, other: string): Message {
    const { messages } = this.#state;
    const { channel_id: channelId, author, flags, components, interaction_metadata: asked } = like;
    const body = JSON.parse(
      JSON.stringify({ flags, components }).replaceAll(JSON.stringify(customId), JSON.stringify(other)),
    );
    const place = messages.placeOf(like.id) ?? { kind: "guild" };
    return messages.create({
      channelId,
      place,
      author,
      body,
      fields: { ...(asked && { interaction_metadata: asked }) },
    });
  }

  /** The messages of a user's direct messages with the bot, the oldest first. */
  directMessages(user: User = reader): readonly Message[] {
    const { messages, world } = this.#state;
    return messages.inChannel(String(world.directChannel(user)["id"]));
  }

  /** All messages that are there, the oldest first. An edit makes a new object, so that what changed is told by identity. */
  get messages(): readonly PlacedMessage[] {
    return this.#state.messages.all;
  }

  /** The user whose direct messages with the bot a channel holds; nothing for other channels. */
  recipientOf(channelId: string): User | undefined {
    return this.#state.world.recipientOf(channelId);
  }

  /** What a user did to begin the interaction with this id, in words: `/ask`; nothing where there is no such interaction. */
  actionBehind(interactionId: string): string | undefined {
    return this.#state.interactions.byId(interactionId)?.action;
  }

  /** What Discord sent to the bot of the interaction with this id; nothing where there is no such interaction. */
  interaction(id: string): JsonObject | undefined {
    return this.#state.interactions.byId(id)?.payload;
  }

  /** What Discord sent to the bot of the interactions that made a message or changed it, the oldest first. */
  interactionsBehind(messageId: string): readonly JsonObject[] {
    return this.#state.interactions.behind(messageId).map(({ payload }) => payload);
  }

  /** A file of a message, by the path in its address. */
  file(path: string): UploadedFile | undefined {
    return this.#state.messages.file(path);
  }

  /** The message as it stands now; nothing where it is gone. */
  message(id: string): Message | undefined {
    return this.#state.messages.find(id);
  }

  /** Calls the listener whenever something happened; the function that comes back ends that. */
  onChange(listener: () => void): () => void {
    return this.#state.changes.onChange(listener);
  }

  /** Resolves with what `find` gives, as soon as that is neither `undefined` nor `false`; rejects after the timeout. */
  waitFor<Value>(
    find: () => Value | undefined | false,
    wait: { readonly timeoutMs?: number; readonly expected?: string } = {},
  ) {
    const { timeoutMs = this.#timeoutMs, expected = "something that did not happen in time" } = wait;
    return this.#state.changes.until(find, { timeoutMs, expected: () => expected });
  }

  /** Resolves with the next identify of a client. discord.js lets five seconds pass between two of them. */
  nextIdentify({ timeoutMs = this.#timeoutMs }: { readonly timeoutMs?: number } = {}): Promise<Identify> {
    const count = this.identifies.length;
    return this.waitFor(() => this.identifies[count], { timeoutMs, expected: "a client to identify" });
  }

  /** A user calls a command by typing it. Throws where the real app would not offer it. */
  async command(action: CommandAction): Promise<Seen> {
    return this.#users.command(action);
  }

  /** The choices that are suggested to a user who is typing. */
  async autocomplete(action: AutocompleteAction): Promise<readonly Choice[]> {
    return this.#users.autocomplete(action);
  }

  /** A user calls a command of a message's context menu. */
  async messageMenu(action: MessageMenuAction): Promise<Seen> {
    return this.#users.messageMenu(action);
  }

  /** A user presses a button of a message as it stands now. */
  async press(action: PressAction): Promise<Seen> {
    return this.#users.press(action);
  }

  /** A user chooses from a select menu of a message as it stands now. */
  async select(action: SelectAction): Promise<Seen> {
    return this.#users.select(action);
  }

  /** A user fills in and sends a form that the bot showed. */
  async submit(action: SubmitAction): Promise<Seen> {
    return this.#users.submit(action);
  }

  /** A user writes to the bot; resolves with the first message that the bot then sends there. */
  async directMessage(saying: Omit<Saying, "place">): Promise<Message> {
    return this.#users.directMessage(saying);
  }

  /** A user writes to the bot and does not wait for an answer. */
  sendDirectMessage(saying: Omit<Saying, "place">): Message {
    return this.#users.sendDirectMessage(saying);
  }

  /** A user says something that the bot does not hear, such as the target of a context menu. */
  say(saying: Saying): Message {
    return this.#users.say(saying);
  }

  /** Makes the next matching requests fail, or come late. */
  failNext(match: RequestMatch, fault: Fault): void {
    this.#faults.plan(match, fault);
  }

  /** Holds the next matching request until it is released. */
  holdNext(match: RequestMatch): Hold {
    return this.#faults.hold(match);
  }

  /** Ends the fifteen minutes of all interactions that were begun so far. */
  expireInteractionTokens(): void {
    this.#state.interactions.expireAll();
  }

  /** Closes the connection of every client that identifies from now on with this code; null ends that. */
  refuseIdentify(code: IdentifyRefusal | null): void {
    this.#state.gateway.refusal = code;
  }

  /** Cuts the gateway's connection, without a word or with a close code. The client may resume. */
  dropSocket(code?: number): void {
    this.#state.gateway.dropSocket(code);
  }

  /** Asks the client for a heartbeat (op 1). */
  requestHeartbeat(): void {
    this.#state.gateway.requestHeartbeat();
  }

  /** Tells the client to reconnect and resume (op 7). */
  requestReconnect(): void {
    this.#state.gateway.requestReconnect();
  }

  /** Tells the client that its session is invalid (op 9). */
  invalidateSession({ resumable }: { readonly resumable: boolean }): void {
    this.#state.gateway.invalidateSession(resumable);
  }

  /** Closes every connection and the server. What is waited for rejects. */
  async stop(): Promise<void> {
    this.#state.changes.stop();
    this.#faults.clear();
    this.#state.gateway.stop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #firstSession(): Promise<void> {
    return new Promise((resolve) => {
      const stopListening = this.onChange(() => {
        if (!this.isConnected) return;
        stopListening();
        resolve();
      });
    });
  }
}
