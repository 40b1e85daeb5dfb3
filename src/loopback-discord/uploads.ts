import type { ServerResponse } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import { forgetFirst, forgetOldest } from "./forget.ts";
import { Impossible } from "./impossible.ts";
import type { JsonObject } from "./json.ts";

/** A file that a user puts into an option of a command. */
export interface UserFile {
  readonly filename: string;
  readonly content: string | Uint8Array;
  /** Default: `application/octet-stream`. */
  readonly contentType?: string;
  /** What the interaction says of the file where that is not so. */
  readonly claims?: { readonly size?: number; readonly url?: string };
  /** How its address answers. Default: with the file. */
  readonly delivery?: "whole" | "redirected" | "endless" | "stalled" | "gone";
}

/** The most that the app lets a user upload where neither they nor the guild pay for more. */
export const attachmentSizeLimit = 10_485_760;

/** Where files of commands are, below the address of the loopback. */
const folder = "/ephemeral-attachments/";

interface Kept {
  readonly file: UserFile;
  readonly content: Uint8Array;
}

/** The files that users put into commands, at addresses where they can be downloaded. */
export class Uploads {
  /** The paths that were asked for, the oldest first. */
  readonly downloads: string[] = [];
  readonly #newId: () => string;
  readonly #filesUrl: string;
  readonly #byPath = new Map<string, Kept>();

  readonly #keep: number;

  constructor(own: { readonly newId: () => string; readonly filesUrl: string; readonly keep: number }) {
    const { newId, filesUrl, keep } = own;
    this.#newId = newId;
    // A file is read once, soon after it was put into a command, and can be a thousand times as large as a message.
    this.#keep = Math.max(8, Math.floor(keep / 10));
    this.#filesUrl = filesUrl;
  }

  /** Keeps a file and gives it as payloads hold it. Throws where the app would not let a user send it. */
  add(file: UserFile): { readonly id: string } & JsonObject {
    const { contentType = "application/octet-stream", claims = {} } = file;
    const content = typeof file.content === "string" ? new TextEncoder().encode(file.content) : file.content;
    if (content.byteLength > attachmentSizeLimit)
      throw new Impossible(
        { kind: "file-too-large", limit: attachmentSizeLimit },
        `expected a file of at most ${attachmentSizeLimit} bytes, met ${content.byteLength} in ${file.filename}`,
      );
    const id = this.#newId();
    const filename = plainName(file.filename);
    const path = `${folder}${id}/${filename}`;
    this.#byPath.set(path, { file, content });
    forgetOldest(this.#byPath, this.#keep);
    const url = claims.url ?? `${this.#filesUrl}${path}?ex=0&is=0&hm=0&`;
    return {
      id,
      filename,
      ...(filename !== file.filename && { title: file.filename.replace(/\.[^.]*$/u, "") }),
      size: claims.size ?? content.byteLength,
      url,
      proxy_url: url,
      content_type: contentType,
      ephemeral: true,
    };
  }

  /** Answers a request for a file; says whether the path is one of files at all. */
  serve(url: string, response: ServerResponse): boolean {
    const [path = ""] = url.split("?");
    if (!path.startsWith(folder)) return false;
    this.downloads.push(path);
    forgetFirst(this.downloads, this.#keep);
    const kept = this.#byPath.get(path);
    if (kept === undefined || kept.file.delivery === "gone") response.writeHead(404).end();
    else this.#deliver(kept, response);
    return true;
  }

  #deliver({ file, content }: Kept, response: ServerResponse): void {
    const type = { "content-type": file.contentType ?? "application/octet-stream" };
    switch (file.delivery) {
      case "redirected":
        response.writeHead(302, { location: `${this.#filesUrl}${folder}elsewhere` }).end();
        break;
      case "stalled":
        response.writeHead(200, type).write(content.subarray(0, 1));
        break;
      case "endless":
        response.writeHead(200, type);
        repeat(content, response).catch(() => response.destroy());
        break;
      default:
        response.writeHead(200, { ...type, "content-length": content.byteLength }).end(content);
    }
  }
}

/** The name as Discord keeps it; what it had before is the title. */
function plainName(filename: string): string {
  return filename.replace(/\s+/gu, "_").replace(/[^\w.-]+/gu, "") || "unknown";
}

/** Sends the content again and again until nobody listens any more. */
async function repeat(content: Uint8Array, response: ServerResponse): Promise<void> {
  while (!response.destroyed) {
    if (response.write(content)) await nextTurn();
    else await new Promise((resolve) => response.once("drain", resolve).once("close", resolve));
  }
}
