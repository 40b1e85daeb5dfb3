import type { AutocompleteAction, CommandAction, MessageMenuAction } from "../actions.ts";
import { guessedOptions, isOffered, offeredNames, optionsFor, spokenName } from "../command-options.ts";
import { Impossible } from "../impossible.ts";
import { interactionType } from "../interaction-record.ts";
import type { JsonObject } from "../json.ts";
import type { LoopbackState } from "../loopback-state.ts";
import type { Spot } from "../places.ts";
import { commandType, type RegisteredCommand } from "../registered-commands.ts";
import type { UserFile } from "../uploads.ts";
import { type Begun, type PlacedActor, spotOf } from "./act.ts";

/** An interaction, ready to be begun by somebody. */
export interface Prepared {
  readonly actor: PlacedActor;
  readonly begun: Begun;
}

/** The call of a command that a user types, or the typing itself. */
export function prepareCommand(action: CommandAction | AutocompleteAction, state: LoopbackState): Prepared {
  const spot = spotOf(action, state);
  const data = commandData(action, spot, state);
  const spoken = spokenName(action);
  const begun =
    "focused" in action
      ? { type: interactionType.autocomplete, action: `typing in ${action.focused} of ${spoken}` }
      : { type: interactionType.command, action: spoken };
  return { actor: { ...action, spot }, begun: { ...begun, payload: { data } } };
}

/** The call of a command of a message's context menu. */
export function prepareMenu({ target, ...action }: MessageMenuAction, state: LoopbackState): Prepared {
  const place = action.place ?? state.messages.placeOf(target.id);
  const spot = spotOf({ ...action, ...(place && { place }) }, state);
  const command = offered({ ...action, type: commandType.message }, spot, state);
  const data = {
    id: command?.id ?? "1",
    name: action.name,
    type: commandType.message,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
    ...(command?.guild_id && { guild_id: command.guild_id }),
  };
  const begun = { type: interactionType.command, action: `the menu ${action.name}`, targetId: target.id };
  return { actor: { ...action, spot }, begun: { ...begun, payload: { data } } };
}

interface Wanted {
  readonly name: string;
  readonly registered?: boolean;
  readonly type: number;
}

/** The registered command that is meant; nothing where the user does not care whether there is one. */
function offered({ name, registered, type }: Wanted, spot: Spot, state: LoopbackState) {
  const { commands } = state;
  const all = [...(spot.guild ? commands.of(spot.guild.id) : []), ...commands.of(null)];
  const isMeant = (command: RegisteredCommand) => command.type === type && command.name === name;
  const found = all.find((command) => isMeant(command) && isOffered(command, spot));
  if (found || registered === false) return found;
  const where = ["the guild", "direct messages with the bot", "direct messages between users"][spot.context];
  const met = offeredNames(all.filter((command) => isOffered(command, spot)));
  throw new Impossible(
    { kind: "not-offered", command: name },
    `expected the command ${name} to be offered in ${where}, met ${met}`,
  );
}

function commandData(
  action: CommandAction & { readonly focused?: string },
  spot: Spot,
  state: LoopbackState,
): JsonObject {
  const command = offered({ ...action, type: commandType.chatInput }, spot, state);
  const { options, attachments } = uploaded(action.options ?? {}, state);
  const call = { ...action, options, files: Object.keys(attachments) };
  const resolved = Object.fromEntries(Object.values(attachments).map((file) => [file.id, file]));
  return {
    id: command?.id ?? "1",
    name: action.name,
    type: commandType.chatInput,
    options: command ? optionsFor(command, call) : guessedOptions(call),
    ...(Object.keys(attachments).length > 0 && { resolved: { attachments: resolved } }),
    ...(command?.guild_id && { guild_id: command.guild_id }),
  };
}

function isFile(value: string | number | boolean | UserFile): value is UserFile {
  return typeof value === "object";
}

/** Uploads the files among the values of options, as the app does first: their ids stand in their place. */
function uploaded(given: NonNullable<CommandAction["options"]>, { uploads }: LoopbackState) {
  const options: Record<string, string | number | boolean> = {};
  const attachments: Record<string, { readonly id: string } & JsonObject> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!isFile(value)) {
      options[name] = value;
      continue;
    }
    const attachment = uploads.add(value);
    attachments[name] = attachment;
    options[name] = attachment.id;
  }
  return { options, attachments };
}
