/**
 * A Discord on this machine: what does the bot do, seen from outside? Real clients log in to it, users act, and every
 * request is held against Discord's published description and against the rules that the description leaves out.
 *
 * It has shards, and what goes wrong between a bot and Discord: connections that break, hang or lie, answers that are cut
 * or slow, events that come twice or out of their order; limits of rates where they are asked for. It is not a simulation
 * of everything: there are no voice channels, threads or reactions, and no permissions but those that a payload carries.
 */
export type { FieldPath, Problem } from "./api-error.ts";
export type { Component } from "./components.ts";
export type { Endpoint } from "./endpoint.ts";
export type { AskedRequest, Fault, Hold, RequestMatch } from "./faults.ts";
export type { FirstAnswer } from "./first-answer.ts";
export { forgetOldest } from "./forget.ts";
export type { Identify, IdentifyRefusal } from "./gateway/identify.ts";
export { type Shard, shardFor } from "./gateway/shard.ts";
export { Impossible, type Obstacle } from "./impossible.ts";
export type { RecordedRequest, Violation } from "./journal.ts";
export {
  fieldOf,
  isObject,
  type JsonObject,
  listIn,
  numberIn,
  objectIn,
  objectsIn,
  textIn,
} from "./json.ts";
export { LoopbackDiscord } from "./loopback-discord.ts";
export { isEphemeral, type Message, type UploadedFile } from "./message.ts";
export type { PlacedMessage } from "./message-store.ts";
export type { LoopbackOptions } from "./options.ts";
export { type Guild, type Place, quayGuild, reader, type User } from "./places.ts";
export type { RateRules } from "./rates/rate-rules.ts";
export {
  type Button,
  buttonsOf,
  findButton,
  type SelectMenu,
  selectMenusOf,
  textOf,
} from "./read-message.ts";
export type { CheckBody } from "./routes.ts";
export type { Choice, Seen } from "./seen.ts";
export { timeOfSnowflake } from "./snowflake.ts";
export { attachmentSizeLimit, type UserFile } from "./uploads.ts";
