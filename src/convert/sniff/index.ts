/**
 * Which format is a file, by its name and its bytes together?
 *
 * Not for: whether the rest of the file is sound, which its reader finds.
 */
export { settleFormat } from "./settle-format.ts";
