/**
 * A Discord on this machine: what does the bot do, seen from outside? Real clients log in to it, users act, and every
 * request is held against Discord's published description and against the rules that the description leaves out.
 *
 * It is not a simulation of everything: there are no voice channels, threads, reactions, rate limits or shards, and no
 * permissions but those that a payload carries.
 */
export type { FieldPath, Problem } from "./api-error.ts";
export type { Component } from "./components.ts";
export type { Fault, Hold, RequestLine, RequestMatch } from "./faults.ts";
export { forgetOldest } from "./forget.ts";
export type { Identify } from "./gateway.ts";
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
export { LoopbackDiscord, type LoopbackOptions } from "./loopback-discord.ts";
export { isEphemeral, type Message, type UploadedFile } from "./message.ts";
export type { PlacedMessage } from "./message-store.ts";
export {
  type Button,
  buttonsOf,
  findButton,
  type SelectMenu,
  selectMenusOf,
  textOf,
} from "./read-message.ts";
export type { CheckBody, Endpoint } from "./routes.ts";
export type { Choice, Seen } from "./seen.ts";
export { timeOfSnowflake } from "./snowflake.ts";
export { attachmentSizeLimit, type UserFile } from "./uploads.ts";
export { type Guild, type Place, quayGuild, reader, type User } from "./world.ts";
