import { Archive } from "../archive/index.ts";
import type { ReadPieces, SourceFile, Warning } from "../conversion.ts";
import type { Limits } from "../limits.ts";
import {
  decodeXml,
  type Element,
  elementsNamed,
  LeftOut,
  parseMarkup,
  piecesOfMarkup,
  textFound,
  toldProperties,
  trackedChangeWarnings,
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
    metadata: { ...head.metadata, ...toldProperties(meta, pieces) },
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

function changeWarnings(content: Element): readonly Warning[] {
  return trackedChangeWarnings({
    inserted: elementsNamed(content, "text:insertion").length,
    deleted: elementsNamed(content, "text:deletion").length,
  });
}
