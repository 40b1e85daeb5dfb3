import type { Endpoint, RecordedRequest } from "../../../src/loopback-discord/index.ts";
import { answerProblems, endpoints } from "./api-schema.ts";

function patternOf(endpoint: Endpoint): RegExp {
  return new RegExp(`^${endpoint.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u");
}

const patterns = endpoints.map((endpoint) => ({ endpoint, pattern: patternOf(endpoint) }));

/** What the loopback answered that Discord's published description does not promise, in words; for its own tests. */
export function misfits(requests: readonly RecordedRequest[]): readonly string[] {
  return requests.flatMap(({ method, path, status = 0, answer }) => {
    const line = `${method} ${path}`;
    const found = patterns.find(({ pattern }) => pattern.test(line));
    if (!found || status >= 300 || status === 0) return [];
    const problems = answerProblems(found.endpoint, status, JSON.parse(JSON.stringify(answer ?? null)));
    return problems.map((problem) => `${line} → ${problem.path.join(".")}: ${problem.message}`);
  });
}
