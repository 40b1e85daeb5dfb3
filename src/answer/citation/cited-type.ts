import type { CitationType, Document } from "../../corpus/index.ts";

/** What a document is cited as: what it states, or a web page, or nothing more than a document. */
export type CitedType = CitationType | "document";

/**
 * The type of a document as the Citation Style Language has it: as `cited-as` states, else by its kind. A transcript can be of anything
 * from a speech to a broadcast: like an article it is a web page where it has a link, and of no more than the general type without.
 */
export function citedType({ citedAs, kind, url }: Document): CitedType {
  if (citedAs !== null) return citedAs;
  if (kind === "speech" || kind === "statement") return "speech";
  return url === null ? "document" : "webpage";
}

/** What the citations call the text besides its title: `Speech`, `Interview transcript`; `null` for articles, pages and reports. */
export function descriptionOf({ citedAs, kind }: Document): string | null {
  const noun = stated(citedAs);
  if (kind === "transcript") return noun === null ? "Transcript" : `${noun} transcript`;
  if (noun !== null) return noun;
  if (kind === "speech") return "Speech";
  return kind === "statement" ? "Statement" : null;
}

function stated(type: CitationType | null): string | null {
  switch (type) {
    case "speech":
      return "Speech";
    case "interview":
      return "Interview";
    case "broadcast":
      return "Broadcast";
    case "hearing":
      return "Hearing";
    case "article-newspaper":
    case "article-magazine":
    case "webpage":
    case "report":
    case null:
      return null;
  }
}
