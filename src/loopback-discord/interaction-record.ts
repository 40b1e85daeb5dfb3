import { forgetOldest } from "./forget.ts";
import type { JsonObject } from "./json.ts";
import type { Spot, User } from "./places.ts";

/** Discord's numbers for the types of interactions. */
export const interactionType = { command: 2, component: 3, autocomplete: 4, modalSubmit: 5 } as const;

/** Discord's numbers for the answers to an interaction. */
export const callbackType = {
  reply: 4,
  deferredReply: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

/** One interaction, from the user's action to everything that the bot did with it. */
export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly user: User;
  readonly spot: Spot;
  /** What the user did, in words, for errors. */
  readonly action: string;
  /** The message whose component was used. */
  readonly sourceId: string | undefined;
  /** The message on which a context menu was opened. */
  readonly targetId: string | undefined;
  /** What Discord sent to the bot to tell of it. */
  payload: JsonObject;
  /** When Discord told the bot, by `performance.now()`. */
  readonly begunAt: number;
  /** How the bot answered, as soon as it did. */
  callback: number | undefined;
  /** When that came, by `performance.now()`. */
  callbackAt: number | undefined;
  /** Whether only the user sees what came then. */
  isPrivate: boolean;
  /** The message that `@original` means. */
  originalId: string | undefined;
  /** Whether the user still sees that the bot is thinking. */
  awaitsEdit: boolean;
  expired: boolean;
  readonly followUpIds: string[];
  choices: readonly JsonObject[] | undefined;
  modal: JsonObject | undefined;
}

/** Whether the user has an answer: a message, choices, a form; a deferral alone is none. */
export function isAnswered({ callback, awaitsEdit }: InteractionRecord): boolean {
  return callback !== undefined && !awaitsEdit;
}

/** How an answer's message names the interaction that it belongs to. */
export function interactionMetadata(record: InteractionRecord, user: JsonObject): JsonObject {
  return {
    id: record.id,
    type: record.type === interactionType.autocomplete ? interactionType.command : record.type,
    user,
    authorizing_integration_owners: record.spot.owners,
    ...(record.type === interactionType.component && { interacted_message_id: record.sourceId }),
    ...(record.targetId !== undefined && { target_message_id: record.targetId }),
  };
}

/** What has to be known to begin an interaction. */
export type NewInteraction = Pick<InteractionRecord, "type" | "user" | "spot" | "action"> &
  Partial<Pick<InteractionRecord, "sourceId" | "targetId">>;

/** All interactions that users began. */
export class Interactions {
  readonly #newId: () => string;
  readonly #keep: number;
  readonly #byToken = new Map<string, InteractionRecord>();
  readonly #byId = new Map<string, InteractionRecord>();
  #last: InteractionRecord | undefined;

  /** Keeps so many of them, the last ones. */
  constructor(newId: () => string, keep: number) {
    this.#newId = newId;
    this.#keep = keep;
  }

  /** Begins an interaction with an id and a token of its own. */
  begin({ sourceId, targetId, ...begun }: NewInteraction): InteractionRecord {
    const id = this.#newId();
    const record: InteractionRecord = {
      ...begun,
      sourceId,
      targetId,
      id,
      token: `token-of-${id}`,
      payload: {},
      begunAt: performance.now(),
      callback: undefined,
      callbackAt: undefined,
      isPrivate: false,
      originalId: undefined,
      awaitsEdit: false,
      expired: false,
      followUpIds: [],
      choices: undefined,
      modal: undefined,
    };
    this.#last = record;
    this.#byToken.set(record.token, record);
    this.#byId.set(id, record);
    forgetOldest(this.#byToken, this.#keep);
    forgetOldest(this.#byId, this.#keep);
    return record;
  }

  /** The interaction that was begun last. */
  get last(): InteractionRecord | undefined {
    return this.#last;
  }

  /** The interaction that a token belongs to. */
  byToken(token: string): InteractionRecord | undefined {
    return this.#byToken.get(token);
  }

  /** The interaction with this id. */
  byId(id: string): InteractionRecord | undefined {
    return this.#byId.get(id);
  }

  /** The interactions that made a message or changed it, the oldest first. */
  behind(messageId: string): readonly InteractionRecord[] {
    return [...this.#byId.values()].filter(
      ({ originalId, followUpIds }) => originalId === messageId || followUpIds.includes(messageId),
    );
  }

  /** Ends the fifteen minutes of all interactions that were begun so far. */
  expireAll(): void {
    for (const record of this.#byId.values()) record.expired = true;
  }
}
