import type { Actor, PressAction, SelectAction } from "../actions.ts";
import { componentType, flatten } from "../components.ts";
import { Impossible } from "../impossible.ts";
import { interactionType } from "../interaction-record.ts";
import { type JsonObject, objectsIn, textIn } from "../json.ts";
import type { LoopbackState } from "../loopback-state.ts";
import { isEphemeral, type Message } from "../message.ts";
import { reader, type User } from "../places.ts";
import { spotOf } from "./act.ts";
import type { Prepared } from "./commands.ts";

/** A component that is used, and how. */
interface Use {
  readonly isMeant: (component: JsonObject) => boolean;
  readonly what: string;
  readonly type: number;
  readonly values?: readonly string[];
}

/** The press of a button. Throws where the message, as it stands, has none that can be pressed. */
export function preparePress(action: PressAction, state: LoopbackState): Prepared {
  const isMeant = (component: JsonObject) =>
    "customId" in action ? component["custom_id"] === action.customId : component["label"] === action.label;
  const what = "customId" in action ? action.customId : action.label;
  return use(action, { isMeant, what, type: componentType.button }, state);
}

/** The choice of values from a select menu. Throws where the message, as it stands, does not offer them. */
export function prepareSelect(action: SelectAction, state: LoopbackState): Prepared {
  const { customId, values } = action;
  const isMeant = (component: JsonObject) => customId === undefined || component["custom_id"] === customId;
  return use(action, { isMeant, what: customId ?? "any", type: componentType.stringSelect, values }, state);
}

function use(
  { message, ...action }: Actor & { readonly message: Message },
  used: Use,
  state: LoopbackState,
): Prepared {
  const current = state.messages.find(message.id);
  if (!current)
    throw new Impossible({ kind: "message-gone" }, `expected the message ${message.id} to be there still`);
  const { component, customId } = usable(current, used);
  const user = userOf(action, current);
  const place = action.place ?? state.messages.placeOf(current.id);
  const data = {
    custom_id: customId,
    component_type: used.type,
    id: component["id"],
    ...(used.values && { values: used.values }),
  };
  const begun = { type: interactionType.component, action: `using ${customId}`, sourceId: current.id };
  return {
    actor: { ...action, user, spot: spotOf({ user, ...(place && { place }) }, state) },
    begun: { ...begun, payload: { data, message: current } },
  };
}

/** The component that is meant, which has to be there and enabled, and no link. */
function usable({ components }: Message, { isMeant, what, type, values }: Use) {
  const ofType = flatten(components).filter((component) => component["type"] === type);
  const component = ofType.find(isMeant);
  if (!component) {
    const ids = ofType.map((other) => JSON.stringify(other["custom_id"] ?? other["url"])).join(", ");
    const expected = `expected a component ${what} in the message, met ${ids || "none"}`;
    throw new Impossible({ kind: "component-gone" }, expected);
  }
  const customId = textIn(component, "custom_id");
  if (customId === undefined) throw new Impossible({ kind: "is-link" }, `expected ${what} to be no link`);
  if (component["disabled"] === true)
    throw new Impossible({ kind: "disabled" }, `expected ${customId} to be enabled`);
  checkValues(component, values);
  return { component, customId };
}

function checkValues(component: JsonObject, values: readonly string[] = []): void {
  const offered = objectsIn(component, "options").map(({ value }) => value);
  const alien = values.find((value) => !offered.includes(value));
  if (alien === undefined) return;
  const expected = `expected one of ${offered.join(", ")}, met ${alien}`;
  throw new Impossible({ kind: "value-not-offered" }, expected);
}

/** The user whom a message of the bot's answers. */
function invokerOf(message: Message): User | undefined {
  const user = message.interaction_metadata?.["user"] ?? message.referenced_message?.author;
  const id = textIn(user, "id");
  return id === undefined ? undefined : { id, username: textIn(user, "username") ?? id };
}

/** Who uses a component: whoever is named, else the user whom the message answers, who alone sees it where it is private. */
function userOf(action: Actor, message: Message): User {
  const invoker = invokerOf(message);
  const user = action.user ?? invoker ?? reader;
  if (isEphemeral(message) && invoker && invoker.id !== user.id) {
    const expected = `expected ${invoker.username}, who alone sees the message, met ${user.username}`;
    throw new Impossible({ kind: "seen-by-another" }, expected);
  }
  return user;
}
