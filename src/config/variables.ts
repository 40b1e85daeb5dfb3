import { isIP } from "node:net";
import * as v from "valibot";

/** A folder's path. */
export const folder = v.pipe(v.string(), v.trim(), v.nonEmpty("expected a folder, met nothing"));

/** A value that was met, for a message; a long one may be a secret in the wrong place, and is not repeated. */
function shown(received: string): string {
  return received.length > 25 ? "something longer" : received;
}

const snowflake = /^\d{17,20}$/u;

/** One of Discord's ids. */
export const id = v.pipe(
  v.string(),
  v.trim(),
  v.regex(snowflake, ({ received }) => `expected an id of 17 to 20 digits, met ${shown(received)}`),
);

/** Ids with commas or spaces between them. */
export const ids = v.pipe(
  v.string(),
  v.transform((text) => text.split(/[\s,]+/u).filter((part) => part !== "")),
  v.check(
    (parts) => parts.every((part) => snowflake.test(part)),
    "expected ids of 17 to 20 digits with commas between them; copy them in Discord with the developer mode on",
  ),
);

/** A bot's token. A message about it must not repeat it. */
export const token = v.pipe(
  v.string(),
  v.trim(),
  v.regex(
    /^[\w-]+\.[\w-]+\.[\w-]+$/u,
    "expected three parts with full stops between them; copy the token anew from the Developer Portal, page Bot",
  ),
);

/** A language that Lectern's own words are written in. */
export const language = oneOf(["en", "ru", "uk", "de", "fr", "es"]);

/** What the log leaves out: everything less urgent. */
export const logLevel = oneOf(["debug", "info", "warn", "error", "silent"]);

/** A port of this machine; 0 leaves the choice to the system. */
export const port = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (text) => /^\d{1,5}$/u.test(text) && Number(text) <= 65_535,
    ({ received }) => `expected a port from 0 to 65535, met ${shown(received)}`,
  ),
  v.transform(Number),
);

/** How many shards: as many as Discord recommends, or a number. Discord knows no limit; 10,000 would be 25 million servers. */
export const shards = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (text) => text === "auto" || (/^[1-9]\d{0,4}$/u.test(text) && Number(text) <= 10_000),
    ({ received }) => `expected auto, or a number of shards from 1 to 10000, met ${shown(received)}`,
  ),
  v.transform((text) => (text === "auto" ? text : Number(text))),
);

/** An address of this machine to listen on; a name could turn out to be another machine. */
export const listenAddress = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (text) => text === "localhost" || isIP(text) !== 0,
    ({ received }) => `expected an IP address such as 127.0.0.1 or 0.0.0.0, met ${shown(received)}`,
  ),
);

/** An address of the web. */
export const webAddress = v.pipe(
  v.string(),
  v.trim(),
  v.check(isWebAddress, "expected an address that begins with https:// or http://"),
);

/** Where Discord's API is: the token goes there, so without encryption only to this machine. */
export const apiAddress = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (text) => isWebAddress(text) && (text.startsWith("https://") || isThisMachine(new URL(text).hostname)),
    "expected an address that begins with https://, or with http:// on this machine",
  ),
  v.transform((text) => text.replace(/(?<!\/)\/+$/u, "")),
);

/** One of a few words. */
function oneOf<const Choice extends readonly string[]>(choices: Choice) {
  const message = ({ received }: { readonly received: string }) =>
    `expected ${choices.join(", ")}, met ${shown(received)}`;
  return v.pipe(v.string(), v.trim(), v.picklist(choices, message));
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/u.test(host);
}
