import type { Span } from "../attribution/index.ts";
import { usableFields, yamlOf } from "./document-text.ts";
import { type FrontMatter, findFrontMatter } from "./front-matter.ts";
import { type ReadMetadata, readMetadata } from "./metadata.ts";
import type { Problem } from "./problem.ts";
import type { ConvertedFrom, SourceText } from "./source-text.ts";

/** What a document states about itself, and where its body begins. */
export interface StatedMetadata extends ReadMetadata {
  readonly bodyStart: number;
}

/**
 * The metadata of the front matter or of the file beside the text; one of them, not both. What the source of a converted file
 * tells stands where the file beside it states nothing else.
 */
export function statedMetadata(source: SourceText, lines: readonly Span[]): StatedMetadata {
  const { file, text, sidecar, converted } = source;
  if (converted !== undefined) return { ...mergedMetadata(converted, source), bodyStart: 0 };
  const frontMatter = findFrontMatter(text, lines);
  const bodyStart = frontMatter.kind === "found" ? frontMatter.bodyStart : 0;
  if (sidecar !== undefined) {
    const read = readMetadata(sidecar.text, { file: sidecar.file, linesBefore: 0 });
    return { ...read, problems: [...read.problems, ...unreadFrontMatter(file, frontMatter)], bodyStart };
  }
  switch (frontMatter.kind) {
    case "none":
      return { metadata: {}, problems: [], lineOf: () => 1, bodyStart };
    case "unclosed":
      return { metadata: null, problems: [unclosed(file)], lineOf: () => 1, bodyStart };
    case "found": {
      const yaml = text.slice(frontMatter.yaml.start, frontMatter.yaml.end);
      return { ...readMetadata(yaml, { file, linesBefore: 1 }), bodyStart };
    }
  }
}

/** What the source of a converted file tells, each field replaced by that of the file beside it. */
function mergedMetadata({ told }: ConvertedFrom, { file, sidecar }: SourceText): ReadMetadata {
  const { usable, unusable } = usableFields({ ...told });
  const problems = unusable.map(
    ({ message }): Problem => ({
      file,
      line: 1,
      code: "left-out",
      message: `${message}; the field is left out`,
    }),
  );
  const base = readMetadata(yamlOf(usable), { file, linesBefore: 0 }).metadata ?? {};
  if (sidecar === undefined) return { metadata: base, problems, lineOf: () => 1 };
  const beside = readMetadata(sidecar.text, { file: sidecar.file, linesBefore: 0 });
  const metadata = beside.metadata === null ? null : { ...base, ...beside.metadata };
  return { ...beside, metadata, problems: [...problems, ...beside.problems] };
}

function unreadFrontMatter(file: string, { kind }: FrontMatter): Problem[] {
  if (kind === "none") return [];
  const message =
    "expected metadata in one place, met front matter and a .meta.yaml file; the front matter is not read";
  return [{ file, line: 1, code: "duplicate-metadata", message }];
}

function unclosed(file: string): Problem {
  const message = "expected a line of --- at the end of the front matter, met none; the document is left out";
  return { file, line: 1, code: "invalid-front-matter", message };
}
