import { get } from "node:http";

/**
 * Asks the bot on this machine how it is and ends with 0 where it says that all is well, else with 1 and the reason on stderr.
 * `node scripts/check-health.mjs [/livez | /readyz]`; the port is LECTERN_HEALTH_PORT.
 */
const [path = "/livez"] = process.argv.slice(2);
const { LECTERN_HEALTH_PORT: port = "" } = process.env;

function end(reason) {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}

if (/^\d{1,5}$/u.test(port)) {
  const request = get({ host: "127.0.0.1", port, path, timeout: 4_000 }, (response) => {
    response.resume();
    if (response.statusCode !== 200) end(`${path}: expected status 200, met ${response.statusCode}`);
  });
  request
    .on("timeout", () => request.destroy(new Error("no answer within 4 seconds")))
    .on("error", ({ message }) => end(`${path}: ${message}`));
} else {
  end(`expected a port in LECTERN_HEALTH_PORT, met ${JSON.stringify(port)}`);
}
