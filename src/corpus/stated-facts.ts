import type { Document } from "./document.ts";
import type { Metadata } from "./metadata.ts";

/** What a document holds just as its metadata states it. */
type StatedFacts = Pick<
  Document,
  | "date"
  | "published"
  | "place"
  | "publisher"
  | "author"
  | "url"
  | "provenance"
  | "license"
  | "translator"
  | "citedAs"
  | "replaces"
  | "withdrawn"
  | "versionOf"
>;

/** The facts of the metadata, `null` for each that it does not state. */
export function statedFacts(metadata: Metadata): StatedFacts {
  const { date = null, published = null, place = null, publisher = null, author = null } = metadata;
  const { url = null, provenance = null, license = null, translator = null } = metadata;
  const { replaces = null, withdrawn = null, "cited-as": citedAs = null } = metadata;
  const { "version-of": versionOf = null } = metadata;
  return {
    ...{ date, published, place, publisher, author, url, provenance, license, translator },
    ...{ citedAs, replaces, withdrawn, versionOf },
  };
}
