import {
  ComponentType,
  type Message as DiscordMessage,
  MessageFlags,
  type TopLevelComponent,
} from "discord.js";
import { parseCustomId } from "../custom-id/custom-id.ts";
import { joinListing } from "../custom-id/listing.ts";
import { showPage } from "../pages/page.ts";
import { Refusal } from "../refusal.ts";
import type { AnswerRoute } from "../route.ts";
import type { Press } from "./press.ts";

/**
 * Another page of a list: in its message for the one whose list it is, as a private copy for everybody else. Where the
 * corpus has changed since, the list is made anew and begins at its first page.
 *
 * @throws Refusal where the ids of the message hold no list.
 */
export function turnPage(press: Press, wanted: number): AnswerRoute {
  const { interaction, revision, words } = press;
  const listing = joinListing(piecesOf(interaction.message));
  if (listing === null) throw new Refusal("refusal.unknown-button");
  const isEphemeral = interaction.message.flags.has(MessageFlags.Ephemeral);
  const isOwn = listing.asker === interaction.user.id;
  const isChanged = listing.revision !== revision.id;
  return {
    mode: isOwn || isEphemeral ? "in-place" : "private",
    run: () =>
      showPage({
        subject: listing.subject,
        page: isChanged ? 0 : wanted,
        asker: interaction.user.id,
        revision,
        words,
        audience: isEphemeral || !isOwn ? "private" : "public",
        notices: isChanged ? [words.markdown("answer.corpus-changed")] : [],
      }),
  };
}

/** The pieces of a listing that the buttons of a message carry, in their order. */
function piecesOf({ components }: Pick<DiscordMessage, "components">): string[] {
  return customIds(components).flatMap((customId) => {
    const parsed = parseCustomId(customId);
    return parsed.kind === "known" && parsed.id.action === "page" ? [parsed.id.piece] : [];
  });
}

function customIds(components: readonly TopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    switch (component.type) {
      case ComponentType.ActionRow:
        return component.components.flatMap(({ customId }) => (customId === null ? [] : [customId]));
      case ComponentType.Container:
        return component.components.flatMap((inner) =>
          inner.type === ComponentType.ActionRow ? customIds([inner]) : [],
        );
      default:
        return [];
    }
  });
}
