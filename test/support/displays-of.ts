import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";

/** All components of a message, nested ones included. */
export function flat(components: readonly unknown[]): readonly object[] {
  return components.flatMap((component) => {
    if (typeof component !== "object" || component === null) return [];
    const inner: unknown = Reflect.get(component, "components");
    const accessory: unknown = Reflect.get(component, "accessory");
    return [
      component,
      ...flat(Array.isArray(inner) ? inner : []),
      ...flat(accessory === undefined ? [] : [accessory]),
    ];
  });
}

/** The texts of a message, in order. */
export function displaysOf(components: readonly APIMessageTopLevelComponent[]): string[] {
  return flat(components)
    .filter((component) => Reflect.get(component, "type") === ComponentType.TextDisplay)
    .map((component) => String(Reflect.get(component, "content")));
}
