import { readdirSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { project, read, readYaml } from "../support/operation-files.ts";

const step = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.union([v.string(), v.boolean()]))),
  env: v.optional(v.record(v.string(), v.string())),
});
const job = v.object({
  uses: v.optional(v.string()),
  "timeout-minutes": v.optional(v.number()),
  permissions: v.optional(v.record(v.string(), v.string())),
  strategy: v.optional(v.object({ matrix: v.record(v.string(), v.array(v.string())) })),
  steps: v.optional(v.array(step), []),
});
const workflow = v.object({
  permissions: v.record(v.string(), v.string()),
  concurrency: v.object({ group: v.string() }),
  jobs: v.record(v.string(), job),
});

const files = readdirSync(`${project}.github/workflows`);
const workflows = files.map((file) => ({
  file,
  text: read(`.github/workflows/${file}`),
  ...v.parse(workflow, readYaml(`.github/workflows/${file}`)),
}));
const jobs = workflows.flatMap(({ file, jobs }) =>
  Object.entries(jobs).map(([name, job]) => ({ name: `${file} ${name}`, job })),
);
const steps = jobs.flatMap(({ name, job }) => job.steps.map((step) => ({ name, step, job })));

/** Whether a version such as `20.19.0`, or the newest of a line such as `22`, is one that package.json allows. */
function isAllowed(version: string): boolean {
  const engine: string = JSON.parse(read("package.json")).engines.node;
  const least = /^>=(\d+)\.(\d+)\.(\d+)$/u.exec(engine)?.slice(1).map(Number) ?? [];
  const [major = 0, minor = Number.POSITIVE_INFINITY] = version.split(".").map(Number);
  const [leastMajor = Number.NaN, leastMinor = Number.NaN] = least;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

describe("the workflows", () => {
  test("are a check, a nightly run and a release", () => {
    expect(files.toSorted()).toEqual(["check.yml", "nightly.yml", "release.yml"]);
  });

  test.each(workflows)("may by themselves only read: $file", ({ permissions }) => {
    expect(permissions).toEqual({ contents: "read" });
  });

  test("write in one job, which makes a release", () => {
    const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes("write"));

    expect(writing.map(({ name }) => name)).toEqual(["release.yml release"]);
  });

  test("name every action by a whole version or a commit, and never keep the token of a checkout", () => {
    const used = steps.flatMap(({ step }) => (step.uses === undefined ? [] : [step]));

    expect(used.length).toBeGreaterThan(4);
    for (const { uses, with: options } of used) {
      expect(uses).toMatch(/@(?:v\d+\.\d+\.\d+|[0-9a-f]{40})$/u);
      if (uses?.startsWith("actions/checkout@")) expect(options?.["persist-credentials"]).toBe(false);
    }
  });

  test("put nothing that a stranger may have written into a shell: a step reads it from its environment", () => {
    for (const { step } of steps) expect(step.run ?? "").not.toContain("${{");
  });

  test("end by themselves", () => {
    for (const { name, job } of jobs) {
      if (job.uses === undefined) expect(job["timeout-minutes"], name).toBeLessThanOrEqual(360);
    }
  });

  test("check what the project’s own check checks, on the oldest Node.js that is allowed and on each line", () => {
    const check = workflows.find(({ file }) => file === "check.yml")?.jobs["check"];
    const versions = check?.strategy?.matrix["node"] ?? [];

    expect(check?.steps.map(({ run }) => run)).toContain("bash .ci/run");
    expect(read(".ci/run")).toMatch(/^npm run check$/mu);
    expect(versions).toEqual(["20.19.0", "20", "22", "24"]);
    expect(versions.filter((version) => !isAllowed(version))).toEqual([]);
    expect(isAllowed("20.18.3")).toBe(false);
  });
});

describe("Dependabot", () => {
  const config = v.object({
    version: v.literal(2),
    updates: v.array(v.object({ "package-ecosystem": v.string(), directory: v.string() })),
  });

  test("looks after packages, actions and the image", () => {
    const { updates } = v.parse(config, readYaml(".github/dependabot.yml"));

    expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions", "docker"]);
  });
});
