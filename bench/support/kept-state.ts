import { rm } from "node:fs/promises";
import { join } from "node:path";

/** Throws away whatever the library keeps of a corpus folder from one start to the next. */
export async function forgetKept(folder: string): Promise<void> {
  await rm(join(folder, ".lectern"), { recursive: true, force: true });
}
