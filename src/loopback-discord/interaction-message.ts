import { type InteractionRecord, interactionMetadata, interactionType } from "./interaction-record.ts";
import type { JsonObject } from "./json.ts";
import type { LoopbackState } from "./loopback-state.ts";
import type { Message } from "./message.ts";
import type { ApiRequest } from "./routes.ts";
import { userPayload } from "./world-payloads.ts";

/** Discord's numbers for messages that answer a typed command, or a context menu. */
const messageType = { chatInputCommand: 20, contextMenuCommand: 23, other: 0 } as const;

/** An interaction, a request of the bot's that belongs to it, and everything else. */
export interface Callback {
  readonly record: InteractionRecord;
  readonly request: ApiRequest;
  readonly state: LoopbackState;
}

function typeOfAnswer({ type, targetId }: InteractionRecord): number {
  if (type !== interactionType.command) return messageType.other;
  return targetId === undefined ? messageType.chatInputCommand : messageType.contextMenuCommand;
}

/** Makes a message that belongs to the interaction. */
export function say(
  { record, request, state }: Callback,
  body: JsonObject,
  fields: JsonObject = {},
): Message {
  const { applicationId, world } = state;
  return state.messages.create({
    channelId: record.spot.channelId,
    place: record.spot.place,
    author: userPayload(world.bot),
    body,
    files: request.files,
    fields: {
      webhook_id: applicationId,
      application_id: applicationId,
      interaction_metadata: interactionMetadata(record, userPayload(record.user)),
      type: typeOfAnswer(record),
      ...fields,
    },
  });
}
