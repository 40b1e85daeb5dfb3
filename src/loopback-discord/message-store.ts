import { readComponents } from "./components.ts";
import { type JsonObject, numberIn, objectsIn, textIn, withoutUndefined } from "./json.ts";
import { type Attachment, type Message, messageFlag, type UploadedFile } from "./message.ts";
import { MessageFiles, type MessageFilesOptions } from "./message-files.ts";
import type { Place } from "./places.ts";

/** The flags that a bot may set when it makes a message, and those that an edit may change. */
const settableFlags = (1 << 2) | messageFlag.ephemeral | (1 << 12) | messageFlag.componentsV2;
const editableFlags = (1 << 2) | messageFlag.componentsV2;

/** For how long a nonce may not come again, in milliseconds; Discord says "the past few minutes". */
const nonceCounts = 3 * 60 * 1_000;

/** What a new message is made of. */
export interface NewMessage {
  readonly channelId: string;
  /** Where the user was to whom it is said; a press on its buttons happens there. */
  readonly place: Place;
  readonly author: JsonObject;
  /** A body that the rules have accepted. */
  readonly body: JsonObject;
  readonly files?: readonly UploadedFile[];
  /** Fields that don't come out of the body. */
  readonly fields?: JsonObject;
}

/** An edit that the rules have accepted. */
export interface Edit {
  readonly body: JsonObject;
  readonly files?: readonly UploadedFile[];
}

/** A message, and where the user was to whom it was said. */
export interface PlacedMessage {
  readonly message: Message;
  readonly place: Place;
}

/** What the store needs from outside. */
export interface MessageStoreOptions extends MessageFilesOptions {
  readonly now: () => number;
  /** How many messages of each channel are kept, the last ones. */
  readonly keep: number;
}

/** How many times as many messages as of a channel are kept in all: direct messages are a channel for each user. */
const channelsKept = 1000;

function richEmbeds(body: JsonObject): readonly JsonObject[] {
  return objectsIn(body, "embeds").map((embed) => withoutUndefined({ type: "rich", ...embed }));
}

/** All messages that anybody said, and their files. */
export class MessageStore {
  readonly #options: MessageStoreOptions;
  readonly #entries = new Map<string, PlacedMessage>();
  /** The ids of the messages of each channel, so that no channel has to be looked for among all. */
  readonly #byChannel = new Map<string, Set<string>>();
  readonly #files: MessageFiles;

  constructor(options: MessageStoreOptions) {
    this.#options = options;
    this.#files = new MessageFiles(options);
  }

  /** The message as it stands now; nothing where it was deleted or never was. */
  find(id: string): Message | undefined {
    return this.#entries.get(id)?.message;
  }

  /** Where the user was to whom the message was said. */
  placeOf(id: string): Place | undefined {
    return this.#entries.get(id)?.place;
  }

  /** All messages that are there, the oldest first. */
  get all(): readonly PlacedMessage[] {
    return [...this.#entries.values()];
  }

  /** The messages of a channel, the oldest first. */
  inChannel(channelId: string): readonly Message[] {
    const ids = this.#byChannel.get(channelId) ?? [];
    return [...ids].flatMap((id) => this.find(id) ?? []);
  }

  /** The message of the last minutes that was made with that nonce. */
  recentWithNonce(channelId: string, nonce: unknown): Message | undefined {
    const since = this.#options.now() - nonceCounts;
    return this.inChannel(channelId).find(
      (message) => message["nonce"] === nonce && Date.parse(message.timestamp) > since,
    );
  }

  /** A file of a message, by the path in its address. */
  file(path: string): UploadedFile | undefined {
    return this.#files.find(path);
  }

  /** Makes a message of a body and keeps it. */
  create({ channelId, place, author, body, files = [], fields = {} }: NewMessage): Message {
    const id = this.#options.newId();
    const message = withoutUndefined<Message>({
      tts: false,
      pinned: false,
      mention_everyone: false,
      mention_roles: [],
      mentions: [],
      type: 0,
      edited_timestamp: null,
      ...fields,
      id,
      channel_id: channelId,
      author,
      content: textIn(body, "content") ?? "",
      embeds: richEmbeds(body),
      components: readComponents(objectsIn(body, "components")),
      attachments: this.#files.add(channelId, files, body),
      flags: ((numberIn(body, "flags") ?? 0) & settableFlags) | (numberIn(fields, "flags") ?? 0),
      timestamp: this.#timestamp(),
    });
    this.#entries.set(id, { message, place });
    const ids = this.#byChannel.get(channelId) ?? new Set();
    this.#byChannel.set(channelId, ids.add(id));
    this.#forget(ids);
    return message;
  }

  /** Changes the fields that the edit names. What was ephemeral stays so; a deferred message is then there. */
  edit(id: string, { body, files = [] }: Edit): Message {
    const entry = this.#entries.get(id);
    if (entry === undefined) throw new Error(`expected a message with the id ${id}`);
    const before = entry.message;
    const message: Message = {
      ...before,
      ...("content" in body && { content: textIn(body, "content") ?? "" }),
      ...("embeds" in body && { embeds: richEmbeds(body) }),
      ...("components" in body && { components: readComponents(objectsIn(body, "components")) }),
      attachments: [
        ...this.#keptAttachments(before, body),
        ...this.#files.add(before.channel_id, files, body),
      ],
      flags: this.#editedFlags(before, body),
      edited_timestamp: this.#timestamp(),
    };
    this.#entries.set(id, { ...entry, message });
    return message;
  }

  /** Removes a message; says whether it was there. */
  delete(id: string): boolean {
    const message = this.find(id);
    if (message === undefined) return false;
    this.#files.delete(message.attachments);
    const ids = this.#byChannel.get(message.channel_id);
    ids?.delete(id);
    if (ids?.size === 0) this.#byChannel.delete(message.channel_id);
    return this.#entries.delete(id);
  }

  #forget(ids: ReadonlySet<string>): void {
    const { keep } = this.#options;
    for (const id of ids) {
      if (ids.size <= keep) break;
      this.delete(id);
    }
    for (const id of this.#entries.keys()) {
      if (this.#entries.size <= channelsKept * keep) return;
      this.delete(id);
    }
  }

  #timestamp(): string {
    return new Date(this.#options.now()).toISOString().replace("Z", "000+00:00");
  }

  #editedFlags({ flags }: Message, body: JsonObject): number {
    const set = numberIn(body, "flags") ?? 0;
    const sticky = flags & ~messageFlag.loading;
    return "flags" in body ? (sticky & ~(1 << 2)) | (set & editableFlags) : sticky;
  }

  #keptAttachments({ attachments }: Message, body: JsonObject): readonly Attachment[] {
    if (!("attachments" in body)) return attachments;
    const kept = new Set(objectsIn(body, "attachments").map(({ id }) => id));
    return attachments.filter(({ id }) => kept.has(id));
  }
}
