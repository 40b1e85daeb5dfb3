import { announceDeletion, announceMessage } from "./announcements.ts";
import { ApiError, type Problem } from "./api-error.ts";
import { isObject, type JsonObject, numberIn, objectIn, textIn } from "./json.ts";
import type { LoopbackState } from "./loopback-state.ts";
import type { Message } from "./message.ts";
import { messageProblems, pingProblems } from "./message-rules.ts";
import type { Place } from "./places.ts";
import { type ApiAnswer, type ApiRequest, type Route, refuse } from "./routes.ts";
import { userPayload } from "./world-payloads.ts";

/** A message of the bot's that answers another. */
const replyType = 19;

function bodyOf({ body }: ApiRequest): JsonObject {
  return isObject(body) ? body : {};
}

/** The channel of a request, if the bot may write there by itself. */
function openChannel({ params }: ApiRequest, { world }: LoopbackState): string {
  const channelId = params["channel_id"] ?? "";
  const access = world.accessTo(channelId);
  if (access === "unknown") throw new ApiError({ code: 10003 });
  if (access === "closed") throw new ApiError({ code: 50001 });
  return channelId;
}

function placeOfChannel(channelId: string, { world }: LoopbackState): Place {
  const guild = world.guildOfChannel(channelId);
  return guild ? { kind: "guild", guildId: guild.id, channelId } : { kind: "dm" };
}

/** The bot's own message that a request names. */
function ownMessage(request: ApiRequest, state: LoopbackState): Message {
  const channelId = openChannel(request, state);
  const message = state.messages.find(request.params["message_id"] ?? "");
  if (message?.channel_id !== channelId) throw new ApiError({ code: 10008 });
  if (message.author["id"] !== state.world.bot.id) throw new ApiError({ code: 50005 });
  return message;
}

/** What a message that answers another holds of it. */
function replyFields(request: ApiRequest, channelId: string, state: LoopbackState): JsonObject {
  const reference = objectIn(request.body, "message_reference");
  const messageId = textIn(reference, "message_id");
  if (messageId === undefined) return {};
  const referenced = state.messages.find(messageId);
  if (referenced?.channel_id === channelId) {
    const { referenced_message: _, ...message } = referenced;
    const message_reference = { type: 0, channel_id: channelId, message_id: messageId };
    return { type: replyType, message_reference, referenced_message: message };
  }
  if (reference["fail_if_not_exists"] === false) return {};
  const unknown: Problem = {
    rule: "unknown-reference",
    path: ["message_reference"],
    code: "REPLIES_UNKNOWN_MESSAGE",
    message: "Unknown message",
  };
  refuse([unknown], request, state);
  return {};
}

function createMessage(request: ApiRequest, state: LoopbackState): ApiAnswer {
  const channelId = openChannel(request, state);
  const body = bodyOf(request);
  refuse(messageProblems({ body, files: request.files.length }), request, state);
  // With enforce_nonce a second message with the same nonce is the first one.
  const first =
    body["enforce_nonce"] === true ? state.messages.recentWithNonce(channelId, body["nonce"]) : undefined;
  if (first !== undefined) return { status: 200, body: first };
  state.journal.blame(request, pingProblems(body));
  const message = state.messages.create({
    channelId,
    place: placeOfChannel(channelId, state),
    author: userPayload(state.world.bot),
    body: { ...body, flags: (numberIn(body, "flags") ?? 0) & ~(1 << 6) },
    files: request.files,
    fields: { ...replyFields(request, channelId, state), ...("nonce" in body && { nonce: body["nonce"] }) },
  });
  announceMessage("MESSAGE_CREATE", message, state);
  return { status: 200, body: message };
}

function editMessage(request: ApiRequest, state: LoopbackState): ApiAnswer {
  const before = ownMessage(request, state);
  const body = bodyOf(request);
  refuse(messageProblems({ body, before, files: request.files.length }), request, state);
  state.journal.blame(request, pingProblems(body));
  const message = state.messages.edit(before.id, { body, files: request.files });
  announceMessage("MESSAGE_UPDATE", message, state);
  return { status: 200, body: message };
}

function deleteMessage(request: ApiRequest, state: LoopbackState): ApiAnswer {
  const message = ownMessage(request, state);
  announceDeletion(message, state);
  state.messages.delete(message.id);
  return { status: 204 };
}

function getMessage(request: ApiRequest, state: LoopbackState): ApiAnswer {
  const channelId = openChannel(request, state);
  const message = state.messages.find(request.params["message_id"] ?? "");
  if (message?.channel_id !== channelId) throw new ApiError({ code: 10008 });
  return { status: 200, body: message };
}

/** The newest messages first, as many as asked for, 50 by default. */
function listMessages(request: ApiRequest, state: LoopbackState): ApiAnswer {
  const messages = state.messages.inChannel(openChannel(request, state)).toReversed();
  return { status: 200, body: messages.slice(0, Number(request.query["limit"] ?? 50)) };
}

function openDirectMessages(request: ApiRequest, { world }: LoopbackState): ApiAnswer {
  const id = textIn(request.body, "recipient_id") ?? "";
  return { status: 200, body: world.directChannel(world.userById(id)) };
}

function startTyping(request: ApiRequest, state: LoopbackState): ApiAnswer {
  openChannel(request, state);
  return { status: 204 };
}

/** The endpoints for what the bot says by itself, in guilds and in direct messages. */
export const channelRoutes: readonly Route[] = [
  { endpoint: "POST /users/@me/channels", answer: openDirectMessages },
  { endpoint: "POST /channels/{channel_id}/typing", answer: startTyping },
  { endpoint: "GET /channels/{channel_id}/messages", answer: listMessages },
  { endpoint: "POST /channels/{channel_id}/messages", answer: createMessage },
  { endpoint: "GET /channels/{channel_id}/messages/{message_id}", answer: getMessage },
  { endpoint: "PATCH /channels/{channel_id}/messages/{message_id}", answer: editMessage },
  { endpoint: "DELETE /channels/{channel_id}/messages/{message_id}", answer: deleteMessage },
];
