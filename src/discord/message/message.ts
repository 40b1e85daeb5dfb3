import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from "discord.js";

/** A message to Discord, made of components alone ("Components V2"); it has no content and no embeds. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Shown by a file component that names it. */
  readonly files?: readonly MessageFile[];
  /** Says that the message is about having found nothing, for whoever counts; it is not sent. */
  readonly outcome?: "nothing-close";
}

/** A text that is attached because it is too long for a message. */
export interface MessageFile {
  readonly name: string;
  readonly attachment: Buffer;
}

/** What every message is sent with: the flag for components, and nobody is pinged, whatever the text says. */
export function toPayload({ components, files = [] }: Message) {
  return {
    components: [...components],
    ...(files.length > 0 && { files: [...files] }),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  } as const;
}

/** A message of one text, for words that need no layout. */
export function textMessage(markdown: string): Message {
  return { components: [{ type: ComponentType.TextDisplay, content: markdown }] };
}
