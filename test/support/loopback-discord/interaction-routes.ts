import { announceDeletion, announceMessage } from "./announcements.ts";
import { ApiError, type Problem } from "./api-error.ts";
import {
  callbackType,
  type InteractionRecord,
  interactionMetadata,
  interactionType,
} from "./interaction-record.ts";
import { isObject, type JsonObject, numberIn, objectIn, objectsIn } from "./json.ts";
import type { LoopbackState } from "./loopback-state.ts";
import { isEphemeral, type Message, messageFlag } from "./message.ts";
import { choiceProblems, deferralProblems, messageProblems, pingProblems } from "./message-rules.ts";
import { type ApiAnswer, type ApiRequest, type Route, refuse } from "./routes.ts";
import { userPayload } from "./world.ts";

/** The most follow-ups where the app is installed by the user only. */
const mostFollowUps = 5;

/** Discord's numbers for messages that answer a typed command, or a context menu. */
const messageType = { chatInputCommand: 20, contextMenuCommand: 23, other: 0 } as const;

/** An interaction, the request that answers it, and everything else. */
interface Callback {
  readonly record: InteractionRecord;
  readonly request: ApiRequest;
  readonly state: LoopbackState;
}

function inData(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: ["data", ...problem.path] }));
}

function typeOfAnswer({ type, targetId }: InteractionRecord): number {
  if (type !== interactionType.command) return messageType.other;
  return targetId === undefined ? messageType.chatInputCommand : messageType.contextMenuCommand;
}

/** Makes a message that belongs to the interaction. */
function say({ record, request, state }: Callback, body: JsonObject, fields: JsonObject = {}): Message {
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

function checkMessage({ request, state }: Callback, body: JsonObject, before?: Message): void {
  refuse(inData(messageProblems({ body, before, files: request.files.length })), request, state);
  state.journal.blame(request, pingProblems(body));
}

function reply(callback: Callback): void {
  const { record, request, state } = callback;
  const body = objectIn(request.body, "data");
  checkMessage(callback, body);
  const message = say(callback, body);
  record.originalId = message.id;
  announceMessage("MESSAGE_CREATE", message, state);
}

function deferReply(callback: Callback): void {
  const { record, request, state } = callback;
  const body = isObject(request.body) ? request.body : {};
  refuse(deferralProblems(body), request, state);
  const flags = (numberIn(objectIn(body, "data"), "flags") ?? 0) | messageFlag.loading;
  record.originalId = say(callback, {}, { flags }).id;
  record.awaitsEdit = true;
}

function deferUpdate({ record }: Callback): void {
  record.originalId = record.sourceId;
  record.awaitsEdit = true;
}

function update(callback: Callback): void {
  const { record, request, state } = callback;
  const body = objectIn(request.body, "data");
  const before = state.messages.find(record.sourceId ?? "");
  if (!before) throw new ApiError({ code: 10008 });
  checkMessage(callback, body, before);
  record.originalId = before.id;
  announceMessage("MESSAGE_UPDATE", state.messages.edit(before.id, { body, files: request.files }), state);
}

function suggest({ record, request, state }: Callback): void {
  refuse(isObject(request.body) ? choiceProblems(request.body) : [], request, state);
  record.choices = objectsIn(objectIn(request.body, "data"), "choices");
}

function showModal({ record, request }: Callback): void {
  record.modal = objectIn(request.body, "data");
}

const answers = new Map<number, (callback: Callback) => void>([
  [callbackType.reply, reply],
  [callbackType.deferredReply, deferReply],
  [callbackType.deferredUpdate, deferUpdate],
  [callbackType.update, update],
  [callbackType.autocomplete, suggest],
  [callbackType.modal, showModal],
]);

/** Which answers an interaction takes. */
function isAllowed(type: number, { type: interaction, sourceId }: InteractionRecord): boolean {
  if (interaction === interactionType.autocomplete) return type === callbackType.autocomplete;
  if (type === callbackType.autocomplete) return false;
  if (type === callbackType.modal) return interaction !== interactionType.modalSubmit;
  const changesSource = type === callbackType.update || type === callbackType.deferredUpdate;
  return !changesSource || sourceId !== undefined;
}

function wrongType(type: number): Problem {
  const message = `This interaction can't be answered with type ${type}`;
  return { rule: "callback-type", path: ["type"], code: "BASE_TYPE_CHOICES", message };
}

/** What `with_response=true` gives back. */
function callbackResponse({ record, state }: Callback, type: number): JsonObject {
  const message = state.messages.find(record.originalId ?? "");
  return {
    interaction: {
      id: record.id,
      type: record.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: (message.flags & messageFlag.loading) !== 0,
        response_message_ephemeral: isEphemeral(message),
      }),
      channel_id: record.spot.channelId,
      ...(record.spot.guild && { guild_id: record.spot.guild.id }),
    },
    ...(message && { resource: { type, message } }),
  };
}

function answerInteraction(request: ApiRequest, state: LoopbackState): ApiAnswer {
  const record = state.interactions.byToken(request.params["interaction_token"] ?? "");
  if (!record || record.expired || record.id !== request.params["interaction_id"])
    throw new ApiError({ code: 10062 });
  if (record.callback !== undefined) throw new ApiError({ code: 40060 });
  const type = numberIn(request.body, "type") ?? 0;
  const carryOut = answers.get(type);
  const callback: Callback = { record, request, state };
  if (carryOut === undefined || !isAllowed(type, record)) refuse([wrongType(type)], request, state);
  carryOut?.(callback);
  record.callback = type;
  if (request.query["with_response"] !== "true") return { status: 204 };
  return { status: 200, body: callbackResponse(callback, type) };
}

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

/** The endpoints with which a bot answers users. */
export const interactionRoutes: readonly Route[] = [
  { endpoint: "POST /interactions/{interaction_id}/{interaction_token}/callback", answer: answerInteraction },
  { endpoint: "POST /webhooks/{webhook_id}/{webhook_token}", answer: followUp },
  ...(["@original", "{message_id}"] as const).flatMap((which): readonly Route[] => [
    { endpoint: `GET /webhooks/{webhook_id}/{webhook_token}/messages/${which}`, answer: getMessage },
    { endpoint: `PATCH /webhooks/{webhook_id}/{webhook_token}/messages/${which}`, answer: editMessage },
    { endpoint: `DELETE /webhooks/{webhook_id}/{webhook_token}/messages/${which}`, answer: deleteMessage },
  ]),
];
