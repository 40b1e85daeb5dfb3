import { ask } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Message } from "../message/message.ts";
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
  if (answer.outcome === "found") return quotePage(request, { passages: answer.quotes, above: asked });
  const nothing = [words.markdown(`nothing.${answer.reason}`), ...nearLines(answer.suggestions, words)];
  return quotePage(request, { passages: [], above: [...asked, ...nothing] });
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
