import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from "discord.js";
import { type CustomId, printCustomId } from "../custom-id/custom-id.ts";

/** A text in Discord's Markdown. */
export function text(markdown: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: markdown };
}

/** A frame around what belongs together. */
export function container(components: APIContainerComponent["components"]): APIContainerComponent {
  return { type: ComponentType.Container, components };
}

/** A thin line. */
export const separator: APISeparatorComponent = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

/** Up to five buttons, or one menu, in a row. */
export function row(
  ...components: readonly APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components: [...components] };
}

/** A grey button that sends the id. */
export function button(
  label: string,
  id: CustomId,
  { disabled = false } = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: printCustomId(id),
    ...(disabled && { disabled }),
  };
}

/** The longest address that a button takes: https://discord.com/developers/docs/components/reference#button. */
const LONGEST_URL = 512;

/** The address as a button can open it; `null` where none can. */
export function buttonUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { href, protocol } = new URL(url);
  return href.length <= LONGEST_URL && /^https?:$/u.test(protocol) ? href : null;
}

/** A button that opens the address, as a list of one; none where there is no address for a button. */
export function linkButtons(label: string, url: string | null): readonly APIButtonComponent[] {
  const href = url === null ? null : buttonUrl(url);
  return href === null ? [] : [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url: href }];
}
