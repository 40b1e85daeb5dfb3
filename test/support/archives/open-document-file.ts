import { type ZipPart, zipOf } from "./zip-of.ts";

/** What an OpenDocument text of a test is made of. */
export interface OpenDocumentParts {
  /** What stands in `office:text`. */
  readonly text: string;
  /** Elements of `office:automatic-styles`. */
  readonly styles?: string;
  /** Elements of `office:meta`, as `<dc:title>…</dc:title>`. */
  readonly meta?: string;
  /** More entries, or others of the same name than those that are made. */
  readonly extra?: readonly ZipPart[];
}

const names = ["office", "text", "style", "table", "meta"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(" ");
const head = '<?xml version="1.0" encoding="UTF-8"?>';

/** An OpenDocument text (`.odt`) of the parts. */
export function openDocumentFile({
  text,
  styles = "",
  meta = "",
  extra = [],
}: OpenDocumentParts): Uint8Array {
  const own: readonly ZipPart[] = [
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", isStored: true },
    {
      name: "content.xml",
      content: `${head}<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    },
    {
      name: "meta.xml",
      content: `${head}<office:document-meta ${names}><office:meta>${meta}</office:meta></office:document-meta>`,
    },
  ];
  const replaced = new Set(extra.map(({ name }) => name));
  return zipOf([...own.filter(({ name }) => !replaced.has(name)), ...extra]);
}
