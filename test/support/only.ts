/** The only one of the items; throws where there are none or several. */
export function only<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined || items.length > 1) throw new Error(`expected one item, met ${items.length}`);
  return first;
}
