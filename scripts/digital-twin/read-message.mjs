const componentType = { button: 2, textDisplay: 10 };

/** Every component, those inside others too. */
function flatten(components) {
  return components.flatMap((component) => [
    component,
    ...flatten(component.components ?? []),
    ...(component.accessory ? [component.accessory] : []),
  ]);
}

/** The words of a message made of components. */
export function textOf({ components = [] }) {
  return flatten(components)
    .filter(({ type }) => type === componentType.textDisplay)
    .map(({ content }) => content)
    .join("\n");
}

/** The custom id of the button with this label; throws where the message has none. */
export function customIdOf({ components = [] }, label) {
  const buttons = flatten(components).filter(({ type }) => type === componentType.button);
  const found = buttons.find((button) => button.label === label);
  if (found) return found.custom_id;
  throw new Error(`expected a button ${label}, met ${buttons.map((button) => button.label).join(", ")}`);
}
