import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

/** Properties of CSS with their values; an empty value is none. */
type Styles = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Lit's own directive writes a `style` attribute when it draws for the first time, which the page's Content-Security-Policy does
 * not allow. This one sets each property by itself. The build puts it in place of Lit's, for the library's elements as well.
 */
class StyleMap extends Directive {
  #before: readonly string[] = [];

  override render(_: Styles): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [styles]: [Styles]): typeof noChange {
    if (!(element instanceof HTMLElement)) return noChange;
    for (const name of this.#before) if (!styles[name]) element.style.removeProperty(name);
    for (const [name, value] of Object.entries(styles)) {
      if (value) element.style.setProperty(name, String(value));
    }
    this.#before = Object.keys(styles);
    return noChange;
  }
}

/** Sets properties of CSS on an element. */
export const styleMap = directive(StyleMap);
