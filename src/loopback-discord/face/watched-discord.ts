import type { Identify } from "../gateway/identify.ts";
import type { Shard } from "../gateway/shard.ts";
import type { RecordedRequest, Violation } from "../journal.ts";
import type { JsonObject } from "../json.ts";
import type { LoopbackState } from "../loopback-state.ts";
import type { Message, UploadedFile } from "../message.ts";
import type { PlacedMessage } from "../message-store.ts";
import { reader, type User } from "../places.ts";
import type { RegisteredCommand } from "../registered-commands.ts";
import { Seen } from "../seen.ts";

/** A loopback Discord as far as it can be watched: what came in, what is there, and what is waited for. */
export class WatchedDiscord {
  protected readonly state: LoopbackState;

  constructor(state: LoopbackState) {
    this.state = state;
  }

  /** The token that the bot has to show. */
  get token(): string {
    return this.state.token;
  }

  /** The id of the application, which is the bot's too. */
  get applicationId(): string {
    return this.state.applicationId;
  }

  /** Every request that came in, the oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.state.journal.requests;
  }

  /** The paths of users’ files that the bot has asked for, the oldest first. */
  get downloads(): readonly string[] {
    return this.state.uploads.downloads;
  }

  /** What Discord would have refused, and what would have pinged people. */
  get violations(): readonly Violation[] {
    return this.state.journal.violations;
  }

  /** What clients said of themselves when they identified, the oldest first. */
  get identifies(): readonly Identify[] {
    return this.state.gateway.handshakes.identifies;
  }

  /** How often a client resumed its session. */
  get resumes(): number {
    return this.state.gateway.handshakes.resumes;
  }

  /** The shards that have a session, in the order in which clients came, and whether these are connected. */
  get sessions(): readonly { readonly shard: Shard; readonly isConnected: boolean }[] {
    return this.state.gateway.sessions.map(({ shard, connection }) => ({
      shard,
      isConnected: connection !== null,
    }));
  }

  /** Whether a client is connected and has a session: of every shard of the division that came last. */
  get isConnected(): boolean {
    return this.state.gateway.isConnected;
  }

  /** The commands that the bot has registered for a guild, or globally. */
  registeredCommands(guildId?: string): readonly RegisteredCommand[] {
    return this.state.commands.of(guildId ?? null);
  }

  /** The messages of a user's direct messages with the bot, the oldest first. */
  directMessages(user: User = reader): readonly Message[] {
    const { messages, world } = this.state;
    return messages.inChannel(String(world.directChannel(user)["id"]));
  }

  /** All messages that are there, the oldest first. An edit makes a new object, so that what changed is told by identity. */
  get messages(): readonly PlacedMessage[] {
    return this.state.messages.all;
  }

  /** The message as it stands now; nothing where it is gone. */
  message(id: string): Message | undefined {
    return this.state.messages.find(id);
  }

  /** A file of a message, by the path in its address. */
  file(path: string): UploadedFile | undefined {
    return this.state.messages.file(path);
  }

  /** The user whose direct messages with the bot a channel holds; nothing for other channels. */
  recipientOf(channelId: string): User | undefined {
    return this.state.world.recipientOf(channelId);
  }

  /** What a user did to begin the interaction with this id, in words: `/ask`; nothing where there is no such interaction. */
  actionBehind(interactionId: string): string | undefined {
    return this.state.interactions.byId(interactionId)?.action;
  }

  /**
   * What the user sees of the interaction that was begun last, answered or not: begun as soon as a method for an action
   * gives its promise.
   */
  get lastSeen(): Seen | undefined {
    const { last } = this.state.interactions;
    return last && new Seen(last, this.state);
  }

  /** What Discord sent to the bot of the interaction with this id; nothing where there is no such interaction. */
  interaction(id: string): JsonObject | undefined {
    return this.state.interactions.byId(id)?.payload;
  }

  /** What Discord sent to the bot of the interactions that made a message or changed it, the oldest first. */
  interactionsBehind(messageId: string): readonly JsonObject[] {
    return this.state.interactions.behind(messageId).map(({ payload }) => payload);
  }

  /** Calls the listener whenever something happened; the function that comes back ends that. */
  onChange(listener: () => void): () => void {
    return this.state.changes.onChange(listener);
  }

  /** Resolves with what `find` gives, as soon as that is neither `undefined` nor `false`; rejects after the timeout. */
  waitFor<Value>(
    find: () => Value | undefined | false,
    wait: { readonly timeoutMs?: number; readonly expected?: string } = {},
  ) {
    const { timeoutMs = this.state.timeoutMs, expected = "something that did not happen in time" } = wait;
    return this.state.changes.until(find, { timeoutMs, expected: () => expected });
  }

  /** Resolves with the next identify of a client. discord.js lets five seconds pass between two of them. */
  nextIdentify({
    timeoutMs = this.state.timeoutMs,
  }: {
    readonly timeoutMs?: number;
  } = {}): Promise<Identify> {
    const count = this.identifies.length;
    return this.waitFor(() => this.identifies[count], { timeoutMs, expected: "a client to identify" });
  }
}
