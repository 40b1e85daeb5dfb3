import { collapse, type Passage, type Revision } from "../../src/answer/index.ts";
import type { Document } from "../../src/corpus/index.ts";
import { revisionWith } from "./naming.ts";
import { only } from "./only.ts";
import { documentOf, withFields } from "./read-source.ts";

/** A text of Ida Marrow’s in English, or what other fields make of it. */
export function textOf(file: string, words: string, fields: readonly string[] = []): Document {
  const isGiven = (name: string) => fields.some((field) => field.startsWith(`${name}:`));
  const common = [
    "title: Log",
    ...(isGiven("language") ? [] : ["language: en"]),
    ...(isGiven("kind") ? [] : ["kind: speech", "speaker: Ida Marrow"]),
  ];
  return documentOf({ file, text: withFields([...common, ...fields], words) });
}

const passageOf = (document: Document): Passage => ({ document, paragraph: only(document.paragraphs) });

type Sameness = "equal" | "near" | "other";

/**
 * How two texts stand to each other, each of one paragraph: the same words are shown from the one closest to the speaker, nearly
 * the same from the one that was found first, and others are shown both.
 */
export async function samenessOf(found: Document, closer: Document): Promise<Sameness> {
  const { registry } = await revisionWith([found, closer]);
  return samenessIn(registry, found, closer);
}

function samenessIn(registry: Revision["registry"], found: Document, closer: Document): Sameness {
  const hits = [found, closer].map((document, index) => ({ passage: passageOf(document), score: 2 - index }));
  const [first, second] = collapse(hits, registry);
  if (second !== undefined) return "other";
  return first?.passage.document.id === closer.id ? "equal" : "near";
}

/** As `samenessOf`, of a relay of the first words and an official text of the second, then the other way round. */
export async function samenessBothWays(
  one: string,
  other: string,
  fields: readonly string[],
): Promise<readonly [Sameness, Sameness]> {
  const pairOf = (found: string, closer: string, name: string) => ({
    found: textOf(`far-${name}.md`, found, ["provenance: relay", ...fields]),
    closer: textOf(`close-${name}.md`, closer, ["provenance: official", ...fields]),
  });
  const [there, back] = [pairOf(one, other, "there"), pairOf(other, one, "back")];
  const { registry } = await revisionWith([there.found, there.closer, back.found, back.closer]);
  return [samenessIn(registry, there.found, there.closer), samenessIn(registry, back.found, back.closer)];
}

/** The words in a relay of hers, and in an official text. */
export const speech = (words: string, ...fields: readonly string[]) =>
  textOf("far.md", words, ["provenance: relay", ...fields]);
export const official = (words: string, ...fields: readonly string[]) =>
  textOf("close.md", words, ["provenance: official", ...fields]);

/** Words that are long enough to be found inside of others. */
export const pier = "We shall rebuild old piers before winter comes";
