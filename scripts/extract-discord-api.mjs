import { readFile, writeFile } from "node:fs/promises";

/**
 * Writes test/fixtures/discord-api.json: of Discord's published API description, the endpoints that the bot
 * uses and the schemas that they reach. Run it when Discord publishes a new description:
 *
 *   node scripts/extract-discord-api.mjs OPENAPI.json COMMIT
 */

const endpoints = {
  "/gateway/bot": ["get"],
  "/users/@me": ["get"],
  "/users/@me/channels": ["post"],
  "/applications/@me": ["get"],
  "/applications/{application_id}/commands": ["get", "put"],
  "/applications/{application_id}/guilds/{guild_id}/commands": ["get", "put"],
  "/interactions/{interaction_id}/{interaction_token}/callback": ["post"],
  "/webhooks/{webhook_id}/{webhook_token}": ["post"],
  "/webhooks/{webhook_id}/{webhook_token}/messages/@original": ["get", "patch", "delete"],
  "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}": ["get", "patch", "delete"],
  "/channels/{channel_id}/messages": ["get", "post"],
  "/channels/{channel_id}/messages/{message_id}": ["get", "patch", "delete"],
  "/channels/{channel_id}/typing": ["post"],
};

const isObject = (value) => typeof value === "object" && value !== null;
const json = (content) => content?.["application/json"]?.schema;
const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/** The value without prose; a property that happens to be named "description" is an object and stays. */
function withoutProse(value) {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => !(["description", "title", "example"].includes(key) && typeof inner === "string"),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutProse(inner)]));
}

/** The names of the schemas that a value refers to, directly. */
function referencesIn(value) {
  if (!isObject(value)) return [];
  const own = typeof value.$ref === "string" ? [value.$ref.replace("#/components/schemas/", "")] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

/** One endpoint: the JSON schema of its body, and of each successful response that has a body. */
function endpointOf({ requestBody, responses }) {
  const request = json(requestBody?.content);
  const successful = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return {
    ...(request && { request: withoutProse(request) }),
    responses: Object.fromEntries(
      successful.map(([status, { content }]) => [status, withoutProse(json(content) ?? null)]),
    ),
  };
}

function reachableSchemas(roots, all) {
  const reached = new Set();
  const open = referencesIn(roots);
  while (open.length > 0) {
    const name = open.pop();
    if (reached.has(name)) continue;
    if (!all[name]) throw new Error(`expected a schema named ${name}; the description has none`);
    reached.add(name);
    open.push(...referencesIn(all[name]));
  }
  return Object.fromEntries([...reached].toSorted().map((name) => [name, withoutProse(all[name])]));
}

function endpointsOf(description) {
  return Object.fromEntries(
    Object.entries(endpoints).map(([path, methods]) => {
      const described = description.paths[path];
      if (!described) throw new Error(`expected the path ${path}; the description has none`);
      return [path, Object.fromEntries(methods.map((method) => [method, endpointOf(described[method])]))];
    }),
  );
}

/** JSON in which each endpoint and each schema is one line: small, and a new description gives a readable diff. */
function oneLineEach(sections) {
  const lines = (section) => mapValues(section, (value) => JSON.stringify(value));
  const block = (section) =>
    Object.entries(lines(section)).map(([key, line]) => `    ${JSON.stringify(key)}: ${line}`);
  const blocks = Object.entries(sections).map(
    ([name, section]) => `  ${JSON.stringify(name)}: {\n${block(section).join(",\n")}\n  }`,
  );
  return `{\n${blocks.join(",\n")}\n}\n`;
}

const [file, commit] = process.argv.slice(2);
if (!file || !/^[0-9a-f]{7,40}$/u.test(commit ?? "")) {
  console.error("expected: node scripts/extract-discord-api.mjs OPENAPI.json COMMIT");
  process.exit(2);
}
const description = JSON.parse(await readFile(file, "utf8"));
const paths = endpointsOf(description);
const source = {
  repository: "https://github.com/discord/discord-api-spec",
  file: "specs/openapi.json",
  commit,
  license: description.info.license.identifier,
  api: `v${description.info.version}`,
};
await writeFile(
  new URL("../test/fixtures/discord-api.json", import.meta.url),
  oneLineEach({ source, paths, schemas: reachableSchemas(paths, description.components.schemas) }),
);
