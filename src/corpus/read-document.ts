import { attributeParagraphs, type Span, type Speaker, speakerKey } from "../attribution/index.ts";
import type { DetectLanguage } from "../text/index.ts";
import type { Block } from "./block.ts";
import { LONGEST_PARAGRAPH } from "./divide-paragraph.ts";
import type { Document, Paragraph } from "./document.ts";
import { idFromPath } from "./document-id.ts";
import { knownSpeakers, likelyKind } from "./known-speakers.ts";
import { lineAt, splitLines } from "./lines.ts";
import { markdownStructure } from "./markdown.ts";
import type { Metadata } from "./metadata.ts";
import { toParagraphs } from "./paragraphs.ts";
import { plainTextBlocks } from "./plain-text.ts";
import type { Problem } from "./problem.ts";
import type { RelationPlace } from "./relation-problems.ts";
import type { SourceText } from "./source-text.ts";
import { statedFacts } from "./stated-facts.ts";
import { type StatedMetadata, statedMetadata } from "./stated-metadata.ts";

/** A document, or `null` where nothing could be quoted with trust, and what is wrong with it. */
export interface ReadDocument {
  readonly document: Document | null;
  readonly problems: readonly Problem[];
  /** Where it states how it stands to other documents; absent where it does not. */
  readonly relations?: RelationPlace | undefined;
}

/** The document that a text makes. Pure: the same text gives the same document. */
export function readDocument(source: SourceText, detectLanguage: DetectLanguage): ReadDocument {
  const lines = splitLines(source.text);
  const stated = statedMetadata(source, lines);
  if (stated.metadata === null) return { document: null, problems: stated.problems };
  const structure = structureOf(source, stated.bodyStart);
  const document = assemble(source, stated.metadata, {
    ...structure,
    lines,
    language: stated.metadata.language?.split("-")[0] ?? detectLanguage(source.text.slice(stated.bodyStart)),
  });
  if (document.paragraphs.length === 0) {
    return { document: null, problems: [...stated.problems, emptyDocument(source)] };
  }
  const untitled = stated.metadata.title === undefined ? [missingTitle(source)] : [];
  const problems = [...stated.problems, ...untitled, ...longParagraphs(source.file, lines, structure.blocks)];
  return { document, problems, relations: relationPlace(source, stated) };
}

interface Structure {
  readonly blocks: readonly Block[];
  /** A heading that serves as title where the metadata has none. */
  readonly title: string | null;
}

function structureOf({ file, text, converted }: SourceText, bodyStart: number): Structure {
  const isMarkdown =
    converted === undefined ? /\.(?:md|markdown)$/iu.test(file) : converted.format !== "plain-text";
  if (isMarkdown) return markdownStructure(text, bodyStart);
  return { blocks: plainTextBlocks(text, bodyStart), title: null };
}

function assemble(
  { file, text }: SourceText,
  metadata: Metadata,
  {
    blocks,
    title,
    lines,
    language,
  }: Structure & { readonly lines: readonly Span[]; readonly language: string },
): Document {
  const id = metadata.id ?? idFromPath(file);
  const speakers = knownSpeakers(metadata);
  const kind = metadata.kind ?? likelyKind(text, blocks, speakers);
  const spans = attributeParagraphs({
    text,
    paragraphs: blocks,
    kind,
    speakers,
    language,
    author: metadata.author ?? null,
    title: metadata.title ?? title,
  });
  const paragraphs = toParagraphs({ id, kind, text, lines, blocks, spans });
  return {
    id,
    file,
    text,
    title: metadata.title ?? title ?? file,
    kind,
    ...statedFacts(metadata),
    language,
    speakers: speakersOf(paragraphs),
    paragraphs,
  };
}

function relationPlace(
  { file, sidecar }: SourceText,
  { metadata, lineOf }: StatedMetadata,
): RelationPlace | undefined {
  if (metadata?.replaces === undefined && metadata?.["version-of"] === undefined) return undefined;
  return { file: sidecar?.file ?? file, replaces: lineOf("replaces"), versionOf: lineOf("version-of") };
}

function speakersOf(paragraphs: readonly Paragraph[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  const named = paragraphs.flatMap(({ speaker, quotations }) => [
    speaker,
    ...quotations.map((quotation) => quotation.speaker),
  ]);
  for (const speaker of named) {
    if (speaker !== null && !speakers.has(speakerKey(speaker))) speakers.set(speakerKey(speaker), speaker);
  }
  return [...speakers.values()];
}

function emptyDocument({ file }: SourceText): Problem {
  const message = "expected at least one paragraph, met none; the file is left out";
  return { file, line: 1, code: "empty-document", message };
}

function missingTitle({ file }: SourceText): Problem {
  const message =
    "expected a title, met none; add `title:` to the front matter or to a .meta.yaml file beside the text";
  return { file, line: 1, code: "missing-title", message };
}

function longParagraphs(file: string, lines: readonly Span[], blocks: readonly Block[]): Problem[] {
  return blocks
    .filter(({ start, end }) => end - start > LONGEST_PARAGRAPH)
    .map(({ start, end }) => {
      const message = `expected at most ${LONGEST_PARAGRAPH} characters in a paragraph, met ${end - start}; it is quoted in parts`;
      return { file, line: lineAt(lines, start), code: "long-paragraph", message };
    });
}
