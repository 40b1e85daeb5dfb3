import { type Component, componentType, flatten, linkStyle, textDisplaysOf } from "./components.ts";
import { type JsonObject, objectsIn, textIn } from "./json.ts";
import type { Message } from "./message.ts";

/** A button as a user sees it. */
export interface Button {
  readonly label: string;
  /** Nothing for a link. */
  readonly customId: string | undefined;
  /** Nothing but for a link. */
  readonly url: string | undefined;
  readonly disabled: boolean;
}

/** A select menu as a user sees it. */
export interface SelectMenu {
  readonly customId: string;
  readonly placeholder: string | undefined;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string | undefined;
  }[];
  readonly disabled: boolean;
}

/** What is read of a message here. */
export type Readable = Pick<Message, "content" | "embeds" | "components">;

function embedTexts(embed: JsonObject): readonly string[] {
  const fields = objectsIn(embed, "fields").flatMap((field) => [
    textIn(field, "name"),
    textIn(field, "value"),
  ]);
  const texts = [textIn(embed, "title"), textIn(embed, "description"), ...fields];
  return texts.filter((text) => text !== undefined);
}

/** All words of a message that a user reads as text: content, embeds and text displays, joined by line breaks. */
export function textOf({ content, embeds, components }: Readable): string {
  const texts = [content, ...embeds.flatMap(embedTexts), ...textDisplaysOf(components)];
  return texts.filter((text) => text !== "").join("\n");
}

function buttonOf(component: JsonObject): Button {
  return {
    label: textIn(component, "label") ?? textIn(component["emoji"], "name") ?? "",
    customId: textIn(component, "custom_id"),
    url: component["style"] === linkStyle ? textIn(component, "url") : undefined,
    disabled: component["disabled"] === true,
  };
}

/** The buttons of a message, links too, in the order in which they are shown. */
export function buttonsOf({ components }: { readonly components: readonly Component[] }): readonly Button[] {
  return flatten(components)
    .filter(({ type }) => type === componentType.button)
    .map(buttonOf);
}

/** The button with a label, or the first that the predicate takes. Throws where there is none, and says what there is. */
export function findButton(
  message: { readonly components: readonly Component[] },
  which: string | RegExp | ((button: Button) => boolean),
): Button {
  const buttons = buttonsOf(message);
  const found = buttons.find((button) => {
    if (typeof which === "function") return which(button);
    return typeof which === "string" ? button.label === which : which.test(button.label);
  });
  if (found) return found;
  const labels = buttons.map(({ label }) => JSON.stringify(label)).join(", ") || "none";
  throw new Error(`expected a button ${String(which)}, met ${labels}`);
}

/** The select menus of a message that offer texts. */
export function selectMenusOf({
  components,
}: {
  readonly components: readonly Component[];
}): readonly SelectMenu[] {
  return flatten(components)
    .filter(({ type }) => type === componentType.stringSelect)
    .map((menu) => ({
      customId: textIn(menu, "custom_id") ?? "",
      placeholder: textIn(menu, "placeholder"),
      disabled: menu["disabled"] === true,
      options: objectsIn(menu, "options").map((option) => ({
        label: textIn(option, "label") ?? "",
        value: textIn(option, "value") ?? "",
        description: textIn(option, "description"),
      })),
    }));
}
