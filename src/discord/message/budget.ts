import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import type { Message } from "./message.ts";

/** What Discord takes in one message of components: https://discord.com/developers/docs/components/reference. */
export const messageLimits = { components: 40, text: 4_000 } as const;

/** How much of Discord's limits a message takes. */
export interface MessageSize {
  /** Nested ones counted. */
  readonly components: number;
  /** UTF-16 units of all text displays together: never fewer than the characters that Discord counts. */
  readonly text: number;
}

/** How large the message is: what discord.js does not add up, and Discord refuses where it is too much. */
export function sizeOf({ components }: Message): MessageSize {
  return sum(components.map(sizeOfComponent));
}

/** True where Discord's limits for a whole message hold. */
export function fitsIntoMessage(message: Message): boolean {
  const { components, text } = sizeOf(message);
  return components <= messageLimits.components && text <= messageLimits.text;
}

function sizeOfComponent(component: APIMessageTopLevelComponent | APIComponentInContainer): MessageSize {
  const itself = { components: 1, text: 0 };
  switch (component.type) {
    case ComponentType.TextDisplay:
      return { components: 1, text: component.content.length };
    case ComponentType.Container:
      return sum([itself, ...component.components.map(sizeOfComponent)]);
    case ComponentType.Section:
      // The accessory, a button or a picture, is a component as well.
      return sum([itself, itself, ...component.components.map(sizeOfComponent)]);
    case ComponentType.ActionRow:
      return { components: 1 + component.components.length, text: 0 };
    case ComponentType.File:
    case ComponentType.MediaGallery:
    case ComponentType.Separator:
      return itself;
  }
}

function sum(sizes: readonly MessageSize[]): MessageSize {
  return sizes.reduce(
    (total, { components, text }) => ({ components: total.components + components, text: total.text + text }),
    { components: 0, text: 0 },
  );
}
