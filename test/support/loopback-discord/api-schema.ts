import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import {
  type CheckBody,
  type Endpoint,
  type FieldPath,
  fieldOf,
  isObject,
  type JsonObject,
  listIn,
  objectIn,
  type Problem,
  textIn,
} from "../../../src/loopback-discord/index.ts";

const file = new URL("../../fixtures/discord-api.json", import.meta.url);

/** Discord's published description of the API, as far as the bot uses it. */
export const apiDescription: JsonObject = objectIn(
  { parsed: JSON.parse(readFileSync(file, "utf8")) },
  "parsed",
);

const formats: Readonly<Record<string, true | RegExp | ((text: string) => boolean)>> = {
  int32: true,
  int64: true,
  double: true,
  nonce: true,
  snowflake: /^\d{1,20}$/,
  uri: (text) => URL.canParse(text),
  "date-time": (text) => !Number.isNaN(Date.parse(text)),
};

/** Puts `change` around every object of a JSON value, the innermost first. */
function mapObjects(value: unknown, change: (object: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (!isObject(value)) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapObjects(inner, change)])),
  );
}

function schemaNamed(reference: string | undefined): JsonObject {
  return objectIn(objectIn(apiDescription, "schemas"), reference?.split("/").at(-1) ?? "");
}

function typesOf(branch: unknown): readonly unknown[] {
  return listIn(objectIn(objectIn(schemaNamed(textIn(branch, "$ref")), "properties"), "type"), "enum");
}

/**
 * Writes a choice between objects whose `type` tells them apart as "if it has this type, then that branch": an error is then
 * about the branch that was meant, where `oneOf` would report all of them. (Ajv's `discriminator` takes texts only.)
 */
function discriminate(schema: JsonObject): JsonObject {
  const branches = [...listIn(schema, "oneOf"), ...listIn(schema, "anyOf")];
  const types = branches.map(typesOf);
  const all = types.flat();
  if (branches.length < 2 || types.some((of) => of.length === 0) || new Set(all).size < all.length)
    return schema;
  const { anyOf: _, oneOf: __, ...kept } = schema;
  const ofType = (allowed: readonly unknown[]) => ({ properties: { type: { enum: allowed } } });
  const cases = branches.map((branch, position) => ({
    if: { not: ofType(types[position] ?? []) },
    else: branch,
  }));
  return { ...kept, type: "object", required: ["type"], ...ofType(all), allOf: cases };
}

/** The description wants an integer here; the API takes, gives and documents a string of digits. */
function takePermissionsAsText(schema: JsonObject): JsonObject {
  const permissions = schema["default_member_permissions"];
  if (!isObject(permissions)) return schema;
  const asText = { type: "string", pattern: "^\\d+$" };
  return { ...schema, default_member_permissions: { anyOf: [asText, permissions] } };
}

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  discriminator: true,
  formats,
  validateFormats: true,
});
ajv.addSchema({
  $id: "discord",
  components: {
    schemas: mapObjects(apiDescription["schemas"], (schema) => takePermissionsAsText(discriminate(schema))),
  },
});

/** `{ $ref: "#/components/…" }` as it has to be written outside the description. */
function absolute(schema: JsonObject): JsonObject {
  const reference = textIn(schema, "$ref");
  return reference === undefined ? schema : { ...schema, $ref: `discord${reference}` };
}

const compiled = new Map<string, ValidateFunction>();

function validator(key: string, schema: unknown): ValidateFunction {
  const known = compiled.get(key);
  if (known) return known;
  const whole = mapObjects(schema, (inner) => absolute(discriminate(inner)));
  const made = ajv.compile(isObject(whole) ? whole : {});
  compiled.set(key, made);
  return made;
}

function described(endpoint: Endpoint): JsonObject | undefined {
  const [method = "", path = ""] = endpoint.split(" ");
  const found = fieldOf(objectIn(objectIn(apiDescription, "paths"), path), method.toLowerCase());
  return isObject(found) ? found : undefined;
}

const codes = new Map([
  ["required", "BASE_TYPE_REQUIRED"],
  ["maxLength", "BASE_TYPE_BAD_LENGTH"],
  ["minLength", "BASE_TYPE_BAD_LENGTH"],
  ["maxItems", "BASE_TYPE_BAD_LENGTH"],
  ["minItems", "BASE_TYPE_BAD_LENGTH"],
  ["enum", "BASE_TYPE_CHOICES"],
  ["pattern", "STRING_TYPE_REGEX"],
  ["format", "SCALAR_URL_FORMAT"],
]);

function placeOf({ instancePath, keyword, params }: ErrorObject): FieldPath {
  const path = instancePath.split("/").slice(1);
  const missing = keyword === "required" ? textIn(params, "missingProperty") : undefined;
  return missing === undefined ? path : [...path, missing];
}

function problemOf(error: ErrorObject): Problem {
  const message = error.keyword === "required" ? "This field is required" : (error.message ?? "is not valid");
  return {
    rule: "spec",
    path: placeOf(error),
    code: codes.get(error.keyword) ?? "BASE_TYPE_CONVERT",
    message,
  };
}

/** What the errors come down to: where no branch of a choice fits, the reasons count and the choice adds nothing. */
function problemsOf(errors: readonly ErrorObject[]): readonly Problem[] {
  const reasons = errors.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  const problems = (reasons.length > 0 ? reasons : errors).map(problemOf);
  const byText = new Map(
    problems.map((problem) => [JSON.stringify([problem.path, problem.message]), problem]),
  );
  return [...byText.values()];
}

function check(key: string, schema: unknown, value: unknown): readonly Problem[] {
  const validate = validator(key, schema);
  return validate(value) ? [] : problemsOf(validate.errors ?? []);
}

/** The endpoints that the description has; those with a fixed last step before those with a name there. */
export const endpoints: readonly Endpoint[] = Object.entries(objectIn(apiDescription, "paths")).flatMap(
  ([path, methods]) =>
    Object.keys(Object(methods)).map((method): Endpoint => `${method.toUpperCase()} /${path.slice(1)}`),
);

/** What the description refuses in a value that it has a name for: for tests of the loopback itself. */
export function schemaProblems(name: string, value: unknown): readonly Problem[] {
  return check(`#${name}`, { $ref: `#/components/schemas/${name}` }, value);
}

/** What the description refuses in the body of a request. */
export const bodyProblems: CheckBody = (endpoint, body) => {
  const schema = fieldOf(described(endpoint), "request");
  return schema === undefined ? [] : check(endpoint, schema, body);
};

/** What the description refuses in an answer with this status: for tests of the loopback itself. */
export function answerProblems(endpoint: Endpoint, status: number, body: unknown): readonly Problem[] {
  const responses = objectIn(described(endpoint), "responses");
  if (!(status in responses)) {
    const message = `expected status ${Object.keys(responses).join(" or ")}, met ${status}`;
    return [{ rule: "spec", path: [], code: "STATUS", message }];
  }
  const schema = responses[status];
  return schema === null ? [] : check(`${endpoint} ${status}`, schema, body);
}
