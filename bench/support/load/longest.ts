/** How long anybody waits for an answer, in milliseconds: longer than Discord's three seconds, to tell late from silent. */
export const LONGEST = 8_000;

/** How long Discord waits for the first answer to an interaction, in milliseconds. */
export const DEADLINE = 3_000;
