/** The first millisecond of 2015, from which Discord's ids count. */
const discordEpoch = 1_420_070_400_000;

/** The time in an id, in milliseconds since 1970; 0 for a text that is no id. */
export function timeOfSnowflake(id: string): number {
  return /^\d+$/u.test(id) ? Number(BigInt(id) >> 22n) + discordEpoch : 0;
}

/** Gives a source of ids as Discord makes them: their upper bits are the time, and each is above the one before. */
export function snowflakes(now: () => number = Date.now): () => string {
  let last = 0n;
  return () => {
    const made = BigInt(now() - discordEpoch) << 22n;
    last = made > last ? made : last + 1n;
    return String(last);
  };
}
