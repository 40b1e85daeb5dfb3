import { writeFile } from "node:fs/promises";
import { UsageError } from "./usage-error.ts";

/** Writes what an option's file is to hold. @throws UsageError where it can't be written. */
export async function writeResult(option: string, file: string, result: string): Promise<void> {
  try {
    await writeFile(file, result);
  } catch (cause) {
    throw new UsageError(`--${option}: expected a file that can be written, met ${file}`, { cause });
  }
}
