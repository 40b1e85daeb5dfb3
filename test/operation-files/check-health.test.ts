import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { project, runProgram } from "../support/operation-files.ts";

/** A server that answers the paths with these statuses, and all others with 404; its port. */
async function serve(statuses: Readonly<Record<string, number>>): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    response.writeHead(statuses[url] ?? 404).end();
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port, met none");
  return String(address.port);
}

function check(args: readonly string[], environment: Readonly<Record<string, string>>) {
  return runProgram(process.execPath, [`${project}scripts/check-health.mjs`, ...args], environment);
}

describe("the check of a bot’s health", () => {
  test("ends with 0 where the bot says that it is well", async () => {
    const port = await serve({ "/livez": 200, "/readyz": 503 });

    expect(await check([], { LECTERN_HEALTH_PORT: port })).toEqual({ status: 0, out: "", err: "" });
  });

  test("ends with 1 and says what it met where the bot is not ready", async () => {
    const port = await serve({ "/livez": 200, "/readyz": 503 });
    const { status, err } = await check(["/readyz"], { LECTERN_HEALTH_PORT: port });

    expect([status, err]).toEqual([1, "/readyz: expected status 200, met 503\n"]);
  });

  test("ends with 1 where nothing answers", async () => {
    const { status, err } = await check([], { LECTERN_HEALTH_PORT: "1" });

    expect(status).toBe(1);
    expect(err).toContain("/livez: ");
  });

  test.each([{}, { LECTERN_HEALTH_PORT: "" }, { LECTERN_HEALTH_PORT: "example.org" }])(
    "ends with 1 where no port is named: %j",
    async (environment) => {
      expect(await check([], environment)).toMatchObject({
        status: 1,
        err: expect.stringContaining("LECTERN_HEALTH_PORT"),
      });
    },
  );
});
