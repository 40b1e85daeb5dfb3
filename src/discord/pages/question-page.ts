import { type Answer, ask, isNamedIn, othersOn, type Passage } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import { alsoInLines } from "../message/also-in.ts";
import type { Message } from "../message/message.ts";
import { othersRows } from "../message/others.ts";
import { versionsBelow } from "../message/versions.ts";
import type { Words } from "../texts/texts.ts";
import type { PageRequest, SubjectOf } from "./page-request.ts";
import { nearLines, quotePage } from "./quote-page.ts";

/** How many quotes one can turn to. */
const MOST_QUOTES = 10;

/**
 * A page of the answer to a question: the quotes, best first, long ones in parts, or that nothing is close enough.
 *
 * @throws QuestionError for a question that can't be asked.
 */
export async function questionPage(request: PageRequest<SubjectOf<"question">>): Promise<Message> {
  const { subject, revision, words } = request;
  const answer = await ask(revision, {
    text: subject.question,
    speaker: subject.speaker ?? undefined,
    document: subject.document ?? undefined,
    after: subject.after ?? undefined,
    before: subject.before ?? undefined,
    limit: MOST_QUOTES,
  });
  const asked = questionLines(subject, words);
  if (answer.outcome === "found") {
    const besides = (passage: Passage) => besidesOf(passage, { answer, request });
    return quotePage(request, { passages: answer.quotes, above: asked, besides });
  }
  const nothing = [words.markdown(`nothing.${answer.reason}`), ...nearLines(answer.suggestions, words)];
  return quotePage(request, { passages: [], above: [...asked, ...nothing] });
}

/** An answer, and who asked for which page of it. */
interface Shown {
  readonly answer: Extract<Answer, { readonly outcome: "found" }>;
  readonly request: PageRequest<SubjectOf<"question">>;
}

/** Where else the words of a page stand, and who besides its speakers is quoted on the question, on other pages or on none. */
function besidesOf(passage: Passage, { answer, request }: Shown) {
  const { words, revision, subject } = request;
  const { alsoIn: places = [], versions = [] } = answer.quotes.find((quote) => quote === passage) ?? {};
  const alsoIn = places.filter((place) => !isNamedIn(versions, place));
  const named = versionsBelow(versions, words);
  const rest = subject.speaker === null ? [...answer.quotes, ...answer.others] : [];
  const others = othersOn(revision, { shown: [passage], rest });
  return {
    below: [...alsoInLines(passage, { alsoIn, words }), ...named.lines],
    after: [...named.rows, ...othersRows(others, words)],
  };
}

/** What was asked, and what the answer was narrowed to, as small print. */
function questionLines(subject: SubjectOf<"question">, words: Words): string[] {
  const { question, speaker, document, after, before } = subject;
  const filters = [
    speaker,
    document,
    after === null ? null : `≥ ${after}`,
    before === null ? null : `≤ ${before}`,
  ].filter((filter) => filter !== null);
  return [
    `-# ${words.markdown("answer.question", { question: question.replace(/\s+/gu, " ") })}`,
    ...(filters.length === 0
      ? []
      : [`-# ${words.markdown("answer.filters", { filters: clip(filters.join(" · ")) })}`]),
  ];
}
