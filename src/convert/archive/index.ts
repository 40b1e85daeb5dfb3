/**
 * Which bytes does an entry of an archive hold? One entry after another, measured while it is unpacked.
 *
 * Not for: writing anything, or opening archives inside archives.
 */
export { Archive } from "./archive.ts";
export { packArchive } from "./pack-archive.ts";
