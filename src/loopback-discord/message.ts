import type { Component } from "./components.ts";
import type { JsonObject } from "./json.ts";

/** The bits of a message's flags that are dealt with here. */
export const messageFlag = {
  /** Only the user who called the bot sees it. */
  ephemeral: 1 << 6,
  /** The bot has deferred: the user sees that it is thinking. */
  loading: 1 << 7,
  /** Everything is in components; there is no content and no embed. Can't be taken back. */
  componentsV2: 1 << 15,
} as const;

/** A file of a message, at an address where it can be downloaded. */
export interface Attachment extends JsonObject {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
}

/** A message as the API gives it: the names of the fields are Discord's. */
export interface Message extends JsonObject {
  readonly id: string;
  readonly type: number;
  readonly channel_id: string;
  readonly author: JsonObject;
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly mentions: readonly JsonObject[];
  readonly webhook_id?: string;
  readonly application_id?: string;
  readonly interaction_metadata?: JsonObject;
  readonly message_reference?: JsonObject;
  readonly referenced_message?: Message | null;
  readonly sticker_items?: readonly JsonObject[];
}

/** A file that came with a request. */
export interface UploadedFile {
  readonly field: string;
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** Whether only the user who called the bot sees the message. */
export function isEphemeral({ flags }: { readonly flags: number }): boolean {
  return (flags & messageFlag.ephemeral) !== 0;
}
