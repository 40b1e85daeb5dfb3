import { Trait } from "../lexicon/trait.ts";
import { isPossessive } from "../prose/noun-phrase.ts";
import type { Scene } from "../prose/scene.ts";
import { hasTrait } from "../prose/token.ts";

/** How far from the top a byline may stand. */
const FARTHEST_BYLINE = 4;

/** The name of a line that says no more than `By Jane Doe`, near the top; `null` where there is none. */
export function bylineOf(scenes: readonly Scene[]): string | null {
  for (const scene of scenes.slice(0, FARTHEST_BYLINE)) {
    if (isByline(scene)) return scene.mentions[0]?.words.join(" ") ?? null;
  }
  return null;
}

/** True where a paragraph is a byline. */
export function isByline(scene: Scene): boolean {
  const [by] = scene.tokens;
  const [name] = scene.mentions;
  if (!hasTrait(by, Trait.agent) || name === undefined || name.from !== 1) return false;
  return name.to === scene.tokens.length && !isPossessive(scene, name);
}
