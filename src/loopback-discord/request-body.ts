import type { IncomingMessage } from "node:http";
import type { UploadedFile } from "./message.ts";

/** The body of a request: its JSON, and the files that came with it. */
export interface RequestBody {
  /** Nothing where there is no body. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

async function collect(message: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parse(text: string): unknown {
  return text === "" ? undefined : JSON.parse(text);
}

/** The files of a form, in its order, and its field `payload_json`. */
async function readForm(content: Buffer, contentType: string): Promise<RequestBody> {
  const form = await new Response(content, { headers: { "content-type": contentType } }).formData();
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === "string") continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ field, filename: value.name, contentType: value.type, content: bytes });
  }
  const payload = form.get("payload_json");
  return { body: parse(typeof payload === "string" ? payload : "{}"), files };
}

/** Reads a body as discord.js sends it: JSON, or a form where there are files. */
export async function readBody(message: IncomingMessage): Promise<RequestBody> {
  const content = await collect(message);
  const contentType = message.headers["content-type"] ?? "";
  if (contentType.startsWith("multipart/form-data")) return readForm(content, contentType);
  return { body: parse(content.toString("utf8")), files: [] };
}
