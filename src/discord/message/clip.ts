/** The longest name, title or role that is shown whole. */
const LONGEST = 150;

/** A label of a document, shortened where it would crowd out the quote, with `…` in place of its end. Never for a quote. */
export function clip(label: string, longest = LONGEST): string {
  if (label.length <= longest) return label;
  return `${label.slice(0, longest - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
