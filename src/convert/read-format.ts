import type { ReadSource, SourceFile } from "./conversion.ts";
import type { Limits } from "./limits.ts";

/** Reads one format: a pure function of the bytes. @throws ConversionRefused where it can't or must not. */
export type ReadFormat = (file: SourceFile, limits: Limits) => Promise<ReadSource>;
