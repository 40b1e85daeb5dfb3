/** Colours on which white is readable. */
const colours = ["#4752c4", "#1a7f47", "#a8410f", "#8a3ab9", "#0b6e8f"] as const;

/** A book on a lectern. */
const book = "M20 18c-4-3-9-3-13-2v18c4-1 9-1 13 2 4-3 9-3 13-2V16c-4-1-9-1-13 2zm0 0v18M20 36v0";

/** The picture of the bot, as an address that holds it. */
export const botAvatar = picture(
  `<rect width="40" height="40" fill="#5865f2"/><g transform="translate(6 4) scale(.7)" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"><path d="${book}"/></g>`,
);

/** The picture of a person: the first letter of the name, as an address that holds it. */
export function personAvatar(name: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? "?";
  const colour =
    colours[[...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % colours.length];
  return picture(
    `<rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-family="sans-serif" font-size="20" font-weight="600" fill="#fff" text-anchor="middle">${letter.toUpperCase()}</text>`,
  );
}

function picture(content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The picture of somebody. */
export function pictureOf({ name, isBot }: { readonly name: string; readonly isBot: boolean }): string {
  return isBot ? botAvatar : personAvatar(name);
}
