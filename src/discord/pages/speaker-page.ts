import { findSpeaker, focusOnSpeakers, type RegisteredSpeaker, reporter } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Message } from "../message/message.ts";
import type { Words } from "../texts/texts.ts";
import type { PageRequest, SubjectOf } from "./page-request.ts";
import { nearLines, quotePage } from "./quote-page.ts";

/** How many roles and names of a speaker are listed, and how much of each role. */
const MOST_NAMED = 3;
const LONGEST_ROLE = 100;

/** How many of a speaker's quotes one can turn to: the newest. */
const MOST_QUOTES = 100;

/** A page of what a speaker said in the corpus, newest first, under who they are in it. */
export function speakerPage(request: PageRequest<SubjectOf<"speaker">>): Message {
  const { subject, revision, words } = request;
  const found = findSpeaker(revision, subject.speaker);
  if (found.kind !== "found") {
    const names = found.kind === "ambiguous" ? found.names : found.near;
    const above = [words.markdown(`nothing.${found.kind}-speaker`), ...nearLines(names, words)];
    return quotePage(request, { passages: [], above });
  }
  const { speaker } = found;
  const passages = speaker.passages
    .slice(0, MOST_QUOTES)
    .map((passage) => focusOnSpeakers(revision, passage, [speaker.key]));
  const about = speaker.name === reporter.name ? reporterLines(words) : personLines(speaker, words);
  return quotePage(request, { passages, above: [...about, ...countLines(speaker, words)] });
}

/** A name that stands for different people has no role and no aliases. */
function reporterLines(words: Words): string[] {
  return [words.markdown("quote.reporter"), `-# ${words.markdown("speaker.reporters")}`];
}

function personLines({ name, roles, aliases }: RegisteredSpeaker, words: Words): string[] {
  const names = aliases.slice(0, MOST_NAMED).join(", ");
  return [
    words.markdown("speaker.name", { name: clip(name) }),
    ...roles.slice(0, MOST_NAMED).map((role) => `-# ${roleLine(role, words)}`),
    ...(names === "" ? [] : [`-# ${words.markdown("speaker.aliases", { names: clip(names) })}`]),
  ];
}

function roleLine({ role, isFiction }: RegisteredSpeaker["roles"][number], words: Words): string {
  return words.markdown(isFiction ? "speaker.role-exercise" : "speaker.role", {
    role: clip(role, LONGEST_ROLE),
  });
}

function countLines({ documents, passages }: RegisteredSpeaker, words: Words): string[] {
  const counts = words.markdown("speaker.counts", {
    paragraphs: passages.length,
    documents: documents.length,
  });
  return [
    `-# ${counts}`,
    ...(passages.length > MOST_QUOTES
      ? [`-# ${words.markdown("speaker.newest", { count: MOST_QUOTES })}`]
      : []),
    ...(passages.length === 0 ? [words.markdown("speaker.silent")] : []),
  ];
}
