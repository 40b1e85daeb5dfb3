import type { Problem } from "./api-error.ts";
import { componentProblems } from "./component-rules.ts";
import { textDisplaysOf } from "./components.ts";
import { fieldOf, isObject, type JsonObject, listIn, numberIn, objectIn, objectsIn, textIn } from "./json.ts";
import { type Message, messageFlag } from "./message.ts";

/** A message as it would stand if a body were accepted. */
interface Draft {
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly isV2: boolean;
  readonly hasMore: boolean;
}

/** A body of a message, and what it comes on top of. */
export interface Proposal {
  readonly body: JsonObject;
  /** The message that the body changes, if it changes one. */
  readonly before?: Message | undefined;
  /** How many files came with the body. */
  readonly files: number;
}

function draftOf({ body, before, files }: Proposal): Draft {
  const written = { ...before, ...body };
  const flags = (before?.flags ?? 0) | (numberIn(body, "flags") ?? 0);
  return {
    content: textIn(written, "content") ?? "",
    embeds: objectsIn(written, "embeds"),
    components: objectsIn(written, "components"),
    isV2: (flags & messageFlag.componentsV2) !== 0,
    hasMore:
      files > 0 ||
      listIn(written, "attachments").length > 0 ||
      isObject(body["poll"]) ||
      listIn(body, "sticker_ids").length > 0,
  };
}

function emptyMessage({ content, embeds, components, hasMore }: Draft): readonly Problem[] {
  if (content.trim() !== "" || embeds.length > 0 || components.length > 0 || hasMore) return [];
  return [{ rule: "empty-message", path: [], code: "EMPTY", message: "Cannot send an empty message" }];
}

const visibleInEmbed = ["title", "description", "image", "thumbnail", "author", "footer", "video"];

function emptyEmbeds({ embeds }: Draft): readonly Problem[] {
  return embeds.flatMap((embed, position) => {
    const shows = visibleInEmbed.some((field) => embed[field]) || listIn(embed, "fields").length > 0;
    if (shows) return [];
    const path = ["embeds", position, "description"];
    return [{ rule: "empty-embed", path, code: "BASE_TYPE_REQUIRED", message: "This field is required" }];
  });
}

/** The characters of an embed that count. */
function lengthOf(embed: JsonObject): number {
  const texts = [
    textIn(embed, "title"),
    textIn(embed, "description"),
    textIn(objectIn(embed, "footer"), "text"),
    textIn(objectIn(embed, "author"), "name"),
    ...objectsIn(embed, "fields").flatMap((field) => [textIn(field, "name"), textIn(field, "value")]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function longEmbeds({ embeds }: Draft): readonly Problem[] {
  const length = embeds.reduce((sum, embed) => sum + lengthOf(embed), 0);
  if (length <= 6000) return [];
  const message = `Embeds are ${length} long together, at most 6000 is allowed`;
  return [{ rule: "embeds-too-long", path: ["embeds"], code: "MAX_EMBED_SIZE_EXCEEDED", message }];
}

function longContent({ content }: Draft): readonly Problem[] {
  if (content.length <= 2000) return [];
  const message = "Must be 2000 or fewer in length.";
  return [{ rule: "content-too-long", path: ["content"], code: "BASE_TYPE_MAX_LENGTH", message }];
}

function mixedWithV2({ content, embeds, isV2 }: Draft): readonly Problem[] {
  if (!isV2) return [];
  const used = [...(content === "" ? [] : ["content"]), ...(embeds.length === 0 ? [] : ["embeds"])];
  return used.map((field) => ({
    rule: "components-v2-mixed",
    path: [field],
    code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

/** What the published schema lets pass, and Discord refuses, in a message as it would then stand. */
export function messageProblems(proposal: Proposal): readonly Problem[] {
  const draft = draftOf(proposal);
  return [
    ...emptyMessage(draft),
    ...emptyEmbeds(draft),
    ...longEmbeds(draft),
    ...longContent(draft),
    ...mixedWithV2(draft),
    ...componentProblems(draft.components, draft.isV2),
  ];
}

/** Only `EPHEMERAL` may be set on a deferral. */
export function deferralProblems(body: JsonObject): readonly Problem[] {
  const flags = numberIn(objectIn(body, "data"), "flags") ?? 0;
  if ((flags & ~messageFlag.ephemeral) === 0) return [];
  const message = `Only the flag EPHEMERAL may be set on a deferral, met ${flags}`;
  return [{ rule: "deferral-flags", path: ["data", "flags"], code: "BASE_TYPE_CHOICES", message }];
}

/**
 * Whether mentions in the text of a body would ping. Discord accepts that; a bot that shows other people's words must
 * say each time, on edits too, that nobody is to be pinged.
 */
export function pingProblems(body: JsonObject): readonly Omit<Problem, "code">[] {
  const text = [textIn(body, "content") ?? "", ...textDisplaysOf(objectsIn(body, "components"))].join("");
  const parse = fieldOf(body["allowed_mentions"], "parse");
  if (text === "" || (Array.isArray(parse) && parse.length === 0)) return [];
  const met = parse === undefined ? "nothing" : JSON.stringify(parse);
  const message = `expected allowed_mentions with an empty parse list, met ${met}: mentions in the text would ping`;
  return [{ rule: "would-ping", path: ["allowed_mentions"], message }];
}

/** What Discord refuses in the choices of an autocomplete answer, besides what the published schema says. */
export function choiceProblems(body: JsonObject): readonly Problem[] {
  return objectsIn(objectIn(body, "data"), "choices").flatMap((choice, position) => {
    const path = ["data", "choices", position, "value"];
    const value = choice["value"];
    if (typeof value !== "string" || (value.length >= 1 && value.length <= 100)) return [];
    const message = `Must be between 1 and 100 in length, met ${value.length}`;
    return [{ rule: "choice-value-length", path, code: "BASE_TYPE_BAD_LENGTH", message }];
  });
}
