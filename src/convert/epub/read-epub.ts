import { Archive } from "../archive/index.ts";
import type { ReadPieces, SourceFile, ToldMetadata, Warning } from "../conversion.ts";
import type { Limits } from "../limits.ts";
import {
  attribute,
  decodeXml,
  type Element,
  elementsNamed,
  LeftOut,
  type MarkupRules,
  parseMarkup,
  piecesOfMarkup,
  textFound,
  toldLanguage,
  without,
} from "../markup/index.ts";
import type { Piece } from "../piece.ts";
import { ConversionRefused } from "../refusal.ts";
import { type BookFact, type BookItem, bookFacts, frontMatter, readingOrder } from "./package-document.ts";

const CONTAINER = "META-INF/container.xml";
const ENCRYPTION = "META-INF/encryption.xml";
/** Scrambled fonts are no lock: the text is readable, and no font is read. */
const fontScrambling = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/u;

/** Reads a book in its order, without cover and tables of contents. */
export async function readEpub({ bytes }: SourceFile, limits: Limits): Promise<ReadPieces> {
  const archive = await Archive.open(bytes, limits);
  await refuseLocked(archive, limits);
  const opfPath = await packagePath(archive, limits);
  const opf = await readTree(archive, opfPath, { dialect: "xml", deepest: limits.deepest });
  const front = frontMatter(opf, opfPath);
  const chapters = readingOrder(opf, opfPath).filter((item) => isChapter(item) && !front.has(item.path));
  const leftOut = new LeftOut();
  const pieces: Piece[] = [];
  const missing: string[] = [];
  for (const { path } of chapters) {
    if (archive.has(path)) {
      const page = await readTree(archive, path, { dialect: "xhtml", deepest: limits.deepest });
      for (const piece of piecesOfMarkup(without(page, isBesideText), leftOut)) pieces.push(piece);
    } else missing.push(path);
  }
  return {
    pieces: textFound(pieces),
    metadata: toldFacts(bookFacts(opf)),
    warnings: [...leftOut.warnings(), ...missingWarnings(missing)],
  };
}

async function readTree(archive: Archive, path: string, rules: MarkupRules): Promise<Element> {
  return parseMarkup(decodeXml(await archive.read(path), path), rules);
}

async function refuseLocked(archive: Archive, { deepest }: Limits): Promise<void> {
  if (!archive.has(ENCRYPTION)) return;
  const methods = elementsNamed(
    await readTree(archive, ENCRYPTION, { dialect: "xml", deepest }),
    "enc:EncryptionMethod",
  );
  const all =
    methods.length > 0 ? methods : [{ name: "", attributes: new Map<string, string>(), children: [] }];
  if (all.every((method) => fontScrambling.test(attribute(method, "Algorithm")))) return;
  throw new ConversionRefused("encrypted", "expected a book without a lock, met one that is encrypted (DRM)");
}

async function packagePath(archive: Archive, { deepest }: Limits): Promise<string> {
  const container = await readTree(archive, CONTAINER, { dialect: "xml", deepest });
  const [rootfile] = elementsNamed(container, "rootfile");
  const path = rootfile === undefined ? "" : attribute(rootfile, "full-path");
  if (archive.has(path)) return path;
  throw new ConversionRefused(
    "damaged",
    `expected the package document that "${CONTAINER}" names, met none: get the book anew`,
  );
}

function isChapter({ mediaType, properties }: BookItem): boolean {
  return /^(?:application\/xhtml\+xml|text\/html)$/u.test(mediaType) && !properties.includes("nav");
}

/** Navigation inside a chapter, numbers of printed pages, and notes, by what the book says they are. */
function isBesideText(element: Element): boolean {
  if (element.name === "nav") return true;
  const types =
    `${attribute(element, "epub:type")} ${attribute(element, "role").replaceAll("doc-", "")}`.split(/\s+/u);
  return types.some((type) =>
    ["pagebreak", "footnote", "endnote", "endnotes", "rearnote", "rearnotes", "toc", "cover"].includes(type),
  );
}

/** What the book tells of itself. Of its dates only that of publication counts: the others are of the file. */
function toldFacts(facts: readonly BookFact[]): ToldMetadata {
  const named = (name: string) => facts.filter((fact) => fact.name === name && fact.text !== "");
  const people = (role: string, names: readonly BookFact[]) =>
    names
      .filter((fact) => fact.role === role)
      .map(({ text }) => text)
      .join("; ");
  const creators = named("creator");
  const published = toldDay(named("date").filter(({ event }) => event === "" || event === "publication"));
  const told = {
    title: named("title")[0]?.text,
    author: people("aut", creators) || people("", creators),
    translator: people("trl", [...creators, ...named("contributor")]),
    publisher: named("publisher")[0]?.text,
    published,
  };
  const stated = Object.entries(told).filter(
    ([, text]) => text !== undefined && text !== "" && !isPlaceholder(text),
  );
  return { ...Object.fromEntries(stated), ...toldLanguage(named("language")[0]?.text ?? "") };
}

/** What programs write where nobody has said anything. */
function isPlaceholder(text: string): boolean {
  return /^(?:anonymous|unknown|untitled|undefined|null|unbekannt|inconnu|n\/a)$/iu.test(text);
}

function toldDay(dates: readonly BookFact[]): string {
  const [date] = dates;
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/u.exec(date?.text ?? "")?.[0] ?? "";
}

function missingWarnings(missing: readonly string[]): readonly Warning[] {
  return missing.length === 0
    ? []
    : [
        {
          code: "left-out",
          message: `the book lists chapters that it does not hold (${missing.length}, the first is "${missing[0]}"): get it anew`,
        },
      ];
}
