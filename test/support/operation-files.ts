import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The project's folder, with a slash at the end. */
export const project = fileURLToPath(new URL("../..", import.meta.url));

/** A file of the project. */
export function read(file: string): string {
  return readFileSync(`${project}${file}`, "utf8");
}

/** A file of YAML as plain values; throws where it is none, also for a key that stands twice. */
export function readYaml(file: string): unknown {
  return parse(read(file), { uniqueKeys: true });
}

/** The scripts of package.json. */
export const scripts: Readonly<Record<string, string>> = JSON.parse(read("package.json")).scripts;

/** An instruction of the Dockerfile, in one line, with the stage it stands in. */
export interface Instruction {
  readonly stage: string;
  readonly name: string;
  readonly value: string;
}

/** What the Dockerfile does, in order; what stands before the first stage is left out. */
export function readDockerfile(): readonly Instruction[] {
  const lines = read("Dockerfile")
    .replace(/^#.*\n/gmu, "")
    .replace(/\\\n\s*/gu, " ")
    .split("\n")
    .filter((line) => line.trim() !== "");
  let stage = "";
  return lines.map((line) => {
    const [, name = "", value = ""] = /^([A-Z]+)\s+(.*)$/u.exec(line) ?? [];
    if (name === "FROM") stage = / AS (\S+)$/u.exec(value)?.[1] ?? value;
    return { stage, name, value };
  });
}

/** What a program wrote and ended with. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program in the project's folder, with this environment besides the path. */
export function runProgram(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { PATH = "", HOME = "" } = process.env;
  return new Promise((resolve) => {
    const options = { cwd: project, env: { PATH, HOME, ...environment }, maxBuffer: 64 * 1024 * 1024 };
    execFile(file, args, options, (error, out, err) => {
      resolve({ status: error === null ? 0 : typeof error.code === "number" ? error.code : -1, out, err });
    });
  });
}
