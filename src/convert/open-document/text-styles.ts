import { attribute, type Element, elementsIn, elementsNamed } from "../markup/index.ts";

/** What a style of an OpenDocument text means for its words. */
export interface TextStyle {
  readonly isBold: boolean;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  /** The style that it is derived from, under its name in files: `Quotations`, `Title`. */
  readonly parent: string;
}

/** The styles that a document makes for itself, by name. */
export function textStyles(content: Element): ReadonlyMap<string, TextStyle> {
  const styles = elementsNamed(content, "style:style").map((style): readonly [string, TextStyle] => {
    const properties = [...elementsIn(style)].filter(({ name }) => name === "style:text-properties");
    const is = (name: string, value: RegExp) =>
      properties.some((found) => value.test(attribute(found, name)));
    return [
      attribute(style, "style:name"),
      {
        isBold: is("fo:font-weight", /^(?:bold|[6-9]00)$/u),
        isStruck: is("style:text-line-through-style", /^(?!none$)./u),
        isHidden: is("text:display", /^none$/u),
        parent: attribute(style, "style:parent-style-name"),
      },
    ];
  });
  return new Map(styles);
}
