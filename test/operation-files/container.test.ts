import { existsSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { project, read, readDockerfile, readYaml, scripts } from "../support/operation-files.ts";

const instructions = readDockerfile();
const last = instructions.at(-1)?.stage ?? "";
const inImage = instructions.filter(({ stage }) => stage === last);

function valuesOf(name: string): readonly string[] {
  return inImage.filter((instruction) => instruction.name === name).map(({ value }) => value);
}

/** What is copied from the project, whatever the stage. */
const copied = instructions
  .filter(({ name, value }) => name === "COPY" && !value.includes("--from="))
  .flatMap(({ value }) => {
    const words = value.split(" ").filter((word) => !word.startsWith("--"));
    return words.slice(0, -1);
  });

const environment = new Map(
  valuesOf("ENV")
    .flatMap((value) => value.split(/\s+/u))
    .map((pair) => pair.split("="))
    .map(([name = "", value = ""]) => [name, value]),
);

const healthCheck = v.object({
  test: v.array(v.string()),
  interval: v.string(),
  timeout: v.string(),
  start_period: v.string(),
  retries: v.number(),
});
const service = v.object({
  env_file: v.array(v.string()),
  environment: v.record(v.string(), v.string()),
  volumes: v.array(v.string()),
  read_only: v.boolean(),
  tmpfs: v.array(v.string()),
  cap_drop: v.array(v.string()),
  security_opt: v.array(v.string()),
  mem_limit: v.string(),
  restart: v.string(),
  stop_grace_period: v.string(),
  healthcheck: healthCheck,
});
const compose = v.object({
  services: v.object({ lectern: service }),
  volumes: v.object({ corpus: v.null() }),
});
const composed = v.parse(compose, readYaml("compose.yaml")).services.lectern;

describe("the image", () => {
  test("is made of one version of Node.js, named to the last digit, that package.json allows", () => {
    const bases = instructions.filter(({ name }) => name === "FROM").map(({ value }) => value);

    expect(bases[0]).toMatch(/^node:2[24]\.\d+\.\d+-slim AS node$/u);
    expect(bases.slice(1).every((base) => base.startsWith("node AS "))).toBe(true);
  });

  test("takes its packages and its program from stages that stay behind, and builds nothing itself", () => {
    const stages = new Set(instructions.map(({ stage }) => stage));
    const sources = valuesOf("COPY").flatMap((value) => /--from=(\S+)/u.exec(value)?.[1] ?? []);

    expect(sources.toSorted()).toEqual(["build", "packages"]);
    expect(sources.every((source) => stages.has(source))).toBe(true);
    expect(valuesOf("RUN").join("\n")).not.toMatch(/npm|apt/u);
  });

  test("runs no script of a package and installs none that only development needs", () => {
    const installs = instructions.filter(({ value }) => value.includes("npm ci"));

    expect(installs).toHaveLength(2);
    for (const { value } of installs) expect(value).toContain("--ignore-scripts");
    expect(installs.find(({ stage }) => stage === "packages")?.value).toContain("--omit=dev");
  });

  test("copies files that exist, each let through by .dockerignore, and no others are let through", () => {
    const allowed = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));

    expect(copied.length).toBeGreaterThan(6);
    for (const file of copied) {
      expect(existsSync(`${project}${file}`), file).toBe(true);
      expect(
        allowed.some((entry) => file === entry || file.startsWith(`${entry}/`)),
        file,
      ).toBe(true);
    }
    for (const entry of allowed) {
      expect(
        copied.some((file) => file === entry || file.startsWith(`${entry}/`)),
        entry,
      ).toBe(true);
    }
  });

  test("has no secret: all is ignored but what is named, and no variable is a token", () => {
    const ignored = read(".dockerignore").split("\n");

    expect(ignored.find((line) => line !== "" && !line.startsWith("#"))).toBe("*");
    expect(ignored).toContain("**/.env");
    expect([...environment.keys()].filter((name) => /TOKEN|SECRET|KEY/u.test(name))).toEqual([]);
    expect(instructions.filter(({ name }) => name === "ARG")).toEqual([]);
  });

  test("runs as a user without rights over what runs, by number, with the corpus as a volume of its own", () => {
    expect(valuesOf("USER")).toEqual(["1000:1000"]);
    expect(valuesOf("VOLUME")).toEqual(['["/corpus"]']);
    expect(environment.get("LECTERN_CORPUS")).toBe("/corpus");
    expect(valuesOf("COPY").filter((value) => value.includes("--chown"))).toEqual([
      "--chown=1000:1000 corpus /corpus",
    ]);
  });

  test("is stopped as the bot understands it, and started as npm start does", () => {
    const { start = "" } = scripts;
    const words: string[] = JSON.parse(valuesOf("ENTRYPOINT")[0] ?? "[]");

    expect(valuesOf("STOPSIGNAL")).toEqual(["SIGTERM"]);
    expect(words.join(" ")).toBe(start);
    expect(valuesOf("CMD")).toEqual(['["--no-playground"]']);
  });
});

describe("the composition", () => {
  test("sets variables as the image sets them", () => {
    for (const [name, value] of Object.entries(composed.environment)) {
      expect(environment.get(name)).toBe(value);
    }
  });

  test("holds no secret and takes it from a file that git and the image leave out", () => {
    expect(composed.env_file).toEqual([".env"]);
    expect(read(".gitignore").split("\n")).toContain(".env");
    expect(read("compose.yaml")).not.toMatch(/DISCORD_TOKEN\s*[:=]/u);
  });

  test("gives no right that the bot has no use for", () => {
    expect(composed.read_only).toBe(true);
    expect(composed.cap_drop).toEqual(["ALL"]);
    expect(composed.security_opt).toEqual(["no-new-privileges:true"]);
    expect(composed.mem_limit).toMatch(/^\d+m$/u);
    expect(composed.volumes).toEqual(["corpus:/corpus"]);
    expect(composed.tmpfs.every((mount) => mount.includes("noexec"))).toBe(true);
  });

  test("gives up restarting where failure follows failure", () => {
    expect(composed.restart).toMatch(/^on-failure:\d+$/u);
  });

  test("asks how the bot is as the image does", () => {
    const [asked = ""] = valuesOf("HEALTHCHECK");
    const { test: command, interval, timeout, start_period, retries } = composed.healthcheck;

    expect(asked.replace(/\s+/gu, " ")).toBe(
      `--interval=${interval} --timeout=${timeout} --start-period=${start_period} --retries=${retries} ` +
        `CMD ${JSON.stringify(command.slice(1)).replaceAll(",", ", ")}`,
    );
    expect(command[0]).toBe("CMD");
  });
});
