import type { Message } from "../message/message.ts";
import type { PageRequest } from "./page-request.ts";
import { questionPage } from "./question-page.ts";
import { sourcesPage } from "./sources-page.ts";
import { speakerPage } from "./speaker-page.ts";

/** A page of a list, as a message with the buttons to the others. */
export async function showPage(request: PageRequest): Promise<Message> {
  const { subject, ...rest } = request;
  switch (subject.kind) {
    case "question":
      return questionPage({ ...rest, subject });
    case "speaker":
      return speakerPage({ ...rest, subject });
    case "sources":
      return sourcesPage({ ...rest, subject });
  }
}
