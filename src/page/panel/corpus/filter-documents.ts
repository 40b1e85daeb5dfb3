import type { CorpusDocument } from "../../corpus-protocol.ts";

/** The documents in whose title, id, kind, date, provenance or speakers each of the words stands; all where there are none. */
export function filterDocuments(documents: readonly CorpusDocument[], words: string): CorpusDocument[] {
  const wanted = plain(words)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return documents.filter((document) => {
    const { title, id, kind, date, provenance, speakers } = document;
    const facts = plain([title, id, kind, date ?? "", provenance ?? "", ...speakers].join("\n"));
    return wanted.every((word) => facts.includes(word));
  });
}

/** Without case and accents, so that "zoe" finds "Zoë". */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
