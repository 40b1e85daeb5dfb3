import type { ToldMetadata } from "../conversion.ts";
import type { Piece } from "../piece.ts";
import { type Element, elementsNamed, textOf } from "./element.ts";
import { toldLanguage } from "./told-language.ts";
import { toldTitle } from "./told-title.ts";

/**
 * Title and language by the properties of an office document, `null` where it has none. Who set up or saved the file is not told as its
 * author: it is often a clerk or a program. Nor are its dates those of the words.
 */
export function toldProperties(properties: Element | null, pieces: readonly Piece[]): ToldMetadata {
  const stated = (name: string): string => {
    const [found] = properties === null ? [] : elementsNamed(properties, name);
    return found === undefined ? "" : textOf(found);
  };
  return { ...toldTitle(stated("dc:title"), pieces), ...toldLanguage(stated("dc:language")) };
}
