import { createHash } from "node:crypto";
import type { Conversion, Convert, SourceFile, Warning } from "../convert/index.ts";
import { documentText, type FrontMatterFields, readDocument, usableFields } from "../corpus/index.ts";
import { loadLanguageDetector } from "../text/index.ts";
import { documentName } from "./document-name.ts";
import { isTakenIn } from "./free-name.ts";
import type { ImportPlan } from "./import-plan.ts";
import type { ImportSource } from "./journal-entry.ts";
import { type KnownDocuments, sameWordsIn } from "./known-documents.ts";
import { missingFields } from "./missing-fields.ts";
import { sourceParts } from "./source-parts.ts";

/** What an import goes by. */
export interface ImportContext {
  readonly known: KnownDocuments;
  /** Who converts: this thread, or one that can be ended. */
  readonly convert: Convert;
  /** Fields that somebody gives in place of what the source tells. Default: none. */
  readonly corrections?: FrontMatterFields;
}

type Converted = Extract<Conversion, { readonly kind: "converted" }>;

/** What a file becomes as a document of the corpus; nothing is written. */
export async function planImport(file: SourceFile, context: ImportContext): Promise<ImportPlan> {
  const { known, convert } = context;
  const source = { file: file.name, sha256: createHash("sha256").update(file.bytes).digest("hex") };
  const twin = known.sources.get(source.sha256);
  if (twin !== undefined) return { kind: "already-there", source, file: twin };
  const conversion = await convert(file);
  if (conversion.kind === "refused") {
    return { kind: "refused", source, code: conversion.code, message: conversion.message };
  }
  return planConverted(conversion, source, context);
}

async function planConverted(
  conversion: Converted,
  source: ImportSource,
  { known, corrections = {} }: ImportContext,
): Promise<ImportPlan> {
  const { fields, body, warnings } = fieldsAndBody(conversion, corrections);
  const name = documentName(
    {
      date: textOf(fields["date"] ?? fields["published"]),
      title: textOf(fields["title"]),
      sourceFile: source.file,
    },
    isTakenIn(known),
  );
  const file = `${name}.md`;
  const text = documentText({ ...fields, "source-file": source.file, "source-sha256": source.sha256 }, body);
  const { document, problems } = readDocument({ file, text }, await loadLanguageDetector());
  if (document === null) {
    const reasons = problems.map(({ message }) => message).join("; ");
    return { kind: "refused", source, code: "no-document", message: reasons };
  }
  return {
    ...{ kind: "ready", source, file, text, body, document, problems },
    warnings: [...warnings, ...sameWords(body, known)],
    missing: missingFields(document, fields),
  };
}

interface FieldsAndBody {
  readonly fields: FrontMatterFields;
  readonly body: string;
  readonly warnings: readonly Warning[];
}

/** The fields that are given, before those of the source’s own front matter, before those that its format tells. */
function fieldsAndBody(conversion: Converted, corrections: FrontMatterFields): FieldsAndBody {
  const parts = sourceParts(conversion);
  const { usable, unusable } = usableFields({ ...conversion.metadata, ...parts.fields, ...corrections });
  const left = unusable.map(
    ({ message }): Warning => ({ code: "left-out", message: `${message}; the field is left out` }),
  );
  return { fields: usable, body: parts.body, warnings: [...conversion.warnings, ...parts.warnings, ...left] };
}

function sameWords(body: string, known: KnownDocuments): Warning[] {
  const twin = sameWordsIn(known, body);
  if (twin === null) return [];
  const message = `expected a text that the corpus lacks, met the words of ${twin}; keep one of the two`;
  return [{ code: "uncertain", message }];
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}
