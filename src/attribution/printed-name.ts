/** A name in capitals as it is written elsewhere: `MR. McCURRY` is `Mr. McCurry`. Words with small letters stay. */
export function printedName(label: string): string {
  return label
    .split(" ")
    .map((word) => (isCapitals(word) ? capitalize(word) : word))
    .join(" ");
}

function isCapitals(word: string): boolean {
  return /\p{Lu}{2}/u.test(word) && !/\./u.test(word.slice(0, -1));
}

function capitalize(word: string): string {
  return word.replace(/\p{Lu}[\p{Lu}\p{M}]*/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
}
