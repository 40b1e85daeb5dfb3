/** What stands in place of a secret: one word, so that what is around it is still recognized. */
const REDACTED = "[redacted]";

/** What may be let out of the process by nobody's wish: patterns, and what stands in place of them. */
const patterns: readonly (readonly [RegExp, string])[] = [
  // The token of an interaction, with which anybody can answer it for a quarter of an hour, and that of a webhook.
  [/(\/(?:interactions|webhooks)\/\d{1,20}\/)[^\s"'\\/?#]+/gu, `$1${REDACTED}`],
  // The same, by its beginning: it is Base64 of "interaction:".
  [/\baW50ZXJhY3Rpb246[\w+/=-]*/gu, REDACTED],
  // A bot's token: Base64 of its id, a time, a signature.
  [/\b[\w-]{18,40}\.[\w-]{6}\.[\w-]{20,}/gu, REDACTED],
  [/\b(Bot|Bearer) [\w.~+/=-]{16,}/gu, `$1 ${REDACTED}`],
  // Who uploaded what where, and under which name.
  [/(\/(?:ephemeral-)?attachments\/)[^\s"'\\?#]+/gu, `$1${REDACTED}`],
  // Signatures of addresses stand in their query; names and passwords before their host.
  [/(https?:\/\/[^\s"'\\?#]+[?#])[^\s"'\\]+/gu, `$1${REDACTED}`],
  [/(https?:\/\/)[^\s"'\\/@]+@/gu, `$1${REDACTED}@`],
];

/**
 * The text without the secrets given, and without what looks like a token, an attachment's address or a signature. A line of JSON stays one: nothing
 * that is replaced reaches over a quotation mark.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const known = secrets.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text);
  return patterns.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), known);
}
