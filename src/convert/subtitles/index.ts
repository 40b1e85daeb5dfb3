/**
 * What is said in subtitles, by whom they name, and when? Cues become turns in whole sentences.
 *
 * Not for: where on the picture words stand, or how they look.
 */
export { readSubtitles } from "./read-subtitles.ts";
