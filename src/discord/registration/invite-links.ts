import { ApplicationIntegrationType, OAuth2Scopes } from "discord.js";

/** Addresses at which somebody invites the bot. */
export interface InviteLinks {
  /** Into a server in which they may manage it. */
  readonly server: string;
  /** To their own account, to use it wherever they are. */
  readonly account: string;
}

/**
 * The addresses that invite an application with the fewest rights that it works with.
 *
 * It asks for no permission: what it says in a server are answers to interactions, which Discord takes by an address of their own
 * whatever the bot may do there, and in direct messages there are none. `bot` makes it a member, whom members of that server may write to.
 */
export function inviteLinks(applicationId: string): InviteLinks {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { Bot, ApplicationsCommands } = OAuth2Scopes;
  return {
    server: link(applicationId, GuildInstall, { scope: `${Bot} ${ApplicationsCommands}`, permissions: "0" }),
    account: link(applicationId, UserInstall, { scope: ApplicationsCommands }),
  };
}

function link(
  applicationId: string,
  type: ApplicationIntegrationType,
  asked: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams({ client_id: applicationId, integration_type: String(type), ...asked });
  return `https://discord.com/oauth2/authorize?${query}`;
}
