import {
  ask,
  explainAnswer,
  type FoundPassage,
  findPassage,
  LONGEST_QUESTION,
  type Passage,
  type Revision,
} from "../../answer/index.ts";
import type { LoopbackDiscord, Message } from "../../loopback-discord/index.ts";
import type { InspectedQuestion, Inspection } from "../../page/index.ts";
import { exchangeAround } from "./exchange.ts";
import { candidatesIn, type Explained, inspectedPassage } from "./inspected-passage.ts";
import { inspectedVerification } from "./inspected-verification.ts";
import type { KeptRevisions } from "./kept-revisions.ts";
import { namedRevision } from "./named-revision.ts";
import { type AskedQuestion, type Origin, originOf } from "./origin.ts";
import { shownAnchors } from "./shown-anchors.ts";

/** What an inspection looks into. */
export interface InspectOptions {
  readonly discord: LoopbackDiscord;
  /** The revision that the bot answers from; `null` while it has none. */
  readonly current: Revision | null;
  readonly kept: KeptRevisions;
}

/** How many quotes an answer looks through: as many as its pages show. */
const MOST_QUOTES = 10;

/** Why a message says what it says; `null` where there is no such message. */
export async function inspect(
  id: string,
  { discord, current, kept }: InspectOptions,
): Promise<Inspection | null> {
  const message = discord.message(id);
  if (message === undefined) return null;
  const raw = { payload: message, exchange: exchangeAround(message, discord) };
  if (current === null) return { ...nothingKnown, ...raw };
  kept.note(current);
  const { revision, named } = namedRevision(message, current, kept);
  const origin = originOf(message, discord);
  const found = await whatWasFound({ message, origin, revision, discord });
  return { ...found, revision: named, ...raw };
}

const nothingKnown = {
  revision: { id: null, state: "not-named" },
  question: null,
  passages: [],
  candidates: [],
  verification: null,
  anchor: null,
} as const;

interface Finding {
  readonly message: Message;
  readonly origin: Origin;
  readonly revision: Revision;
  readonly discord: LoopbackDiscord;
}

async function whatWasFound({ message, origin, revision, discord }: Finding) {
  const shown = shownAnchors(message, discord);
  const asked = origin.kind === "question" && isAskable(origin.question.text) ? origin.question : null;
  const explanation = asked === null ? null : await explainAnswer(revision, toQuestion(asked));
  const question =
    asked === null || explanation === null ? null : await inspectedQuestion(revision, asked, explanation);
  const explained: Explained = { revision, question: asked, explanation, shown };
  const nearest = question?.nothing ? (explanation?.matches[0]?.passage ?? null) : null;
  const passages = shown.flatMap((anchor) => passageBehind(findPassage(revision, anchor)));
  const isAnchor = origin.kind === "anchor";
  return {
    question,
    passages: await Promise.all(
      [...passages, ...(passages.length === 0 && nearest !== null ? [nearest] : [])].map((passage) =>
        inspectedPassage(passage, explained),
      ),
    ),
    candidates: candidatesIn(explained),
    verification:
      origin.kind === "verification"
        ? await inspectedVerification(revision, origin.words, origin.speaker)
        : null,
    anchor: isAnchor ? { id: origin.anchor, fate: findPassage(revision, origin.anchor).kind } : null,
  };
}

function isAskable(text: string): boolean {
  return text.trim() !== "" && text.length <= LONGEST_QUESTION;
}

function toQuestion({ text, speaker, document, after, before }: AskedQuestion) {
  return {
    text,
    speaker: speaker ?? undefined,
    document: document ?? undefined,
    after: after ?? undefined,
    before: before ?? undefined,
    limit: MOST_QUOTES,
  };
}

async function inspectedQuestion(
  revision: Revision,
  asked: AskedQuestion,
  { words, leftOut, phrases }: Pick<InspectedQuestion, "words" | "leftOut" | "phrases">,
): Promise<InspectedQuestion> {
  const answer = await ask(revision, toQuestion(asked));
  const nothing = answer.outcome === "found" ? null : answer.reason;
  return { ...asked, words, leftOut, phrases, nothing };
}

/** The words that an anchor leads to: the current ones, where there are any, else the earlier ones. */
function passageBehind(found: FoundPassage): Passage[] {
  switch (found.kind) {
    case "found":
    case "unchanged":
      return [found.passage];
    case "changed":
      return [found.now];
    case "dropped":
      return [found.before];
    case "withdrawn":
      return found.before === null ? [] : [found.before];
    case "removed":
    case "gone":
      return [];
  }
}
