import { once } from "node:events";
import { createServer, request as sendRequest } from "node:http";

/**
 * Stands before the twin's REST API and adds what Discord has and the twin lacks: the list of an application's commands,
 * which the bot reads before it registers its own. Everything else goes through as it is. The gateway needs nothing of
 * the kind: the bot goes to it directly, by the address that the twin gives.
 */
export async function startProxy(target) {
  const server = createServer((request, response) => {
    if (request.method === "GET" && /^\/api\/v\d+\/applications\/\d+\/commands(\?|$)/u.test(request.url)) {
      response.writeHead(200, { "content-type": "application/json" }).end("[]");
      return;
    }
    passOn(request, response, target);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    apiUrl: `http://127.0.0.1:${server.address().port}/api`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function passOn(request, response, { port }) {
  const { method, url, headers } = request;
  const options = { host: "127.0.0.1", port, method, path: url, headers, agent: false };
  const passed = sendRequest(options, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  passed.on("error", () => response.destroy());
  request.pipe(passed);
}
