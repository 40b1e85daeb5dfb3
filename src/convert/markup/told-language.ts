/** A language as metadata states it, `en` or `pt-BR`, from what a source states; absent where that is none. */
export function toldLanguage(stated: string): { readonly language?: string } {
  const [primary = "", ...subtags] = stated.trim().replaceAll("_", "-").split("-");
  const language = [primary.toLowerCase(), ...subtags].join("-");
  const isKnown =
    /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language) && !/^(?:und|mul|zxx|mis)\b/u.test(language);
  return isKnown ? { language } : {};
}
