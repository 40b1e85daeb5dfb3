import type { EvidenceRule } from "../evidence.ts";
import type { NounPhrase } from "../prose/noun-phrase.ts";
import type { SpeechAct } from "../prose/speech-act.ts";

/** Words of the author’s that say whose a quotation is, and the rule by which they do. */
export interface Clue {
  readonly rule: EvidenceRule;
  readonly phrase: NounPhrase;
  /** The tokens that are the evidence: `tokens.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
  /** False where somebody did not say the words, or only might: then they are nobody’s. */
  readonly isSaid: boolean;
}

/** A speech act as the clue to a quotation beside it. */
export function clueOf({ verb, to, subject, form, use }: SpeechAct, rule: EvidenceRule): Clue {
  return {
    rule: form === "source" ? "according-to" : rule,
    phrase: subject,
    from: Math.min(verb, subject.from),
    to: Math.max(to, subject.to),
    isSaid: use === "said",
  };
}

/** A phrase as a clue by itself. */
export function clueOfPhrase(phrase: NounPhrase, rule: EvidenceRule): Clue {
  return { rule, phrase, from: phrase.from, to: phrase.to, isSaid: true };
}
