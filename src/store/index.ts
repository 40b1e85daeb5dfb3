/**
 * How are bytes kept so that nobody trusts damaged ones? Small numbers in few bytes, named sections of bytes in memory that
 * threads can share, and a file of them that is written whole or not at all and checked when it is read.
 *
 * Not for: what the bytes mean. It knows no documents and no index.
 */
export { ByteWriter } from "./byte-writer.ts";
export { isRunning } from "./is-running.ts";
export { NumberWriter, numbersIn } from "./number-writer.ts";
export { readSectionFile } from "./read-section-file.ts";
export { jsonIn, jsonSection, type Sections, sectionOf, sharedBytes, textOf } from "./sections.ts";
export { removeUnfinished } from "./unfinished-files.ts";
export { LAST_BYTE_BELOW, VarintReader, varintsOf, writeVarint } from "./varint.ts";
export { writeSectionFile } from "./write-section-file.ts";
