import type { Saying } from "../actions.ts";
import type { LoopbackState } from "../loopback-state.ts";
import type { Message, UploadedFile } from "../message.ts";
import { messageEvent } from "../payloads.ts";
import { reader } from "../places.ts";
import { userPayload } from "../world-payloads.ts";
import { lastRequests } from "./last-requests.ts";

function uploads(attachments: Saying["attachments"] = []): readonly UploadedFile[] {
  return attachments.map(({ filename, content, contentType = "text/plain" }, position) => ({
    field: `files[${position}]`,
    filename,
    contentType,
    content: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
}

/** Says something that the bot does not hear, such as the target of a context menu. */
export function say(
  { user = reader, place = { kind: "guild" }, ...said }: Saying,
  state: LoopbackState,
): Message {
  const spot = state.world.spot(user, place);
  const message = state.messages.create({
    channelId: spot.channelId,
    place: spot.place,
    author: userPayload(user),
    body: { content: said.content ?? "" },
    files: uploads(said.attachments),
    fields: {
      type: said.type ?? (said.answers ? 19 : 0),
      ...(said.stickers && {
        sticker_items: said.stickers.map((sticker) => ({ format_type: 1, ...sticker })),
      }),
      ...(said.answers && {
        referenced_message: said.answers,
        message_reference: { type: 0, channel_id: said.answers.channel_id, message_id: said.answers.id },
      }),
    },
  });
  state.changes.announce();
  return message;
}

/** Says something to the bot in direct messages, without waiting for an answer. */
export function sayToBot(saying: Omit<Saying, "place">, state: LoopbackState): Message {
  const message = say({ ...saying, place: { kind: "dm" } }, state);
  state.deliveries.deliver("MESSAGE_CREATE", messageEvent(message, undefined));
  return message;
}

/** Says something to the bot in direct messages; resolves with the first message that the bot then sends there. */
export function askBot(saying: Omit<Saying, "place">, state: LoopbackState): Promise<Message> {
  const said = sayToBot(saying, state);
  const { messages, world, changes } = state;
  const answer = () =>
    messages
      .inChannel(said.channel_id)
      .find(({ id, author }) => author["id"] === world.bot.id && BigInt(id) > BigInt(said.id));
  return changes.until(answer, {
    timeoutMs: saying.timeoutMs ?? state.timeoutMs,
    about: said.channel_id,
    expected: () => `an answer to the direct message ${JSON.stringify(said.content)}${lastRequests(state)}`,
  });
}
