import { config as readDotenv } from "dotenv";
import * as v from "valibot";

/** What the environment decides. */
export interface Config {
  /** The corpus folder. `LECTERN_CORPUS`, default `corpus`. */
  readonly corpus: string;
}

/** An environment that can't be used; the message lists every problem, a line each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code = "invalid-config";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${problems.join("\n")}`,
    );
    this.problems = problems;
  }
}

const schema = v.object({
  LECTERN_CORPUS: v.optional(
    v.pipe(v.string(), v.trim(), v.nonEmpty("expected a folder, met nothing")),
    "corpus",
  ),
});

/** The variables that are read, for the documentation's tests. */
export const variableNames: readonly string[] = Object.keys(schema.entries);

/**
 * The configuration of an environment.
 * @throws ConfigError listing every variable with an unusable value.
 */
export function parseConfig(environment: NodeJS.ProcessEnv): Config {
  const result = v.safeParse(schema, environment);
  if (result.success) return { corpus: result.output.LECTERN_CORPUS };
  throw new ConfigError(result.issues.map(({ path, message }) => `${String(path?.[0].key)}: ${message}`));
}

/** The environment with the variables of the `.env` file in the current folder, which do not override set ones. */
export function loadEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const combined = { ...environment };
  readDotenv({ quiet: true, processEnv: combined });
  return combined;
}
