import type { SpeakerRule } from "../inspection-protocol.ts";

/** How a speaker is known by each rule, as words that follow “known from”. */
export const ruleInWords = {
  "turn-label": "the label of this turn in the transcript",
  "continued-turn": "the label of the turn above, which goes on here",
  "document-speaker": "the metadata of the document, which names the speaker",
  "name-then-verb": "the words beside the quotation: a name, then a verb of speech",
  "verb-then-name": "the words beside the quotation: a verb of speech, then a name",
  "verb-before": "the words before the quotation, which say that somebody says it",
  "according-to": "the sentence, which names its source",
  colon: "the subject of the words before the colon",
  signature: "the name that the quotation is signed with",
  introduced: "the sentence before, which tells of somebody who speaks",
  continued: "the quotation before, which these words go on from",
} as const satisfies Record<SpeakerRule, string>;
