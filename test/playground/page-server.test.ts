import { describe, expect, test } from "vitest";
import { type RawRequest, rawRequest, runningPlayground } from "../support/running-playground.ts";
import { noBot } from "../support/started-playground.ts";

const reading = [
  "/",
  "/page.js",
  "/page.css",
  "/feed",
  "/attachments/1/2/a.txt",
  "/inspections/1",
  "/corpus",
];
const doing = ["/actions", "/files/a.txt", "/bot/restart"];

/** A playground without a bot: what guards it needs none. */
const guarded = () => runningPlayground({ runBot: noBot });

describe("the page's server", () => {
  test("refuses another host on every path, as after DNS rebinding", async () => {
    const playground = await guarded();
    const { port } = playground;
    const hosts = [
      `evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      `127.0.0.1:${port + 1}`,
      "127.0.0.1",
      `[::1]:${port}`,
      `LOCALHOST.:${port}`,
      `evil@127.0.0.1:${port}`,
      "",
    ];
    for (const path of [...reading, ...doing, "/nowhere"])
      for (const host of hosts)
        for (const method of ["GET", "POST", "HEAD", "OPTIONS"]) {
          const { status } = await playground.ask(path, { method, headers: { host } });
          expect({ path, host, method, status }).toMatchObject({
            status: host === "" ? expect.toBeOneOf([400, 403]) : 403,
          });
        }
  });

  test("answers under both names of this machine", async () => {
    const playground = await guarded();

    expect(await playground.ask("/")).toMatchObject({ status: 200, text: "page.html" });
    const headers = { host: `localhost:${playground.port}` };
    expect(await playground.ask("/", { headers })).toMatchObject({ status: 200 });
  });

  test("does nothing for another origin, or where none is named", async () => {
    const playground = await guarded();
    const { port } = playground;
    const origins = [
      "null",
      "http://evil.example",
      `http://localhost:${port}`,
      `https://127.0.0.1:${port}`,
      undefined,
    ];
    for (const path of doing)
      for (const origin of origins) {
        const { status } = await playground.ask(path, { method: "POST", headers: { origin }, body: "{}" });
        expect({ path, origin, status }).toMatchObject({ status: 403 });
      }
  });

  test("gives nothing to another origin", async () => {
    const playground = await guarded();
    for (const path of reading)
      for (const origin of ["null", "http://evil.example"])
        expect(await playground.ask(path, { headers: { origin } })).toMatchObject({ status: 403 });
  });

  test.each(["cross-site", "same-site"])(
    "gives a %s request the page that a link opens, and nothing else",
    async (site) => {
      const playground = await guarded();
      const from = { "sec-fetch-site": site };
      const opening = { ...from, "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

      expect(await playground.ask("/?ask=Who", { headers: opening })).toMatchObject({ status: 200 });
      expect(
        await playground.ask("/", { headers: { ...opening, "sec-fetch-dest": "iframe" } }),
      ).toMatchObject({
        status: 403,
      });
      for (const path of reading)
        expect(await playground.ask(path, { headers: from })).toMatchObject({ status: 403 });
      for (const path of reading.slice(1))
        expect(await playground.ask(path, { headers: opening })).toMatchObject({ status: 403 });
      expect(await playground.ask("/actions", { method: "POST", headers: from })).toMatchObject({
        status: 403,
      });
    },
  );

  test("gives the page what it asks for itself", async () => {
    const playground = await guarded();
    for (const site of ["same-origin", "none"])
      expect(await playground.ask("/corpus", { headers: { "sec-fetch-site": site } })).toMatchObject({
        status: 200,
      });
  });

  test("lets no page load anything from elsewhere, or be framed, on every answer", async () => {
    const playground = await guarded();
    const answers = await Promise.all(["/", "/corpus", "/nowhere"].map((path) => playground.ask(path)));
    answers.push(await playground.ask("/", { headers: { host: "evil.example" } }));
    for (const { headers } of answers) {
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  const oddities: readonly (readonly [what: string, path: string, sent: RawRequest, status: number])[] = [
    ["a path above the page", "/../package.json", {}, 404],
    ["an encoded path above the page", "/%2e%2e%2fpackage.json", {}, 404],
    ["a path that is none", "*", { method: "OPTIONS", headers: { origin: undefined } }, 403],
    ["an encoding that is none", "/files/%E0%A4%A", { method: "POST", body: "x" }, 400],
    ["an unknown path", "/page.html", {}, 404],
    ["a method that the path lacks", "/actions", {}, 405],
    ["an address that is none", "//[", {}, 404],
    ["a question for options", "/actions", { method: "OPTIONS" }, 403],
    ["an action that is no JSON", "/actions", { method: "POST", body: "{" }, 400],
    ["an action of another kind", "/actions", { method: "POST", body: `{"kind":"fly"}` }, 400],
    ["an action in no encoding", "/actions", { method: "POST", body: new Uint8Array([0xff, 0xfe]) }, 400],
    ["an action that is too long", "/actions", { method: "POST", body: " ".repeat(70_000) }, 413],
    ["an action that is far too long", "/actions", { method: "POST", body: " ".repeat(300_000) }, 413],
    ["a file that is too long", "/files/a.txt", { method: "POST", body: new Uint8Array(10_485_761) }, 413],
    ["an unknown attachment", "/attachments/../../etc/passwd", {}, 404],
    ["an unknown inspection", "/inspections/__proto__", {}, 404],
  ];

  test.each(oddities)("says no to %s", async (...[, path, sent, status]) => {
    const playground = await guarded();

    expect(await playground.ask(path, sent)).toMatchObject({ status });
  });

  test("answers HEAD as GET without a body, and ends it for the feed", async () => {
    const playground = await guarded();

    expect(await playground.ask("/", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
    expect(await playground.ask("/feed", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });
});

test("what a program asks with Host alone is answered, since no browser would leave the rest out", async () => {
  const { port } = await guarded();

  expect(await rawRequest(port, "/corpus", { headers: { host: `127.0.0.1:${port}` } })).toMatchObject({
    status: 200,
  });
});
