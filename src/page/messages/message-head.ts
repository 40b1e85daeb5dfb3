import { html, nothing, type TemplateResult } from "lit";
import type { MarkdownReader } from "../markdown/shown-text.ts";
import type { Json, ShownMessage } from "../protocol.ts";
import type { View } from "../store.ts";
import { pictureOf } from "./avatars.ts";
import "./command-line-element.ts";
import { objectIn, textIn } from "../json-fields.ts";
import "./reply-line-element.ts";
import { askerOf, authorOf, textOfMessage } from "./shown-message.ts";

/** How a message says that it was got by the menu of another one. */
const menuAction = /^the menu (?<name>.+)$/u;

/** How much of another message is shown in one line. */
const LONGEST_EXTRACT = 120;

/** The line above a message: what was done to get it, or what it replies to. */
export function messageHead(
  { action, message }: ShownMessage,
  view: View,
  reader: MarkdownReader,
): TemplateResult | typeof nothing {
  const asker = askerOf(message);
  const metadata = objectIn(message, "interaction_metadata");
  const targetOf = (field: string) => view.messages.get(textIn(metadata, field) ?? "")?.message;
  if (action !== null && asker !== null) {
    const name = menuAction.exec(action)?.groups?.["name"];
    const target = targetOf("target_message_id");
    if (name !== undefined && target !== undefined) return menuHead(asker.name, name, { target, reader });
    if (name !== undefined || action.startsWith("/")) return commandHead(asker.name, name ?? action);
    const pressedOn = targetOf("interacted_message_id");
    return pressedOn === undefined ? nothing : replyHead(pressedOn, reader);
  }
  const replied = objectIn(message, "referenced_message");
  if (replied !== null) return replyHead(replied, reader);
  return message["message_reference"] === undefined
    ? nothing
    : html`<lectern-reply-line slot="reply" .deleted=${true}></lectern-reply-line>`;
}

/** That the bot will answer. */
export function thinking(name: string): TemplateResult {
  return html`<p class="thinking">
    <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${name} is thinking…
  </p>`;
}

function commandHead(asker: string, command: string): TemplateResult {
  return html`<lectern-command-line
    slot="reply"
    .author=${asker}
    .avatar=${pictureOf({ name: asker, isBot: false })}
    .command=${command}
  ></lectern-command-line>`;
}

function menuHead(
  asker: string,
  command: string,
  { target, reader }: { readonly target: Json; readonly reader: MarkdownReader },
): TemplateResult {
  const author = authorOf(target);
  return html`<lectern-command-line
    slot="reply"
    type="message_command"
    .author=${asker}
    .avatar=${pictureOf({ name: asker, isBot: false })}
    .command=${command}
    .contextUserName=${author.name}
    .contextUserAvatar=${pictureOf(author)}
    .contextUserBot=${author.isBot}
    .contextMessageReply=${extract(target, reader)}
  ></lectern-command-line>`;
}

function replyHead(replied: Json, reader: MarkdownReader): TemplateResult {
  const author = authorOf(replied);
  return html`<lectern-reply-line
    slot="reply"
    .author=${author.name}
    .avatar=${pictureOf(author)}
    ?bot=${author.isBot}
    >${extract(replied, reader)}</lectern-reply-line
  >`;
}

function extract(message: Json, reader: MarkdownReader): string {
  const line = textOfMessage(message, reader).replace(/\s+/gu, " ");
  const characters = [...line];
  return characters.length <= LONGEST_EXTRACT ? line : `${characters.slice(0, LONGEST_EXTRACT).join("")}…`;
}
