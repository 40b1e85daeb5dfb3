import { numberIn, objectIn, objectsIn, textIn } from "../json-fields.ts";
import { webAddress } from "../markdown/web-address.ts";
import type { Json } from "../protocol.ts";
import type { ButtonLook, Component, MenuOption, ShownFile } from "./component.ts";

/** The parts of a message, from Discord’s JSON. Nothing is left out: what is not known here is named. */
export function readComponents(message: Json): readonly Component[] {
  const files = filesOf(message);
  return objectsIn(message, "components").map((component) => read(component, files));
}

/** The files of a message that none of its parts shows. */
export function looseFiles(message: Json): readonly ShownFile[] {
  const shown = new Set(readComponents(message).flatMap(namesOfFiles));
  return filesOf(message).filter(({ name }) => !shown.has(name));
}

/** The parts and what is inside of them, depth first. */
export function flatten(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => {
    const inside = "content" in component ? flatten(component.content) : [];
    const beside = component.kind === "section" && component.accessory ? [component.accessory] : [];
    return [component, ...inside, ...beside];
  });
}

function namesOfFiles(component: Component): readonly string[] {
  return flatten([component]).flatMap((part) => (part.kind === "file" ? [part.name] : []));
}

function filesOf(message: Json): readonly ShownFile[] {
  return objectsIn(message, "attachments").map((file) => ({
    kind: "file",
    name: textIn(file, "filename") ?? "unnamed",
    size: numberIn(file, "size"),
    path: pathOf(textIn(file, "url") ?? ""),
  }));
}

/** The address has the port of the loopback; the page’s own server has the file under the same path. */
function pathOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  return pathname.startsWith("/attachments/") ? pathname : null;
}

/** Discord’s numbers for what is named and not shown. */
const unshown: Readonly<Record<number, string>> = {
  5: "user menu",
  6: "role menu",
  7: "menu of users and roles",
  8: "channel menu",
  11: "picture",
  12: "gallery of pictures",
};

function read(component: Json, files: readonly ShownFile[]): Component {
  const inside = () => objectsIn(component, "components").map((part) => read(part, files));
  const type = numberIn(component, "type") ?? 0;
  switch (type) {
    case 1:
      return { kind: "row", content: inside() };
    case 2:
      return readButton(component);
    case 3:
      return readMenu(component);
    case 9: {
      const accessory = objectIn(component, "accessory");
      return { kind: "section", content: inside(), accessory: accessory && read(accessory, files) };
    }
    case 10:
      return { kind: "text", markdown: textIn(component, "content") ?? "" };
    case 13:
      return readFile(component, files);
    case 14:
      return {
        kind: "separator",
        hasLine: component["divider"] !== false,
        isWide: numberIn(component, "spacing") === 2,
      };
    case 17:
      return { kind: "container", accent: accentOf(component), content: inside() };
    default:
      return { kind: "unknown", name: unshown[type] ?? `component of type ${type}` };
  }
}

const looks: readonly ButtonLook[] = ["primary", "secondary", "success", "danger"];

/** Discord’s number for a button that opens a page. */
const LINK = 5;

function readButton(button: Json): Component {
  const style = numberIn(button, "style") ?? 2;
  const emoji = textIn(objectIn(button, "emoji"), "name");
  const label = [emoji, textIn(button, "label")].filter((part) => part !== null).join(" ");
  if (style === LINK) {
    return { kind: "link-button", label, address: webAddress(textIn(button, "url") ?? "") };
  }
  return {
    kind: "button",
    label,
    look: looks[style - 1] ?? "premium",
    customId: textIn(button, "custom_id") ?? "",
    isDisabled: button["disabled"] === true,
  };
}

function readMenu(menu: Json): Component {
  return {
    kind: "menu",
    customId: textIn(menu, "custom_id") ?? "",
    placeholder: textIn(menu, "placeholder") ?? "Make a selection",
    isDisabled: menu["disabled"] === true,
    least: numberIn(menu, "min_values") ?? 1,
    most: numberIn(menu, "max_values") ?? 1,
    options: objectsIn(menu, "options").map(readOption),
  };
}

function readOption(option: Json): MenuOption {
  return {
    label: textIn(option, "label") ?? "",
    value: textIn(option, "value") ?? "",
    description: textIn(option, "description"),
    isDefault: option["default"] === true,
  };
}

function readFile(component: Json, files: readonly ShownFile[]): Component {
  const url = textIn(objectIn(component, "file"), "url") ?? "";
  const last = url.split(/[?#]/u)[0]?.split("/").at(-1) ?? "";
  const found = files.find(({ name, path }) => name === last || (path !== null && path === pathOf(url)));
  return found ?? { kind: "file", name: last || "unnamed", size: null, path: pathOf(url) };
}

function accentOf(container: Json): string | null {
  const accent = numberIn(container, "accent_color");
  return accent === null ? null : `#${accent.toString(16).padStart(6, "0")}`;
}
