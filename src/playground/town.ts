import type { Guild, Place as LoopbackPlace, User } from "../loopback-discord/index.ts";
import type { Actor, Person, Place } from "../page/index.ts";

/** The role whose members keep the corpus. */
export const operatorRole = "500000000000000001";

/** The server of the playground. Its ids are made up. */
export const guild: Guild = {
  id: "100000000000000001",
  name: "Playground",
  locale: "en-US",
  channels: [
    { id: "200000000000000001", name: "briefings" },
    { id: "200000000000000002", name: "newsroom" },
  ],
  roles: [operatorRole],
};

/** The bot as a user of that Discord. */
export const bot: User = { id: "400000000000000001", username: "Lectern", bot: true };

/** Whom a visitor can be: two, to see what one of them does not see. */
export const people: readonly [Person, ...Person[]] = [
  { id: "300000000000000001", name: "Robin" },
  { id: "300000000000000002", name: "Kim" },
];

/** Where a visitor can be. */
export const places: readonly Place[] = [
  ...guild.channels.map(({ name }): Place => ({ key: name, kind: "channel", name })),
  { key: "direct", kind: "direct", name: bot.username },
];

/** The user whom an actor is. */
export function userOf({ person }: Pick<Actor, "person">): User {
  const { id, name } = people.find((known) => known.id === person) ?? people[0];
  return { id, username: name.toLowerCase(), global_name: name };
}

/** The place where an actor is, with the role that counts there. */
export function placeOf({ place, role }: Pick<Actor, "place" | "role">): LoopbackPlace {
  const channel = guild.channels.find(({ name }) => name === place);
  if (channel === undefined) return { kind: "dm" };
  return {
    kind: "guild",
    guildId: guild.id,
    channelId: channel.id,
    roles: role === "operator" ? [operatorRole] : [],
  };
}
