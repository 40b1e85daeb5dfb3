import type { AttributedQuotation, Span } from "../attribution/index.ts";
import type { Passage } from "./passage.ts";
import { quotationsInside } from "./quoted-speakers.ts";
import type { Revision } from "./revision.ts";
import { whoseWords } from "./whose-words.ts";

/** The passage with the first quotation in it of one of the speakers, by key, in focus; as it is where there is none. */
export function focusOnSpeakers({ registry }: Revision, passage: Passage, keys: readonly string[]): Passage {
  const { document, paragraph } = passage;
  const isTheirs = ({ speaker }: AttributedQuotation) => {
    const key = speaker === null ? undefined : registry.identify(document, speaker)?.key;
    return key !== undefined && keys.includes(key);
  };
  return focusOn(passage, quotationsInside(paragraph).find(isTheirs));
}

/** The passage with the quotation in focus that holds all of these stretches of its text; as it is where none does. */
export function focusOnStretches(passage: Passage, stretches: readonly Span[]): Passage {
  const [first] = stretches;
  if (first === undefined || passage.paragraph.quotations.length === 0) return passage;
  const whose = whoseWords(passage, { start: first.start, end: stretches.at(-1)?.end ?? first.end });
  return focusOn(passage, whose.kind === "quoted" ? whose.quotation : undefined);
}

function focusOn(passage: Passage, quotation: AttributedQuotation | undefined): Passage {
  return quotation === undefined ? passage : { ...passage, inFocus: quotation };
}
