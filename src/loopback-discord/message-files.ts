import { fieldOf, type JsonObject, objectsIn, withoutUndefined } from "./json.ts";
import type { Attachment, UploadedFile } from "./message.ts";

/** Where files are, and what names them. */
export interface MessageFilesOptions {
  readonly newId: () => string;
  /** The beginning of the addresses of files. */
  readonly filesUrl: string;
}

/** The files of messages, by the path in their address. */
export class MessageFiles {
  readonly #options: MessageFilesOptions;
  readonly #byPath = new Map<string, UploadedFile>();

  constructor(options: MessageFilesOptions) {
    this.#options = options;
  }

  /** The file at a path. */
  find(path: string): UploadedFile | undefined {
    return this.#byPath.get(path);
  }

  /** Keeps the files of a body, and gives them as a message holds them. */
  add(channelId: string, files: readonly UploadedFile[], body: JsonObject): readonly Attachment[] {
    return files.map((file, index) => {
      const described = objectsIn(body, "attachments").find(({ id }) => id === String(index));
      const id = this.#options.newId();
      const path = `/attachments/${channelId}/${id}/${encodeURIComponent(file.filename)}`;
      this.#byPath.set(path, file);
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

  /** Forgets the files of a message. */
  delete(attachments: readonly Attachment[]): void {
    for (const { url } of attachments) this.#byPath.delete(new URL(url).pathname);
  }
}
