/**
 * When events come, in milliseconds from the beginning: so many a second on average, each independent of the others (a Poisson
 * process, whose gaps are −ln(u)/rate). What comes does not wait for what came before, so that a slow answer hides no other.
 */
export function arrivals(perSecond: number, seconds: number, random: () => number): number[] {
  const times: number[] = [];
  let at = 0;
  for (;;) {
    at += (-Math.log(1 - random()) / perSecond) * 1_000;
    if (at >= seconds * 1_000) return times;
    times.push(at);
  }
}
