import type { SubmitAction } from "../actions.ts";
import { componentType } from "../components.ts";
import { interactionType } from "../interaction-record.ts";
import { type JsonObject, numberIn, objectsIn, textIn } from "../json.ts";
import type { LoopbackState } from "../loopback-state.ts";
import { spotOf } from "./act.ts";
import type { Prepared } from "./commands.ts";

/** What the app puts into each kind of field of a form that is sent. */
function submitted(component: JsonObject, values: SubmitAction["values"]): JsonObject {
  const type = numberIn(component, "type");
  if (type === componentType.textInput) {
    const customId = textIn(component, "custom_id") ?? "";
    return { type, id: numberIn(component, "id") ?? 1, custom_id: customId, value: values[customId] ?? "" };
  }
  const inner = component["component"];
  if (inner !== undefined) return { type, id: 1, component: submitted(Object(inner), values) };
  return {
    type,
    id: 1,
    components: objectsIn(component, "components").map((part) => submitted(part, values)),
  };
}

/** The sending of a form that the bot showed. */
export function prepareForm({ seen, values, ...action }: SubmitAction, state: LoopbackState): Prepared {
  const components = objectsIn(seen.modal, "components").map((component) => submitted(component, values));
  const data = { custom_id: seen.modal["custom_id"], components };
  const begun = { type: interactionType.modalSubmit, action: "sending a form", payload: { data } };
  return { actor: { ...action, spot: spotOf(action, state) }, begun };
}
