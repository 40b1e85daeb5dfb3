/**
 * The loopback Discord as tests use it: with Discord's published description as a judge of what goes in and out, and
 * clients of discord.js that log in to it.
 */
export * from "../../../src/loopback-discord/index.ts";
export { bodyProblems } from "./api-schema.ts";
