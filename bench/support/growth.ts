import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { drawQuestions } from "./drawn-questions.ts";

/** What an engine costs at one size. */
export interface EngineCost {
  readonly paragraphs: number;
  readonly buildSeconds: number;
  /** What it holds besides the texts, after the questions. */
  readonly bytes: number;
  readonly medianMilliseconds: number;
  readonly p99Milliseconds: number;
  /** Of the questions, the share that brings the text of their words among the best. */
  readonly found: number;
}

/** What came of measuring an engine. */
export type Measured =
  | { readonly kind: "measured"; readonly cost: EngineCost }
  | { readonly kind: "not installed" }
  | { readonly kind: "too slow" }
  | { readonly kind: "failed"; readonly status: number | null };

/** Writes the texts, and for each size the questions that are asked of it, to where {@link measureApart} reads them. */
export async function writeLoad(
  folder: string,
  texts: readonly string[],
  load: { readonly sizes: readonly number[]; readonly questions: number },
): Promise<void> {
  for (const size of load.sizes) {
    const questions = await drawQuestions(texts.slice(0, size), load.questions);
    await writeFile(join(folder, `questions-${size}.json`), JSON.stringify(questions));
  }
  const lines = Readable.from(linesOf(texts));
  await pipeline(lines, createWriteStream(join(folder, "texts.jsonl")));
}

function* linesOf(texts: readonly string[]): Generator<string> {
  for (const text of texts) yield `${JSON.stringify(text)}\n`;
}

const program = fileURLToPath(new URL("./measure-engine.ts", import.meta.url));
const project = fileURLToPath(new URL("../..", import.meta.url));

/** The cost of an engine with so many paragraphs, measured in a process of its own that may take so many minutes. */
export function measureApart(
  name: string,
  load: { readonly folder: string; readonly size: number; readonly minutes: number },
): Promise<Measured> {
  const { folder, size, minutes } = load;
  const options = ["--expose-gc", "--max-old-space-size=12000", "--import", "tsx"];
  const child = spawn(process.execPath, [...options, program, name, folder, String(size)], {
    cwd: project,
    stdio: ["ignore", "pipe", "inherit"],
    timeout: minutes * 60_000,
    killSignal: "SIGKILL",
  });
  let written = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    written += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => {
      if (signal === "SIGKILL") return resolve({ kind: "too slow" });
      if (status !== 0) return resolve({ kind: "failed", status });
      const cost: EngineCost | null = JSON.parse(written.trim().split("\n").at(-1) ?? "null");
      resolve(cost === null ? { kind: "not installed" } : { kind: "measured", cost });
    });
  });
}
