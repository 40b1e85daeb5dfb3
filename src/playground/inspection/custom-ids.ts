import { type JsonObject, listIn, textIn } from "../../loopback-discord/index.ts";

/** The custom ids of the buttons and menus of a message, wherever they stand in it, in order. */
export function customIdsOf(message: JsonObject): string[] {
  return listIn(message, "components").flatMap(idsIn);
}

function idsIn(component: unknown): string[] {
  const own = textIn(component, "custom_id");
  const inner = listIn(component, "components").flatMap(idsIn);
  const beside = typeof component === "object" && component !== null && "accessory" in component;
  return [...(own === undefined ? [] : [own]), ...inner, ...(beside ? idsIn(component.accessory) : [])];
}
