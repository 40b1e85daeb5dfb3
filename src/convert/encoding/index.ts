/**
 * Which text are these bytes? In UTF-8, UTF-16 or an older encoding that they show for certain; what was decoded wrongly before is put
 * right where that is exact, and everything but plain UTF-8 is told.
 *
 * Not for: what the text says.
 */
export { decodeLegacy } from "./code-page.ts";
export { damageOf } from "./damage.ts";
export { decodeText } from "./decode-text.ts";
export { detectEncoding } from "./detect.ts";
