import { type ZipPart, zipOf } from "./zip-of.ts";

/** A chapter of a book: what stands in its `body`. */
interface Chapter {
  readonly name: string;
  readonly body: string;
  /** `nav` for a table of contents. */
  readonly properties?: string;
  readonly isLinear?: boolean;
}

/** What a book of a test is made of. */
export interface EpubParts {
  /** In the order in which they are read. */
  readonly chapters: readonly Chapter[];
  /** Elements of the OPF's `metadata`, as `<dc:title>…</dc:title>`. */
  readonly metadata?: string;
  /** More elements of the OPF, as a `guide`. */
  readonly opf?: string;
  /** More entries, or others of the same name than those that are made. */
  readonly extra?: readonly ZipPart[];
}

const container =
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

/** A book (`.epub`) of the parts. */
export function epubFile({ chapters, metadata = "", opf = "", extra = [] }: EpubParts): Uint8Array {
  const items = chapters.map(
    ({ name, properties }, at) =>
      `<item id="c${at}" href="${name}" media-type="application/xhtml+xml"${properties === undefined ? "" : ` properties="${properties}"`}/>`,
  );
  const spine = chapters.map(
    ({ isLinear }, at) => `<itemref idref="c${at}"${isLinear === false ? ' linear="no"' : ""}/>`,
  );
  const own: readonly ZipPart[] = [
    { name: "mimetype", content: "application/epub+zip", isStored: true },
    { name: "META-INF/container.xml", content: container },
    {
      name: "OEBPS/content.opf",
      content: `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest>${items.join("")}</manifest><spine>${spine.join("")}</spine>${opf}</package>`,
    },
    ...chapters.map(({ name, body }) => ({ name: `OEBPS/${name}`, content: xhtml(body) })),
  ];
  const replaced = new Set(extra.map(({ name }) => name));
  return zipOf([...own.filter(({ name }) => !replaced.has(name)), ...extra]);
}

function xhtml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>A file</title></head><body>${body}</body></html>`;
}
