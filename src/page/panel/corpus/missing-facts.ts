import type { CorpusDocument } from "../../corpus-protocol.ts";

/** What a document does not tell and readers of its quotes would miss, in words. */
export function missingFacts({ date, provenance, speakers }: CorpusDocument): string[] {
  return [
    ...(date === null ? ["no date"] : []),
    ...(provenance === null ? ["no provenance"] : []),
    ...(speakers.length === 0 ? ["no speaker"] : []),
  ];
}
