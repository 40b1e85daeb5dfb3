import { type Component, ComponentType, type Message as DiscordMessage } from "discord.js";

/** The text of a message as its readers see it: its own, that of a message it forwards, and text in components. */
export function textOfMessage({ content, messageSnapshots, components }: DiscordMessage): string {
  const forwarded = [...messageSnapshots.values()].map((snapshot) => snapshot.content);
  return [content, ...forwarded, ...components.flatMap(textsIn)].filter(Boolean).join("\n\n");
}

function textsIn(component: Component): string[] {
  if (component.type === ComponentType.TextDisplay && "content" in component)
    return [String(component.content)];
  if (!("components" in component) || !Array.isArray(component.components)) return [];
  return component.components.flatMap(textsIn);
}
