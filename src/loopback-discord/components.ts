import { isObject, type JsonObject, numberIn, objectsIn, textIn } from "./json.ts";

/** Discord's numbers for the components that are dealt with here. */
export const componentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  section: 9,
  textDisplay: 10,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** Discord's number for a button that opens a page instead of telling the bot. */
export const linkStyle = 5;

/** A component of a message as Discord gives it back: with a number as its id. Unlisted fields stay as they were sent. */
export interface Component extends JsonObject {
  readonly type: number;
  readonly id: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly content?: string;
  readonly url?: string;
  readonly style?: number;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly options?: readonly JsonObject[];
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly component?: Component;
}

/** The components that a raw component holds, in the order in which they are shown. */
function partsOf(component: JsonObject): readonly JsonObject[] {
  const single = [component["accessory"], component["component"]].filter(isObject);
  return [...objectsIn(component, "components"), ...single];
}

/** The raw components and everything inside them, depth first. */
export function flatten(components: readonly JsonObject[]): readonly JsonObject[] {
  return components.flatMap((component) => [component, ...flatten(partsOf(component))]);
}

/** All the text in text displays, however deep, in the order in which it is shown. */
export function textDisplaysOf(components: readonly JsonObject[]): readonly string[] {
  return flatten(components)
    .filter(({ type }) => type === componentType.textDisplay)
    .map((display) => textIn(display, "content") ?? "");
}

/** The fields that Discord fills in where a bot leaves them out. */
const defaultsOf = new Map<number, JsonObject>([
  [componentType.stringSelect, { min_values: 1, max_values: 1 }],
  [componentType.separator, { divider: true, spacing: 1 }],
  [componentType.container, { accent_color: null, spoiler: false }],
]);

/** Reads the components of a body that the schema has accepted; those without an id get the next free number. */
export function readComponents(raw: readonly JsonObject[]): readonly Component[] {
  const taken = new Set(flatten(raw).map((component) => numberIn(component, "id") ?? 0));
  let last = 0;
  const nextId = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const single = (component: JsonObject, field: "accessory" | "component") => {
    const part = component[field];
    return isObject(part) ? { [field]: read(part) } : {};
  };
  const read = (component: JsonObject): Component => ({
    ...defaultsOf.get(numberIn(component, "type") ?? 0),
    ...withoutNulls(component),
    type: numberIn(component, "type") ?? 0,
    id: numberIn(component, "id") || nextId(),
    ...(Array.isArray(component["components"]) && {
      components: objectsIn(component, "components").map(read),
    }),
    ...single(component, "accessory"),
    ...single(component, "component"),
  });
  return raw.map(read);
}

function withoutNulls(component: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(component).filter(([, value]) => value !== null));
}
