import { type ZipPart, zipOf } from "./zip-of.ts";

/** What a Word file of a test is made of; `body` is WordprocessingML. */
export interface WordParts {
  readonly body: string;
  /** Elements of `docProps/core.xml`, as `<dc:title>…</dc:title>`. */
  readonly properties?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** More entries, or others of the same name than those that are made. */
  readonly extra?: readonly ZipPart[];
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A Word file (`.docx`) of the parts. */
export function wordFile({ extra = [], ...parts }: WordParts): Uint8Array {
  const own: readonly ZipPart[] = [
    { name: "[Content_Types].xml", content: contentTypes },
    { name: "_rels/.rels", content: packageRelations },
    {
      name: "word/document.xml",
      content: `${head}<w:document ${W}><w:body>${parts.body}</w:body></w:document>`,
    },
    { name: "word/styles.xml", content: styles },
    { name: "word/numbering.xml", content: numbering },
    { name: "word/_rels/document.xml.rels", content: documentRelations },
    notes("footnotes", parts.footnotes),
    notes("endnotes", parts.endnotes),
    notes("comments", parts.comments),
    { name: "docProps/core.xml", content: coreProperties(parts.properties ?? "") },
  ];
  const names = new Set(extra.map(({ name }) => name));
  return zipOf([...own.filter(({ name }) => !names.has(name)), ...extra]);
}

/** A paragraph of a Word file: its words in one run, under a style where one is given. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${wordRun(text)}</w:p>`;
}

/** A run of a Word file, with its properties (`<w:b/>`, `<w:u w:val="single"/>`). */
export function wordRun(text: string, properties = ""): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

function notes(name: string, content = ""): ZipPart {
  return { name: `word/${name}.xml`, content: `${head}<w:${name} ${W}>${content}</w:${name}>` };
}

function coreProperties(properties: string): string {
  return `${head}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`;
}

const overrides = ["document.main", "styles", "numbering", "footnotes", "endnotes", "comments"].map(
  (type) => {
    const name = type === "document.main" ? "document" : type;
    return `<Override PartName="/word/${name}.xml" ContentType="${OFFICE}.${type}+xml"/>`;
  },
);
const contentTypes = `${head}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;

const packageRelations = `${head}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`;

const documentRelations = `${head}<Relationships xmlns="${PACKAGE}/relationships">${[
  "styles",
  "numbering",
  "footnotes",
  "endnotes",
  "comments",
]
  .map((name) => `<Relationship Id="${name}" Type="${RELATIONSHIPS}/${name}" Target="${name}.xml"/>`)
  .join("")}</Relationships>`;

const styles = `${head}<w:styles ${W}>${[
  ["Title", "Title"],
  ["Heading1", "heading 1"],
  ["Heading2", "heading 2"],
  ["Heading3", "heading 3"],
  ["Heading4", "heading 4"],
  ["Quote", "Quote"],
  ["ListParagraph", "List Paragraph"],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join("")}</w:styles>`;

const numbering = `${head}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
