/** The address, where it is one of the web; `null` for every other scheme, `javascript:` above all. */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { href, protocol } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
