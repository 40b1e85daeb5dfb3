import { Archive } from "../archive/index.ts";
import type { ReadPieces, SourceFile, ToldMetadata, Warning } from "../conversion.ts";
import type { Limits } from "../limits.ts";
import {
  decodeXml,
  type Element,
  elementsNamed,
  LeftOut,
  parseMarkup,
  piecesOfMarkup,
  textFound,
  textOf,
  toldLanguage,
  toldTitle,
} from "../markup/index.ts";
import { ConversionRefused } from "../refusal.ts";
import { readHeadOf } from "../told-head/index.ts";
import { asHtml } from "./as-html.ts";
import { textStyles } from "./text-styles.ts";

const MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
const MANIFEST = "META-INF/manifest.xml";

/** Reads an OpenDocument text: as its last author left it, without deletions, comments, notes, headers and footers. */
export async function readOpenDocument({ bytes }: SourceFile, limits: Limits): Promise<ReadPieces> {
  const archive = await Archive.open(bytes, limits);
  await refuseOthers(archive);
  const content = await readXml(archive, "content.xml", limits);
  await refuseEncrypted(archive, limits);
  const leftOut = new LeftOut();
  const children = elementsNamed(content, "office:text").flatMap((text) =>
    asHtml(text, { styles: textStyles(content), leftOut }),
  );
  const pieces = textFound(piecesOfMarkup({ name: "", attributes: new Map(), children }, leftOut));
  const meta = archive.has("meta.xml") ? await readXml(archive, "meta.xml", limits) : null;
  const head = readHeadOf(pieces);
  return {
    pieces,
    metadata: { ...head.metadata, ...toldMeta(meta, pieces) },
    warnings: [...head.warnings, ...leftOut.warnings(), ...changeWarnings(content)],
  };
}

async function readXml(archive: Archive, name: string, { deepest }: Limits): Promise<Element> {
  return parseMarkup(decodeXml(await archive.read(name), name), { dialect: "xml", deepest });
}

async function refuseOthers(archive: Archive): Promise<void> {
  if (!archive.has("mimetype")) return;
  const type = Buffer.from(await archive.read("mimetype"))
    .toString("latin1")
    .trim();
  if (type === MEDIA_TYPE || type.startsWith(`${MEDIA_TYPE}-`)) return;
  throw new ConversionRefused(
    "unsupported-format",
    `expected an OpenDocument text, met ${JSON.stringify(type.slice(0, 80))}: save it as .odt`,
  );
}

async function refuseEncrypted(archive: Archive, limits: Limits): Promise<void> {
  if (!archive.has(MANIFEST)) return;
  const manifest = await readXml(archive, MANIFEST, limits);
  if (elementsNamed(manifest, "manifest:encryption-data").length === 0) return;
  throw new ConversionRefused("encrypted", "expected a document without a password, met an encrypted one");
}

/** Title and language; who saved the file, and when, says nothing about whose words they are and when they were said. */
function toldMeta(meta: Element | null, pieces: ReadPieces["pieces"]): ToldMetadata {
  const stated = (name: string): string => {
    const [found] = meta === null ? [] : elementsNamed(meta, name);
    return found === undefined ? "" : textOf(found);
  };
  return { ...toldTitle(stated("dc:title"), pieces), ...toldLanguage(stated("dc:language")) };
}

function changeWarnings(content: Element): readonly Warning[] {
  const inserted = elementsNamed(content, "text:insertion").length;
  const deleted = elementsNamed(content, "text:deletion").length;
  if (inserted + deleted === 0) return [];
  return [
    {
      code: "uncertain",
      message: `met tracked changes that nobody has accepted or rejected: insertions (${inserted}) are in the text, deletions (${deleted}) are not`,
    },
  ];
}
