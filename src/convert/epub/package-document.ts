import { posix } from "node:path";
import { attribute, type Element, elementsNamed, textOf } from "../markup/index.ts";

/** A file of a book, as its package document lists it. */
export interface BookItem {
  /** Its place inside the archive. */
  readonly path: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
}

/** Something that the package document says of the book. */
export interface BookFact {
  /** Its element without prefix: `creator`, `date`. */
  readonly name: string;
  readonly text: string;
  /** The role of a creator or contributor, as a MARC code: `aut`, `trl`. */
  readonly role: string;
  /** What a date is of, in EPUB 2: `publication`, `modification`. */
  readonly event: string;
}

/** The files in the order in which a book is read. What is beside the order of reading (`linear="no"`) is not among them. */
export function readingOrder(opf: Element, opfPath: string): readonly BookItem[] {
  const items = new Map(
    elementsNamed(opf, "item").map((item): readonly [string, BookItem] => [
      attribute(item, "id"),
      {
        path: insidePath(opfPath, attribute(item, "href")),
        mediaType: attribute(item, "media-type"),
        properties: attribute(item, "properties").split(/\s+/u),
      },
    ]),
  );
  return elementsNamed(opf, "itemref")
    .filter((reference) => attribute(reference, "linear") !== "no")
    .flatMap((reference) => items.get(attribute(reference, "idref")) ?? []);
}

/** The files that a book's guide calls cover, title page or table of contents. */
export function frontMatter(opf: Element, opfPath: string): ReadonlySet<string> {
  const paths = elementsNamed(opf, "reference")
    .filter((reference) =>
      ["cover", "toc", "title-page", "index"].includes(attribute(reference, "type").toLowerCase()),
    )
    .map((reference) => insidePath(opfPath, attribute(reference, "href")));
  return new Set(paths);
}

/** What the package document says of the book. */
export function bookFacts(opf: Element): readonly BookFact[] {
  const refined = new Map(
    elementsNamed(opf, "meta")
      .filter((meta) => attribute(meta, "property") === "role")
      .map((meta): readonly [string, string] => [attribute(meta, "refines"), textOf(meta)]),
  );
  return elementsNamed(opf, "metadata")
    .flatMap(({ children }) => children)
    .flatMap((child) => {
      if (typeof child === "string" || !child.name.startsWith("dc:")) return [];
      return {
        name: child.name.slice("dc:".length),
        text: textOf(child),
        role: attribute(child, "opf:role") || (refined.get(`#${attribute(child, "id")}`) ?? ""),
        event: attribute(child, "opf:event"),
      };
    });
}

/** The place inside the archive that a link leads to; nothing outside of it can be named. */
function insidePath(from: string, href: string): string {
  const [path = ""] = href.split("#");
  return posix.join("/", posix.dirname(from), decoded(path)).slice(1);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
