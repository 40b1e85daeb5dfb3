import { answerTargets } from "./answer-targets.ts";
import { discordTargets } from "./discord-targets.ts";
import { documentTargets } from "./document-targets.ts";
import type { FuzzTarget } from "./fuzz-target.ts";
import { httpTargets } from "./http-targets.ts";
import { snapshotTargets } from "./snapshot-targets.ts";
import { textTargets } from "./text-targets.ts";

/** What is fuzzed, the quick first. */
export const fuzzTargets: readonly FuzzTarget[] = [
  ...textTargets,
  ...documentTargets,
  ...discordTargets,
  ...snapshotTargets,
  ...answerTargets,
  ...httpTargets,
];
