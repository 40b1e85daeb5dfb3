import { clip } from "../markdown/clip.ts";
import { Refusal } from "../refusal.ts";

/** A file of a command, as the interaction tells of it. */
export interface AttachedFile {
  readonly name: string;
  /** In bytes, as Discord says. */
  readonly size: number;
  readonly url: string;
}

/** From where, and how much at most. */
export interface DownloadRules {
  /** An origin on this machine to take files from besides Discord's own; `null` for none. */
  readonly standIn: string | null;
  /** In bytes. */
  readonly largestFile: number;
  /** In milliseconds. */
  readonly longestTime: number;
}

/** Where Discord keeps the files of its users: https://discord.com/developers/docs/reference#cdn-data. */
const origins: readonly string[] = ["https://cdn.discordapp.com", "https://media.discordapp.net"];

const MEGABYTE = 1024 * 1024;

/**
 * The bytes of a file that somebody attached, from Discord's own servers alone: no other address is asked, and none that a
 * server leads on to.
 *
 * @throws Refusal where the file is too large, lies elsewhere, or does not come whole and in time.
 */
export async function downloadAttachment(
  { name: whole, size, url }: AttachedFile,
  rules: DownloadRules,
): Promise<Uint8Array> {
  const name = clip(whole);
  const { largestFile, longestTime } = rules;
  if (size > largestFile) throw tooLarge(name, rules);
  if (!isTrusted(url, rules)) throw new Refusal("refusal.file-elsewhere", { name });
  const signal = AbortSignal.timeout(longestTime);
  try {
    const response = await fetch(url, { redirect: "error", credentials: "omit", signal });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      throw new Refusal("refusal.file-unavailable", { name, status: response.status });
    }
    const bytes = await collect(response.body, largestFile);
    if (bytes === null) throw tooLarge(name, rules);
    return bytes;
  } catch (error) {
    throw error instanceof Refusal ? error : failed(name, signal.aborted ? longestTime : null);
  }
}

/** A download that did not end well; `tooLong` is how long it was waited for, in milliseconds. */
function failed(name: string, tooLong: number | null): Refusal {
  return tooLong === null
    ? new Refusal("refusal.file-unavailable", { name, status: 0 })
    : new Refusal("refusal.file-slow", { name, seconds: tooLong / 1_000 });
}

function tooLarge(name: string, { largestFile }: DownloadRules): Refusal {
  return new Refusal("refusal.file-too-large", { name, largest: largestFile / MEGABYTE });
}

function isTrusted(url: string, { standIn }: DownloadRules): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, username, password } = new URL(url);
  return username === "" && password === "" && (origins.includes(origin) || origin === standIn);
}

/** All bytes of a stream; `null` where there are more than `most`, and no more of them are read then. */
async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.byteLength;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
