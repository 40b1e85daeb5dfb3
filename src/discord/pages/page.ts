import { LONGEST_IN_LISTING, type Subject } from "../custom-id/listing.ts";
import type { Message } from "../message/message.ts";
import { Refusal } from "../refusal.ts";
import type { PageRequest } from "./page-request.ts";
import { questionPage } from "./question-page.ts";
import { sourcesPage } from "./sources-page.ts";
import { speakerPage } from "./speaker-page.ts";

/**
 * A page of a list, as a message with the buttons to the others.
 *
 * @throws Refusal for a question or a name that the buttons could not carry. Discord limits both as well, but counts a
 * character as one where it takes two units.
 */
export async function showPage(request: PageRequest): Promise<Message> {
  const { subject, ...rest } = request;
  checkLength(subject);
  switch (subject.kind) {
    case "question":
      return questionPage({ ...rest, subject });
    case "speaker":
      return speakerPage({ ...rest, subject });
    case "sources":
      return sourcesPage({ ...rest, subject });
  }
}

function checkLength(subject: Subject): void {
  const { question: longest, speaker: longestName } = LONGEST_IN_LISTING;
  const isTooLong =
    (subject.kind === "question" && subject.question.length > longest) ||
    (subject.kind !== "sources" && (subject.speaker ?? "").length > longestName);
  if (isTooLong) throw new Refusal("refusal.long-question", { longest });
}
