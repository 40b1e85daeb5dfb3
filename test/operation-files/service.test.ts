import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { project, read, runProgram, scripts } from "../support/operation-files.ts";

const unit = read("deploy/lectern.service");

/** The values of a setting, in the order in which they stand. */
function valuesOf(name: string): readonly string[] {
  return [...unit.matchAll(new RegExp(`^${name}=(.*)$`, "gmu"))].map(([, value = ""]) => value);
}

const environment = new Map(
  valuesOf("Environment")
    .flatMap((line) => line.split(" "))
    .map((pair) => pair.split("="))
    .map(([name = "", value = ""]) => [name, value]),
);

describe("the unit for systemd", () => {
  test("starts what npm start starts, but never a playground", () => {
    const { start = "" } = scripts;

    expect(valuesOf("ExecStart")).toEqual([`/usr/bin/${start} --no-playground`]);
  });

  test("does not start again what would fail again the same way", () => {
    const statuses = (valuesOf("RestartPreventExitStatus")[0] ?? "").split(" ").map(Number);
    // What these mean stands in the README; 1 is a fault of the bot, 7 an outage, 130 somebody at a terminal.
    expect(statuses).toEqual([2, 3, 4, 5, 6, 8]);
    expect(valuesOf("Restart")).toEqual(["on-failure"]);
  });

  test("takes its secrets from a file that only root reads, and holds none", () => {
    expect(unit).not.toMatch(/DISCORD_TOKEN=/u);
    expect(valuesOf("EnvironmentFile")).toEqual(["/etc/lectern/environment"]);
  });

  test("reloads the corpus by the signal that the bot listens for", () => {
    expect(valuesOf("ExecReload")).toEqual(["/bin/kill -HUP $MAINPID"]);
  });

  test("lets nothing be written but the folder that holds the corpus", () => {
    expect(valuesOf("ProtectSystem")).toEqual(["strict"]);
    expect(valuesOf("ReadWritePaths")).toEqual(["/var/lib/lectern"]);
    expect(environment.get("LECTERN_CORPUS")).toMatch(/^\/var\/lib\/lectern\//u);
    expect(valuesOf("User")).toEqual(["lectern"]);
  });

  test("leaves memory executable, as V8 has to write what it executes", () => {
    expect(valuesOf("MemoryDenyWriteExecute")).toEqual([]);
    expect(unit).toContain("No MemoryDenyWriteExecute: V8");
  });

  test("has the port of the image", () => {
    expect(read("Dockerfile")).toContain(`LECTERN_HEALTH_PORT=${environment.get("LECTERN_HEALTH_PORT")}`);
  });

  const analyzer = "/usr/bin/systemd-analyze";
  test.runIf(existsSync(analyzer))("is sound, and hardly exposed, to systemd’s own judgement", async () => {
    const file = `${project}deploy/lectern.service`;
    const verdict = await runProgram(analyzer, ["verify", file]);
    const score = await runProgram(analyzer, ["security", "--offline=true", "--threshold=20", file]);

    expect(verdict.err).not.toMatch(/lectern\.service/u);
    // The threshold is in tenths: an exposure above 2.0 of 10 fails.
    expect(score.status, score.out).toBe(0);
  });
});
