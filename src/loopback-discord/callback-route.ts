import { announceMessage } from "./announcements.ts";
import { ApiError, type Problem } from "./api-error.ts";
import { type Callback, say } from "./interaction-message.ts";
import { callbackType, type InteractionRecord, interactionType } from "./interaction-record.ts";
import { isObject, type JsonObject, numberIn, objectIn, objectsIn } from "./json.ts";
import type { LoopbackState } from "./loopback-state.ts";
import { isEphemeral, type Message, messageFlag } from "./message.ts";
import { choiceProblems, deferralProblems, messageProblems, pingProblems } from "./message-rules.ts";
import { type ApiAnswer, type ApiRequest, type Route, refuse } from "./routes.ts";

function inData(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: ["data", ...problem.path] }));
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
  record.callbackAt = performance.now();
  record.isPrivate = isEphemeral({ flags: numberIn(objectIn(request.body, "data"), "flags") ?? 0 });
  if (request.query["with_response"] !== "true") return { status: 204 };
  return { status: 200, body: callbackResponse(callback, type) };
}

/** The endpoint with which a bot answers a user for the first time. */
export const callbackRoute: Route = {
  endpoint: "POST /interactions/{interaction_id}/{interaction_token}/callback",
  answer: answerInteraction,
};
