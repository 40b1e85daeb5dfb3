import { numberFrom } from "./number-from.ts";

const DAY = 24 * 60 * 60 * 1_000;

/** The seed that an environment variable holds, or another one each day, so that each night tries other cases. */
export function seedOfTheDay(variable: string): number {
  return numberFrom(variable, Math.floor(Date.now() / DAY));
}
