import assert from "node:assert/strict";
import fc from "fast-check";
import { LoopbackDiscord } from "../../../src/loopback-discord/index.ts";
import { HealthServer, judge } from "../../../src/operation/index.ts";
import { noBot, startPlayground, writePage } from "../started-playground.ts";
import { anyText } from "../texts.ts";
import { type FuzzTarget, target } from "./fuzz-target.ts";
import { rawStatus } from "./raw-exchange.ts";

/** What requests are made of, for servers whose port stands for `PORT`. */
const method = fc.constantFrom(
  "GET",
  "POST",
  "HEAD",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "CONNECT",
  "get",
  "",
);
const pathPart = fc.oneof(
  fc.constantFrom(
    ...[
      "/",
      "/page.js",
      "/feed",
      "/actions",
      "/corpus",
      "/files/a.txt",
      "/inspections/1",
      "/attachments/1/2/a",
      "/..",
    ],
    ...[
      "/%2e%2e/%2e%2e/etc/passwd",
      "/%",
      "/%00",
      "?ask=a",
      "//evil.example/",
      "/api/v10/gateway/bot",
      "/api/v10/channels/1/messages",
    ],
    ...[
      "/api/v10/interactions/1/a/callback",
      "/api/v10/applications/1/commands",
      "/livez",
      "/readyz",
      "/metrics",
      "http://a/",
    ],
  ),
  anyText.map((text) => `/${text.slice(0, 20)}`),
);
const header = fc.oneof(
  fc.constantFrom(
    ...[
      "Host: 127.0.0.1:PORT",
      "Host: evil.example",
      "Origin: http://127.0.0.1:PORT",
      "Origin: null",
      "Cookie: a=b",
    ],
    ...[
      "Content-Type: application/json",
      "Content-Length: 5",
      "Content-Length: 99999999",
      "Content-Length: -1",
    ],
    ...[
      "Transfer-Encoding: chunked",
      "Content-Type: multipart/form-data; boundary=a",
      "Authorization: Bot x",
      "Connection: upgrade",
    ],
    ...[
      "Upgrade: websocket",
      "Sec-WebSocket-Key: x",
      "Sec-WebSocket-Version: 13",
      "Expect: 100-continue",
      "Range: bytes=0-",
    ],
    ...["Sec-Fetch-Site: cross-site", `X: ${"a".repeat(20_000)}`, ": none", "Host :127.0.0.1:PORT"],
  ),
  anyText.map((text) => text.slice(0, 30)),
);
const body = fc.oneof(
  fc.constantFrom(
    "",
    "{}",
    "[]",
    "null",
    "{",
    '{"kind":"say"}',
    "--a\r\n\r\n--a--",
    "5\r\nhello\r\n0\r\n\r\n",
    '{"type":4,"data":null}',
  ),
  fc.json().map((text) => text.slice(0, 200)),
  anyText,
);

const request = fc
  .tuple(
    method,
    pathPart,
    fc.constantFrom("HTTP/1.1", "HTTP/1.0", "HTTP/9", ""),
    fc.array(header, { maxLength: 6 }),
    body,
  )
  .map(([verb, where, version, headers, content]) =>
    [`${verb} ${where} ${version}`, "Host: 127.0.0.1:PORT", ...headers, "", content].join("\r\n"),
  );

/** A server that is asked, and how to end it. */
interface Asked {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

async function openLoopback(): Promise<Asked> {
  const discord = await LoopbackDiscord.start({ keep: 50 });
  return { port: Number(new URL(discord.apiUrl).port), stop: () => discord.stop() };
}

async function openHealth(): Promise<Asked> {
  const server = await HealthServer.start({
    port: 0,
    address: "127.0.0.1",
    readiness: () => judge({ corpus: { ok: true, value: "0123456789ab" } }),
    metrics: async () => "lectern_paragraphs 4\n",
    onError: (error) => assert.fail(String(error)),
  });
  return { port: server.port, stop: () => server.stop() };
}

/** A playground whose bot does nothing, with a page of one word. */
async function openPlayground(): Promise<Asked> {
  const { assets, remove } = await writePage();
  const { port, signals, ended } = await startPlayground({ corpus: "corpus", assets, runBot: noBot });
  const stop = async () => {
    signals.emit("SIGTERM");
    await ended;
    await remove();
  };
  return { port, stop };
}

/** Requests of any form to a server: none ends it, and none meets a fault of ours. */
function serverTarget(name: string, open: () => Promise<Asked>): FuzzTarget {
  return target({
    name,
    weight: 10,
    inputs: request,
    open,
    close: ({ stop }) => stop(),
    check: async (text, { port }) => {
      const status = await rawStatus(port, Buffer.from(text.replaceAll("PORT", String(port))));
      assert.ok(status !== "silent", "a request is answered, or its connection closed");
      assert.ok(status === null || status < 500, `met status ${status}`);
    },
  });
}

/** Whatever a program may send to the servers of the bot and of the playground. */
export const httpTargets: readonly FuzzTarget[] = [
  serverTarget("requests to the page", openPlayground),
  serverTarget("requests to the loopback Discord", openLoopback),
  serverTarget("requests to the health endpoints", openHealth),
];
