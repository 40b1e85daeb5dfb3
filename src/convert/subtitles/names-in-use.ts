import type { VoicedLine } from "./read-cue.ts";

/** A name as people write it, before a colon at the beginning of a line: each of its words begins with a capital. */
const named =
  /^(?<dash>[-–—‐]\s*|>{2,3}\s*)?(?<name>\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}):\s/u;

/**
 * The names in small letters that stand before a colon so that they mean who speaks: several times, or of several words after a
 * dash. A word like `Remember:` stands there as well, but once.
 */
export function namesInUse(lines: readonly VoicedLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const { name, dash } = named.exec(text)?.groups ?? {};
    if (name === undefined) continue;
    const isSure = dash !== undefined && name.includes(" ");
    counts.set(name, (counts.get(name) ?? 0) + (isSure ? 2 : 1));
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}
