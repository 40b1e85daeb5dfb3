import { type Answer, ask } from "../../answer/index.ts";
import { container, text } from "../message/components.ts";
import type { Message } from "../message/message.ts";
import { quoteMessage, quoteParts } from "../message/quote-message.ts";
import type { Words } from "../texts/texts.ts";
import type { PageRequest, SubjectOf } from "./page-request.ts";
import { pageRows } from "./page-row.ts";

/** How many quotes one can turn to. */
const MOST_QUOTES = 10;

/**
 * A page of the answer to a question: the quotes, best first, long ones in parts, or that nothing is close enough.
 *
 * @throws QuestionError for a question that can't be asked.
 */
export async function questionPage(request: PageRequest<SubjectOf<"question">>): Promise<Message> {
  const { subject, revision, words, notices = [] } = request;
  const answer = await ask(revision, {
    text: subject.question,
    speaker: subject.speaker ?? undefined,
    document: subject.document ?? undefined,
    after: subject.after ?? undefined,
    before: subject.before ?? undefined,
    limit: MOST_QUOTES,
  });
  const above = [...notices, ...questionLines(subject, words)];
  if (answer.outcome === "nothing-close")
    return { components: [container([text([...above, ...nothingLines(answer, words)].join("\n"))])] };
  const parts = answer.quotes.flatMap(quoteParts);
  const page = Math.min(request.page, parts.length - 1);
  const part = parts[page];
  if (part === undefined)
    throw new RangeError(`page: expected a page of ${parts.length}, met ${request.page}`);
  return quoteMessage(part, {
    words,
    revision: revision.id,
    audience: request.audience,
    asker: request.asker,
    above,
    rows: pageRows({ ...request, page }, parts.length),
  });
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
      : [`-# ${words.markdown("answer.filters", { filters: filters.join(" · ") })}`]),
  ];
}

function nothingLines(answer: Extract<Answer, { outcome: "nothing-close" }>, words: Words): string[] {
  const { reason, suggestions } = answer;
  const hint =
    suggestions.length === 0 ? [] : [words.markdown(`nothing.near`, { names: suggestions.join(" · ") })];
  return [words.markdown(`nothing.${reason}`), ...hint];
}
