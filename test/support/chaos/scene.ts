import { type Guild, type Place, quayGuild, type User } from "../loopback-discord/index.ts";
import type { Act } from "./act.ts";

/** How many readers there are. */
export const readers = 400;

/** How many channels there are, and in how many servers. */
export const channels = 60;
const servers = 6;

/** Who may change the corpus. */
export const operator: User = { id: "300000000000000009", username: "operator" };

const firstReader = 600_000_000_000_000_000n;

/** The servers of a run, their channels numbered through. */
export const guilds: readonly Guild[] = Array.from({ length: servers }, (_, server) => {
  const own = Array.from({ length: channels / servers }, (_unused, number) => ({
    id: String(200_000_000_000_000_001n + BigInt(server * 100 + number)),
    name: `channel-${number}`,
  }));
  const [first, ...others] = own;
  if (first === undefined) throw new Error("expected a server to have channels");
  return {
    ...quayGuild,
    id: String(100_000_000_000_000_001n + (BigInt(server) << 22n)),
    name: `Server ${server}`,
    channels: [first, ...others],
  };
});

/** The one who acts. */
export function userOf({ who }: Pick<Act, "who">): User {
  if (who === "operator") return operator;
  return { id: String(firstReader + BigInt(who)), username: `reader-${who}` };
}

/** The ids of the readers whose commands take longer to answer than the bot waits before it says that it is thinking. */
export const slowReaders: readonly string[] = Array.from({ length: 24 }, (_, who) => userOf({ who }).id);

/** Where somebody acts. */
export function placeOf({ where }: Pick<Act, "where">): Place {
  if (where === "dm" || where === "private") return { kind: where };
  const guild = guilds[where % servers];
  const channel = guild?.channels[Math.floor(where / servers) % guild.channels.length];
  if (guild === undefined || channel === undefined)
    throw new Error(`expected a channel, met number ${where}`);
  return { kind: "guild", guildId: guild.id, channelId: channel.id };
}
