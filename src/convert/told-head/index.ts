/**
 * What do the first lines of a text say about it? Only what a line says by itself and for certain.
 *
 * Not for: who speaks, which the corpus finds, or places, which look like anything else.
 */
export { readHead } from "./read-head.ts";
export { readHeadOf } from "./read-head-of.ts";
