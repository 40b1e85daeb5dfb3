import type { BaseInteraction } from "discord.js";

/** Who may reload the corpus, as configured. Discord's own permissions differ by server and can be overridden there. */
export interface OperatorList {
  /** Ids of users. */
  readonly users: readonly string[];
  /** Ids of roles, which count in the operators' own server alone. */
  readonly roles: readonly string[];
  /** The operators' server; `null`: no roles count. */
  readonly guild: string | null;
}

/** Where a user acts from. */
interface Actor {
  readonly userId: string;
  readonly guildId: string | null;
  readonly roleIds: readonly string[];
}

/** The allow-list of operators. */
export class Operators {
  readonly #users: ReadonlySet<string>;
  readonly #roles: ReadonlySet<string>;
  readonly #guild: string | null;

  constructor({ users, roles, guild }: OperatorList) {
    this.#users = new Set(users);
    this.#roles = new Set(roles);
    this.#guild = guild;
  }

  /** True for a listed user anywhere, and for a listed role in the operators' server. */
  includes({ userId, guildId, roleIds }: Actor): boolean {
    if (this.#users.has(userId)) return true;
    return guildId !== null && guildId === this.#guild && roleIds.some((role) => this.#roles.has(role));
  }
}

/** Who an interaction comes from. */
export function actorOf({ user, guildId, member }: BaseInteraction): Actor {
  const roles =
    member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return { userId: user.id, guildId, roleIds: roles };
}
