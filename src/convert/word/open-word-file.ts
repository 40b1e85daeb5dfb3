import { Archive, packArchive } from "../archive/index.ts";
import type { SourceFile } from "../conversion.ts";
import type { Limits } from "../limits.ts";
import {
  decodeXml,
  type Element,
  inspectMarkup,
  type MarkupRules,
  parseMarkup,
  without,
  writeXml,
} from "../markup/index.ts";
import { ConversionRefused } from "../refusal.ts";

/** A Word file that has been measured and looked through. */
export interface WordFile {
  /** The parts that make its text, in an archive of our own; without what is hidden in it. */
  readonly packed: Buffer;
  /** How many elements of each name the text has, without prefix: `p`, `ins`, `footnoteReference`. */
  readonly counts: ReadonlyMap<string, number>;
  /** `docProps/core.xml`; `null` where there is none. */
  readonly properties: Element | null;
  /** How many headers and footers hold words. */
  readonly headers: number;
}

const PROPERTIES = "docProps/core.xml";
const relations = /(?:^|\/)_rels\/[^/]*\.rels$/u;
const textParts =
  /(?:^|\/)(?:document\d*|styles|numbering|footnotes|endnotes)\.xml$|^\[Content_Types\]\.xml$/u;
const marginParts = /^word\/(?:header|footer)\d*\.xml$/u;

/** @throws ConversionRefused where the file is no Word file, or harmful. */
export async function openWordFile({ bytes }: SourceFile, limits: Limits): Promise<WordFile> {
  const archive = await Archive.open(bytes, limits);
  if (!archive.has("[Content_Types].xml")) throw noWordFile();
  const rules: MarkupRules = { dialect: "xml", deepest: limits.deepest };
  const parts = new Map<string, Uint8Array>();
  const counts = new Map<string, number>();
  for (const name of archive.names()) {
    if (!relations.test(name) && !textParts.test(name)) continue;
    const bytes = await archive.read(name);
    const xml = decodeXml(bytes, name);
    const found = inspectMarkup(xml, rules);
    if (/document\d*\.xml$/u.test(name)) addCounts(found, counts);
    const isHiding = [...found.keys()].some((element) => localName(element) === "vanish");
    parts.set(name, isHiding ? Buffer.from(writeXml(without(parseMarkup(xml, rules), isHiddenRun))) : bytes);
  }
  if (counts.get("document") === undefined) throw noWordFile();
  const properties = archive.has(PROPERTIES)
    ? parseMarkup(decodeXml(await archive.read(PROPERTIES), PROPERTIES), rules)
    : null;
  return { packed: packArchive(parts), counts, properties, headers: await countHeaders(archive, rules) };
}

/** An element's name without the prefix of its namespace. */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function noWordFile(): ConversionRefused {
  return new ConversionRefused(
    "damaged",
    "expected a Word file, met an archive without a document: get the file anew",
  );
}

function addCounts(found: ReadonlyMap<string, number>, counts: Map<string, number>): void {
  for (const [name, count] of found) {
    const local = localName(name);
    counts.set(local, (counts.get(local) ?? 0) + count);
  }
}

/** A run that Word does not show. */
function isHiddenRun(run: Element): boolean {
  if (localName(run.name) !== "r") return false;
  return run.children.some(
    (child) =>
      typeof child !== "string" &&
      localName(child.name) === "rPr" &&
      child.children.some((property) => typeof property !== "string" && isOn(property, "vanish")),
  );
}

function isOn({ name, attributes }: Element, property: string): boolean {
  if (localName(name) !== property) return false;
  const value = [...attributes].find(([key]) => localName(key) === "val")?.[1] ?? "true";
  return !["0", "false", "off"].includes(value);
}

async function countHeaders(archive: Archive, rules: MarkupRules): Promise<number> {
  let count = 0;
  for (const name of archive.names()) {
    if (!marginParts.test(name)) continue;
    const found = inspectMarkup(decodeXml(await archive.read(name), name), rules);
    if ([...found.keys()].some((element) => localName(element) === "t")) count++;
  }
  return count;
}
