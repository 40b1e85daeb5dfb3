import type { Fault, Hold, RequestMatch } from "../faults.ts";
import type { IdentifyRefusal } from "../gateway/identify.ts";
import type { JsonObject } from "../json.ts";
import type { Message } from "../message.ts";
import { PeopledDiscord } from "./peopled-discord.ts";

/** A loopback Discord in which things go wrong on demand: requests, connections, and what an earlier run left behind. */
export class DisturbedDiscord extends PeopledDiscord {
  /** Registers commands as an earlier run of the bot may have left them. Nothing is checked. */
  leaveCommands(commands: readonly JsonObject[], guildId?: string): void {
    this.state.commands.replace(guildId ?? null, commands);
  }

  /** Leaves a copy of a message of the bot's, with another custom id, as an earlier version of it may have left one. */
  leaveMessage(like: Message, customId: string, other: string): Message {
    const { messages } = this.state;
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

  /** Makes the next matching requests fail, or come late. */
  failNext(match: RequestMatch, fault: Fault): void {
    this.state.faults.plan(match, fault);
  }

  /** Holds the next matching request until it is released. */
  holdNext(match: RequestMatch): Hold {
    return this.state.faults.hold(match);
  }

  /** Ends the fifteen minutes of all interactions that were begun so far. */
  expireInteractionTokens(): void {
    this.state.interactions.expireAll();
  }

  /** Closes the connection of every client that identifies from now on with this code; null ends that. */
  refuseIdentify(code: IdentifyRefusal | null): void {
    this.state.gateway.handshakes.faults.refusal = code;
  }

  /** Cuts the gateway's connection of a shard, without a word or with a close code. The client may resume. */
  dropSocket(code?: number, shard = 0): void {
    this.state.gateway.dropSocket(code, shard);
  }

  /**
   * Makes the connection of a shard half-open: it takes and sends nothing and stays open, as after a network went away
   * without a word. A client notices when a heartbeat is not acknowledged, see `heartbeatIntervalMs`.
   */
  freezeSocket(shard = 0): void {
    this.state.gateway.freezeSocket(shard);
  }

  /** Ends `freezeSocket`: what was on its way arrives, in its order, wherever the connection is still there. */
  thawSocket(shard = 0): void {
    this.state.gateway.thawSocket(shard);
  }

  /** Leaves so many heartbeats unacknowledged, of whatever shard; 0 ends that. */
  withholdHeartbeatAcks(count: number | "forever" = "forever"): void {
    this.state.gateway.withheldAcks = count === "forever" ? Number.POSITIVE_INFINITY : count;
  }

  /** Ends the session of the next clients that want to resume (op 9): they have to identify anew, and what they missed is lost. */
  refuseResume(times = 1): void {
    this.state.gateway.handshakes.faults.refusedResumes = times;
  }

  /** Sends each of the next interactions and messages of users twice. */
  repeatNext(times = 1): void {
    this.state.deliveries.repeatNext(times);
  }

  /**
   * Keeps the next interactions and messages of users until there are so many, and sends them in reverse order then; the
   * function that comes back sends at once what is kept.
   */
  holdBack(count: number): () => void {
    return this.state.deliveries.holdBack(count);
  }

  /** Asks the client for a heartbeat (op 1). */
  requestHeartbeat(shard = 0): void {
    this.state.gateway.send({ op: 1 }, shard);
  }

  /** Tells the client to reconnect and resume (op 7). */
  requestReconnect(shard = 0): void {
    this.state.gateway.send({ op: 7 }, shard);
  }

  /** Tells the client that its session is invalid (op 9). */
  invalidateSession({
    resumable,
    shard = 0,
  }: {
    readonly resumable: boolean;
    readonly shard?: number;
  }): void {
    this.state.gateway.invalidateSession(resumable, shard);
  }
}
