import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  HealthServer,
  HealthServerError,
  type HealthServerOptions,
  judge,
} from "../../src/operation/index.ts";

const well = judge({ running: { ok: true, value: "running" } });

async function serving(options: Partial<HealthServerOptions> = {}): Promise<HealthServer> {
  const health = await HealthServer.start({
    port: 0,
    address: "127.0.0.1",
    readiness: () => well,
    metrics: async () => "lectern_documents 1\n",
    onError: () => undefined,
    ...options,
  });
  onTestFinished(() => health.stop());
  return health;
}

function ask({ port }: HealthServer, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${path}`, init);
}

/** What comes back for bytes that a client writes, until the server ends the connection. */
async function exchange({ port }: HealthServer, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  let received = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    received += text;
  });
  socket.on("error", () => undefined);
  socket.write(bytes);
  await once(socket, "close");
  return received;
}

describe("a health server", () => {
  test("says that the process is alive", async () => {
    const response = await ask(await serving(), "/livez");

    expect(response.status).toBe(200);
    expect(await response.text()).toBe("alive\n");
  });

  test("says that the bot is ready, and each condition", async () => {
    const response = await ask(await serving(), "/readyz");

    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toEqual(well);
  });

  test("answers 503 where one condition does not hold, asked anew each time", async () => {
    let isReady = false;
    const readiness = () =>
      judge({ gateway: { ok: isReady, value: "Connecting" }, corpus: { ok: true, value: "0123456789ab" } });
    const health = await serving({ readiness });
    const before = await ask(health, "/readyz");

    expect(before.status).toBe(503);
    expect(await before.json()).toEqual({
      ready: false,
      conditions: {
        gateway: { ok: false, value: "Connecting" },
        corpus: { ok: true, value: "0123456789ab" },
      },
    });
    isReady = true;
    expect((await ask(health, "/readyz")).status).toBe(200);
  });

  test("gives metrics in the exposition format", async () => {
    const response = await ask(await serving(), "/metrics");

    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect(await response.text()).toBe("lectern_documents 1\n");
  });

  test("collects metrics once for all who ask meanwhile", async () => {
    let times = 0;
    let finish = (_text: string) => undefined;
    const metrics = () => {
      times += 1;
      return new Promise<string>((resolve) => {
        finish = (text) => void resolve(text);
      });
    };
    const health = await serving({ metrics });
    const first = ask(health, "/metrics");
    const second = ask(health, "/metrics");
    // Both are there when a third, which waits for nothing, was answered.
    while (times === 0) await ask(health, "/livez");
    await pause(100);
    finish("lectern_documents 2\n");

    expect(await (await first).text()).toBe("lectern_documents 2\n");
    expect(await (await second).text()).toBe("lectern_documents 2\n");
    expect(times).toBe(1);
  });

  test("answers 500 without the reason where metrics can’t be collected, tells it to the log, and goes on", async () => {
    const errors: unknown[] = [];
    const error = new Error("the abacus broke");
    const health = await serving({
      metrics: () => Promise.reject(error),
      onError: (reason) => errors.push(reason),
    });
    const response = await ask(health, "/metrics");

    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("abacus");
    expect(errors).toEqual([error]);
    expect((await ask(health, "/livez")).status).toBe(200);
  });

  test.each(["/livez", "/readyz", "/metrics"])("answers HEAD for %s without a body", async (path) => {
    const health = await serving();
    const response = await ask(health, path, { method: "HEAD" });
    const whole = await ask(health, path);

    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect(response.headers.get("content-length")).toBe(String((await whole.text()).length));
  });

  test("takes a query for nothing", async () => {
    expect((await ask(await serving(), "/livez?verbose=1")).status).toBe(200);
  });

  test.each(["/", "/livez/", "/LIVEZ", "/metrics/../livez2", "//livez", "/healthz", "/%6civez"])(
    "does not know %s",
    async (path) => {
      expect(await exchange(await serving(), `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 404 /u,
      );
    },
  );

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("refuses %s", async (method) => {
    const response = await ask(await serving(), "/metrics", { method });

    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  test.each(["/livez", "/readyz", "/metrics", "/nothing"])("lets nobody keep what %s says", async (path) => {
    const { headers } = await ask(await serving(), path);

    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("connection")).toBe("close");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect([...headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });

  test("answers whatever host is asked for, and repeats nothing of a request", async () => {
    const bytes = "GET /nothing?marked HTTP/1.1\r\nHost: marked.example\r\nX-Marked: marked\r\n\r\n";

    expect(await exchange(await serving(), bytes)).not.toContain("marked");
  });

  test("answers before a body that never comes, and ends the connection", async () => {
    const health = await serving();
    const received = await exchange(
      health,
      "GET /livez HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\npiece",
    );

    expect(received).toMatch(/^HTTP\/1\.1 200 /u);
  });

  test("refuses headers that are too large", async () => {
    const bytes = `GET /livez HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`;

    expect(await exchange(await serving(), bytes)).toMatch(/^HTTP\/1\.1 431 /u);
  });

  test.each(["\r\n\r\n\u0000", "GET\r\n\r\n", "GET /livez HTTP/9.9\r\n\r\n", "{}\r\n\r\n"])(
    "refuses bytes that are no request: %j",
    async (bytes) => {
      expect(await exchange(await serving(), bytes)).toMatch(/^HTTP\/1\.1 400 /u);
    },
  );

  test("ends connections on which no request comes whole, and answers others meanwhile", {
    timeout: 30_000,
  }, async () => {
    const health = await serving();
    const slow = Array.from({ length: 20 }, () =>
      exchange(health, "GET /livez HTTP/1.1\r\nHost: x\r\nX-Slow:"),
    );
    const answered = await ask(health, "/livez");

    expect(answered.status).toBe(200);
    for (const received of await Promise.all(slow)) expect(received).toMatch(/^HTTP\/1\.1 408 /u);
  });

  test("turns clients away beyond a number, and takes new ones when they have gone", async () => {
    const health = await serving();
    const sockets = Array.from({ length: 200 }, () => connect(health.port, "127.0.0.1"));
    let dropped = 0;
    for (const socket of sockets) {
      socket
        .on("error", () => undefined)
        .on("close", () => {
          dropped += 1;
        });
    }
    while (dropped < 72) await pause(5);

    expect(dropped).toBe(72);
    for (const socket of sockets) socket.destroy();
    while (dropped < 200) await pause(5);
    await expect
      .poll(() =>
        ask(health, "/livez").then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });

  test("ends every connection when it stops", async () => {
    const health = await serving({ metrics: () => new Promise(() => undefined) });
    const asked = request({ port: health.port, path: "/metrics" });
    const ended = once(asked, "error");
    asked.end();
    await once(asked, "socket");
    await ask(health, "/livez");
    await health.stop();

    expect(await ended).toHaveLength(1);
  });

  test("says why it can’t listen on a port that is taken", async () => {
    const { port } = await serving();

    await expect(serving({ port })).rejects.toThrow(HealthServerError);
    await expect(serving({ port })).rejects.toThrow(`expected to listen on 127.0.0.1, port ${port}, met: `);
  });
});
