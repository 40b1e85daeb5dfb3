import type {
  AnchorFate,
  InspectedConfidence,
  InspectedPassage,
  InspectedSpeaker,
  InspectedVerification,
  Inspection,
} from "../inspection-protocol.ts";
import { ruleInWords } from "./inspector-rules.ts";

/** The number as it is shown: with two decimals. */
export function twoDecimals(number: number): string {
  return number.toFixed(2);
}

/** What there is to say first: why the message shows what it shows, and how its speaker is known. */
export function headline(inspection: Inspection): readonly string[] {
  const { verification, anchor, passages } = inspection;
  const [first] = passages;
  const about = [
    ...(verification === null ? [] : [verificationSentence(verification)]),
    ...(anchor === null ? [] : [fateSentences[anchor.fate]]),
    ...questionSentences(inspection),
    ...(first?.isShown && verification?.outcome !== "not-found" ? [speakerSentence(first.speaker)] : []),
  ];
  return about.length > 0 ? about : ["This message shows no passage of the corpus."];
}

function questionSentences({ question, passages }: Inspection): string[] {
  if (question === null) return [];
  const [first] = passages;
  if (question.nothing !== null && question.nothing !== "too-far") return [nothingSentence(question.nothing)];
  if (first === undefined) return ["The question finds passages, but this message shows none of them."];
  if (first.confidence === null) return ["The question did not find what is shown here."];
  return [confidenceSentence(first, first.confidence)];
}

/** Why a passage is shown, or how far it is from that. */
function confidenceSentence(
  { isShown }: Pick<InspectedPassage, "isShown">,
  { value, least, isRaised }: InspectedConfidence,
): string {
  const [has, needed] = [twoDecimals(value), twoDecimals(least)];
  if (isRaised)
    return `Shown because it holds all that was asked for: that alone is worth the ${needed} that is needed.`;
  if (value < least)
    return `${isShown ? "Below what is needed" : "Nothing is shown"}: the nearest passage has a confidence of ${has}, and ${needed} is needed.`;
  return isShown
    ? `Shown because its confidence, ${has}, reaches the ${needed} that is needed.`
    : `Near enough, with a confidence of ${has} where ${needed} is needed, but not on this page.`;
}

/** Why nothing is shown for a question. */
function nothingSentence(reason: string): string {
  const known: Readonly<Record<string, string>> = {
    "only-common-words": "Nothing is shown: the question has only common words, and no word to search for.",
    "no-match": "Nothing is shown: no passage holds any word of the question.",
    "phrase-not-found": "Nothing is shown: no passage holds the words in quotation marks as they stand.",
    "unknown-speaker": "Nothing is shown: the corpus has no speaker of that name.",
    "ambiguous-speaker": "Nothing is shown: more than one speaker has that name.",
    "unknown-document": "Nothing is shown: the corpus has no document with that id.",
    "too-far": "Nothing is shown: the nearest passage is not near enough.",
  };
  return known[reason] ?? `Nothing is shown: ${reason}.`;
}

/** How the speaker of words is known, or that nobody is. */
export function speakerSentence({ name, voice, rule, source }: InspectedSpeaker): string {
  if (name === null || rule === null) {
    return voice === "prose"
      ? "The words are those of the text’s author; no speaker is named."
      : "The speaker is not identified: nothing in the source says whose the words are.";
  }
  const where = source === null ? "" : `: “${shortened(source.words)}” in line ${source.line}`;
  return `The speaker, ${name}, is known from ${ruleInWords[rule]}${where}.`;
}

/** How much of the words of a source stands in a sentence. */
const LONGEST_IN_SENTENCE = 60;

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  return characters.length <= LONGEST_IN_SENTENCE
    ? line
    : `${characters.slice(0, LONGEST_IN_SENTENCE).join("")}…`;
}

/** What came of verified words. */
export function verificationSentence({ outcome, alteration, likeness }: InspectedVerification): string {
  const share = `${Math.round(likeness * 100)} %`;
  switch (outcome) {
    case "verbatim":
      return "The words stand in the record, word for word.";
    case "altered":
      return `The words are in the record, but ${alteration ?? "altered"}: ${share} of them are the same.`;
    case "not-found":
      return likeness === 0
        ? "The words are not in the record, nor any that come near them."
        : `The words are not in the record; the nearest passage has ${share} of them in the same order.`;
  }
}

const fateSentences = {
  found: "The anchor leads to a passage of a current document.",
  unchanged: "The anchor is of an earlier edition; the current one has the same words.",
  changed: "The anchor is of an earlier edition; the current one has that paragraph in other words.",
  dropped: "The anchor is of an earlier edition; the current one has no such paragraph.",
  withdrawn: "The publisher has taken back the document of this anchor.",
  removed: "A moderator has taken the document of this anchor out of the corpus.",
  gone: "The corpus does not have the words of this anchor.",
} as const satisfies Record<AnchorFate, string>;

/** Which state of the corpus an inspection is of; `null` where there is nothing to say of it. */
export function revisionSentence({ id, state }: Inspection["revision"]): string | null {
  switch (state) {
    case "current":
      return `Revision ${id}, which the bot answers from now.`;
    case "earlier":
      return `Revision ${id}, an earlier one: the corpus has changed since.`;
    case "gone":
      return `Made from an earlier revision, ${id}, which is no longer held. What follows is by the current one: ask again to compare.`;
    case "not-named":
      return null;
  }
}
