import type { ReadPieces, SourceFile, Warning } from "../conversion.ts";
import type { Limits } from "../limits.ts";
import {
  type Element,
  elementsNamed,
  LeftOut,
  linkedShare,
  parseMarkup,
  piecesOfMarkup,
  textFound,
  textSizes,
} from "../markup/index.ts";
import type { Piece } from "../piece.ts";
import { ConversionRefused } from "../refusal.ts";
import { decodePage } from "./decode-page.ts";
import { type Article, findArticle } from "./find-article.ts";
import { statedFacts } from "./stated-facts.ts";
import { toldMetadata } from "./told-metadata.ts";
import { withoutBoilerplate } from "./without-boilerplate.ts";

/** More than this share of an article's characters in links, and it is a page that only leads to others. */
const MOST_LINKED = 0.4;
/** So many headings that lead to other pages make a list of articles. */
const MOST_LINKED_HEADINGS = 4;

/** Reads the article of a web page, and what the page tells about it. Nothing is run, and nothing is fetched. */
export async function readHtml({ bytes }: SourceFile, { deepest }: Limits): Promise<ReadPieces> {
  const decoded = decodePage(bytes);
  const page = parseMarkup(decoded.text, { dialect: "page", deepest });
  const { metadata, warnings } = toldMetadata(statedFacts(page));
  const article = findArticle(withoutBoilerplate(page));
  if (article === null)
    throw new ConversionRefused(
      "no-text",
      "expected an article, met a page without text: save the page when it is loaded",
    );
  refuseIndex(article.root);
  const leftOut = new LeftOut();
  const pieces = textFound(withoutTitle(piecesOfMarkup(article.root, leftOut), metadata.title));
  return {
    pieces,
    metadata,
    warnings: [...decoded.warnings, ...warnings, ...leftOut.warnings(), ...doubtfulWarnings(article)],
  };
}

/** Some pages have their title inside the article and others above it; it is told once, as metadata. */
function withoutTitle(pieces: readonly Piece[], title: string | undefined): readonly Piece[] {
  const [first] = pieces;
  return first?.kind === "heading" && first.text === title ? pieces.slice(1) : pieces;
}

function refuseIndex(article: Element): void {
  const sizes = textSizes(article);
  const headings = ["h2", "h3", "h4"].flatMap((name) => elementsNamed(article, name));
  const leading = headings.filter((heading) => linkedShare(sizes.get(heading)) > 0.9).length;
  if (linkedShare(sizes.get(article)) <= MOST_LINKED && leading < MOST_LINKED_HEADINGS) return;
  throw new ConversionRefused(
    "not-a-text",
    "expected an article, met a page of links to others: save the pages that it leads to",
  );
}

function doubtfulWarnings({ doubtful }: Article): readonly Warning[] {
  return doubtful.slice(0, 5).map((words) => ({
    code: "left-out",
    message: `left out what begins with “${words} …”, which stands between paragraphs and seems not to be of them: add it by hand if it is`,
  }));
}
