import type { Guild, Place, User } from "../../../src/loopback-discord/index.ts";

const GUILDS = 200;
const CHANNELS_EACH = 5;
const USERS = 5_000;

/** Who asks, and where. */
export interface Crowd {
  readonly guilds: readonly Guild[];
  /** Somebody who has not done anything for the longest time. */
  readonly nextUser: () => User;
  /** A channel in which nothing has been asked for the longest time. */
  readonly nextPlace: () => Place;
}

/** How many there are, in words. */
export const crowdInWords = `${USERS.toLocaleString("en")} users in ${(GUILDS * CHANNELS_EACH).toLocaleString("en")} channels of ${GUILDS} servers`;

function id(prefix: number, number: number): string {
  return String(BigInt(prefix) * 1_000_000_000_000_000n + BigInt(number));
}

function guild(number: number): Guild {
  const channel = (at: number) => ({ id: id(200, number * CHANNELS_EACH + at + 1), name: `channel-${at}` });
  const others = Array.from({ length: CHANNELS_EACH - 1 }, (_, at) => channel(at + 1));
  return {
    id: id(100, number + 1),
    name: `Server ${number}`,
    locale: "en-US",
    channels: [channel(0), ...others],
  };
}

/**
 * So many users and channels that the limits of use of each do not bite: each is taken in turn, so that at 1,600 events a second a
 * user acts every 3 s and a channel hears 1.6 a second, of which one and five are allowed.
 */
export function makeCrowd(): Crowd {
  const guilds = Array.from({ length: GUILDS }, (_, number) => guild(number));
  const places = guilds.flatMap(({ id: guildId, channels }) =>
    channels.map((channel): Place => ({ kind: "guild", guildId, channelId: channel.id })),
  );
  const users = Array.from(
    { length: USERS },
    (_, number): User => ({ id: id(600, number + 1), username: `reader-${number}` }),
  );
  return { guilds, nextUser: inTurn(users), nextPlace: inTurn(places) };
}

function inTurn<Value>(values: readonly Value[]): () => Value {
  let next = 0;
  return () => {
    const value = values[next % values.length];
    next += 1;
    if (value === undefined) throw new Error("expected something to take in turn, met nothing");
    return value;
  };
}
