import { announceDeletion, announceMessage } from "./announcements.ts";
import { ApiError } from "./api-error.ts";
import { type Callback, say } from "./interaction-message.ts";
import { type InteractionRecord, interactionMetadata } from "./interaction-record.ts";
import { isObject } from "./json.ts";
import type { LoopbackState } from "./loopback-state.ts";
import { type Message, messageFlag } from "./message.ts";
import { messageProblems, pingProblems } from "./message-rules.ts";
import { type ApiAnswer, type ApiRequest, type Route, refuse } from "./routes.ts";
import { userPayload } from "./world-payloads.ts";

/** The most follow-ups where the app is installed by the user only. */
const mostFollowUps = 5;

/** The interaction whose token a request carries, once it has been answered. */
function answered({ params }: ApiRequest, { interactions, applicationId }: LoopbackState): InteractionRecord {
  const record = interactions.byToken(params["webhook_token"] ?? "");
  if (!record || record.expired || params["webhook_id"] !== applicationId)
    throw new ApiError({ code: 50027 });
  if (record.callback === undefined) throw new ApiError({ code: 10015 });
  return record;
}

/** The message that the request means: `@original`, or a follow-up by its id. */
function meant(record: InteractionRecord, { params }: ApiRequest, { messages }: LoopbackState): Message {
  const id = params["message_id"] ?? "@original";
  const isOurs = id === "@original" || id === record.originalId || record.followUpIds.includes(id);
  const message = isOurs ? messages.find(id === "@original" ? (record.originalId ?? "") : id) : undefined;
  if (!message) throw new ApiError({ code: 10008 });
  return message;
}

function getMessage(request: ApiRequest, state: LoopbackState): ApiAnswer {
  return { status: 200, body: meant(answered(request, state), request, state) };
}

function edit(callback: Callback, before: Message): Message {
  const { record, request, state } = callback;
  const body = isObject(request.body) ? request.body : {};
  refuse(messageProblems({ body, before, files: request.files.length }), request, state);
  state.journal.blame(request, pingProblems(body));
  const message = state.messages.edit(before.id, { body, files: request.files });
  if (message.id === record.originalId) record.awaitsEdit = false;
  const wasLoading = (before.flags & messageFlag.loading) !== 0;
  announceMessage(wasLoading ? "MESSAGE_CREATE" : "MESSAGE_UPDATE", message, state);
  return message;
}

function editMessage(request: ApiRequest, state: LoopbackState): ApiAnswer {
  const record = answered(request, state);
  return { status: 200, body: edit({ record, request, state }, meant(record, request, state)) };
}

function deleteMessage(request: ApiRequest, state: LoopbackState): ApiAnswer {
  const record = answered(request, state);
  const message = meant(record, request, state);
  announceDeletion(message, state);
  state.messages.delete(message.id);
  if (message.id === record.originalId) record.awaitsEdit = false;
  return { status: 204 };
}

/** A follow-up; while the bot is still thinking it becomes the answer, with the visibility of the deferral. */
function followUp(request: ApiRequest, state: LoopbackState): ApiAnswer {
  const record = answered(request, state);
  const callback: Callback = { record, request, state };
  const original = state.messages.find(record.originalId ?? "");
  if (original && (original.flags & messageFlag.loading) !== 0)
    return { status: 200, body: edit(callback, original) };
  const isLimited = !("0" in record.spot.owners);
  if (isLimited && record.followUpIds.length >= mostFollowUps) throw new ApiError({ code: 40094 });
  const body = isObject(request.body) ? request.body : {};
  refuse(messageProblems({ body, files: request.files.length }), request, state);
  state.journal.blame(request, pingProblems(body));
  const metadata = interactionMetadata(record, userPayload(record.user));
  const message = say(callback, body, {
    type: original ? 19 : 0,
    interaction_metadata: { ...metadata, ...(original && { original_response_message_id: original.id }) },
    ...(original && {
      message_reference: { type: 0, channel_id: original.channel_id, message_id: original.id },
    }),
  });
  record.followUpIds.push(message.id);
  record.awaitsEdit = false;
  announceMessage("MESSAGE_CREATE", message, state);
  return { status: 200, body: message };
}

/** The endpoints with which a bot goes on after its first answer. */
export const webhookRoutes: readonly Route[] = [
  { endpoint: "POST /webhooks/{webhook_id}/{webhook_token}", answer: followUp },
  ...(["@original", "{message_id}"] as const).flatMap((which): readonly Route[] => [
    { endpoint: `GET /webhooks/{webhook_id}/{webhook_token}/messages/${which}`, answer: getMessage },
    { endpoint: `PATCH /webhooks/{webhook_id}/{webhook_token}/messages/${which}`, answer: editMessage },
    { endpoint: `DELETE /webhooks/{webhook_id}/{webhook_token}/messages/${which}`, answer: deleteMessage },
  ]),
];
