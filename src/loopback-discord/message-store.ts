import { readComponents } from "./components.ts";
import { fieldOf, type JsonObject, numberIn, objectsIn, textIn, withoutUndefined } from "./json.ts";
import { type Attachment, type Message, messageFlag, type UploadedFile } from "./message.ts";
import type { Place } from "./world.ts";

/** The flags that a bot may set when it makes a message, and those that an edit may change. */
const settableFlags = (1 << 2) | messageFlag.ephemeral | (1 << 12) | messageFlag.componentsV2;
const editableFlags = (1 << 2) | messageFlag.componentsV2;

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
export interface MessageStoreOptions {
  readonly newId: () => string;
  readonly now: () => number;
  /** The beginning of the addresses of files. */
  readonly filesUrl: string;
  /** How many messages of each channel are kept, the last ones. */
  readonly keep: number;
}

function richEmbeds(body: JsonObject): readonly JsonObject[] {
  return objectsIn(body, "embeds").map((embed) => withoutUndefined({ type: "rich", ...embed }));
}

/** All messages that anybody said, and their files. */
export class MessageStore {
  readonly #options: MessageStoreOptions;
  readonly #entries = new Map<string, PlacedMessage>();
  readonly #files = new Map<string, UploadedFile>();

  constructor(options: MessageStoreOptions) {
    this.#options = options;
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
    return [...this.#entries.values()]
      .map(({ message }) => message)
      .filter(({ channel_id }) => channel_id === channelId);
  }

  /** A file of a message, by the path in its address. */
  file(path: string): UploadedFile | undefined {
    return this.#files.get(path);
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
      attachments: this.#store(channelId, files, body),
      flags: ((numberIn(body, "flags") ?? 0) & settableFlags) | (numberIn(fields, "flags") ?? 0),
      timestamp: this.#timestamp(),
    });
    this.#entries.set(id, { message, place });
    this.#forget(channelId);
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
      attachments: [...this.#keptAttachments(before, body), ...this.#store(before.channel_id, files, body)],
      flags: this.#editedFlags(before, body),
      edited_timestamp: this.#timestamp(),
    };
    this.#entries.set(id, { ...entry, message });
    return message;
  }

  /** Removes a message; says whether it was there. */
  delete(id: string): boolean {
    for (const { url } of this.find(id)?.attachments ?? []) this.#files.delete(new URL(url).pathname);
    return this.#entries.delete(id);
  }

  #forget(channelId: string): void {
    const { keep } = this.#options;
    if (this.#entries.size <= keep) return;
    for (const { id } of this.inChannel(channelId).slice(0, -keep)) this.delete(id);
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

  #store(channelId: string, files: readonly UploadedFile[], body: JsonObject): readonly Attachment[] {
    return files.map((file, index) => {
      const described = objectsIn(body, "attachments").find(({ id }) => id === String(index));
      const id = this.#options.newId();
      const path = `/attachments/${channelId}/${id}/${encodeURIComponent(file.filename)}`;
      this.#files.set(path, file);
      const url = `${this.#options.filesUrl}${path}`;
      return withoutUndefined<Attachment>({
        id,
        filename: file.filename,
        size: file.content.byteLength,
        url,
        proxy_url: url,
        content_type: file.contentType,
        description: fieldOf(described, "description") ?? undefined,
      });
    });
  }
}
