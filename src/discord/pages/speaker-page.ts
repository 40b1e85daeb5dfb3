import { speakerProfile } from "../../answer/index.ts";
import { clip } from "../message/clip.ts";
import { container, text } from "../message/components.ts";
import type { Message } from "../message/message.ts";
import { quoteMessage, quoteParts } from "../message/quote-message.ts";
import type { Words } from "../texts/texts.ts";
import type { PageRequest, SubjectOf } from "./page-request.ts";
import { pageRows } from "./page-row.ts";

type Profile = Extract<ReturnType<typeof speakerProfile>, { kind: "found" }>;

/** How many roles and names of a speaker are listed. */
const MOST_NAMED = 5;

/** A page of what a speaker said in the corpus, newest first, under who they are in it. */
export function speakerPage(request: PageRequest<SubjectOf<"speaker">>): Message {
  const { subject, revision, words, notices = [] } = request;
  const profile = speakerProfile(revision, subject.speaker);
  if (profile.kind !== "found") {
    const names = profile.kind === "ambiguous" ? profile.names : profile.near;
    const reason = words.markdown(`nothing.${profile.kind}-speaker`);
    const hint = names.length === 0 ? [] : [words.markdown("nothing.near", { names: names.join(" · ") })];
    return { components: [container([text([...notices, reason, ...hint].join("\n"))])] };
  }
  const above = [...notices, ...profileLines(profile, words)];
  const parts = profile.passages.flatMap(quoteParts);
  const page = Math.min(request.page, Math.max(0, parts.length - 1));
  const part = parts[page];
  if (part === undefined)
    return { components: [container([text([...above, words.markdown("speaker.silent")].join("\n"))])] };
  return quoteMessage(part, {
    words,
    revision: revision.id,
    audience: request.audience,
    asker: request.asker,
    above,
    rows: pageRows({ ...request, page }, parts.length),
  });
}

function profileLines({ speaker, roles, aliases, documents, passages }: Profile, words: Words): string[] {
  return [
    words.markdown("speaker.name", { name: clip(speaker.name) }),
    ...roles
      .slice(0, MOST_NAMED)
      .map(({ role }) => `-# ${words.markdown("speaker.role", { role: clip(role) })}`),
    ...(aliases.length === 0
      ? []
      : [
          `-# ${words.markdown("speaker.aliases", { names: clip(aliases.slice(0, MOST_NAMED).join(", ")) })}`,
        ]),
    `-# ${words.markdown("speaker.counts", { paragraphs: passages.length, documents: documents.length })}`,
  ];
}
