/** What a file of sections begins with. */
export const MAGIC = Buffer.from("lectern\0", "latin1");

/** The layout of the file; another one is not read. */
export const LAYOUT = 1;

/**
 * The header: the magic word, the layout, the CRC-32 of everything after it, the length of the file, the length of the table
 * that follows. All numbers are little-endian.
 */
export const header = {
  layout: 8,
  checksum: 12,
  /** Where begins what the checksum is of. */
  checked: 16,
  length: 16,
  tableLength: 24,
  size: 32,
} as const;

/** What the file holds, as JSON after the header. */
export interface SectionTable {
  /** What the content was made by: a file made by anything else is not read. */
  readonly madeBy: string;
  readonly sections: readonly {
    readonly name: string;
    /** Where it begins in the file. */
    readonly start: number;
    readonly length: number;
  }[];
}
