import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const contenders = createRequire(new URL("../../contenders/package.json", import.meta.url));

/** A module of `bench/contenders`; `null` where it is not installed or does not load on this machine. */
export async function loadContender(name: string) {
  try {
    return await import(pathToFileURL(contenders.resolve(name)).href);
  } catch {
    return null;
  }
}
