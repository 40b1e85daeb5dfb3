/**
 * One number and where it comes from. A `sum` or `product` is that of its children's values; a `value` is a figure of
 * the index or a parameter; a `formula` is computed from its children as its label says.
 */
export interface Explanation {
  readonly kind: "sum" | "product" | "formula" | "value";
  readonly label: string;
  readonly value: number;
  readonly children: readonly Explanation[];
}

/** A figure without children. */
export function figure(label: string, value: number): Explanation {
  return { kind: "value", label, value, children: [] };
}

/** The sum of the children's values, added from the first to the last; 0 for none. */
export function sumOf(label: string, children: readonly Explanation[]): Explanation {
  return { kind: "sum", label, value: children.reduce((total, { value }) => total + value, 0), children };
}

/** The product of the children's values, from the first to the last; 1 for none. */
export function productOf(label: string, children: readonly Explanation[]): Explanation {
  return { kind: "product", label, value: children.reduce((total, { value }) => total * value, 1), children };
}

/**
 * The tree as indented lines, a line a number with four decimals.
 *
 * @example formatExplanation(sumOf("score", [figure("a", 1), figure("b", 2)])) // "3.0000 score = sum of\n  1.0000 a\n  2.0000 b"
 */
export function formatExplanation({ kind, label, value, children }: Explanation, depth = 0): string {
  const suffix = kind === "sum" ? " = sum of" : kind === "product" ? " = product of" : "";
  const line = `${"  ".repeat(depth)}${value.toFixed(4)} ${label}${suffix}`;
  return [line, ...children.map((child) => formatExplanation(child, depth + 1))].join("\n");
}
