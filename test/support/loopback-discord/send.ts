import type { Account } from "./log-in.ts";

/** An answer of the API. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Sends a request as the bot would, past every check of a client library. */
export async function send(account: Account, line: string, body?: unknown): Promise<Answer> {
  const [method = "GET", path = "/"] = line.split(" ");
  const response = await fetch(`${account.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${account.token}`, "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  const parsed: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, body: parsed };
}
