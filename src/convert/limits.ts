/** How much a file may cost whoever reads it. */
export interface Limits {
  /** In bytes. */
  readonly largestFile: number;
  /** All that is unpacked of an archive or a compressed stream together, in bytes. */
  readonly largestUnpacked: number;
  readonly mostEntries: number;
  readonly mostPages: number;
  /** Elements or groups inside each other. */
  readonly deepest: number;
  /** In milliseconds; kept by whoever runs the conversion in a thread of its own. */
  readonly longestTime: number;
}

/** What is allowed where nobody says otherwise: a text as long as four Bibles, a book of 2,000 pages, half a minute. */
export const usualLimits = {
  largestFile: 16 * 1024 * 1024,
  largestUnpacked: 128 * 1024 * 1024,
  mostEntries: 4_096,
  mostPages: 2_000,
  deepest: 256,
  longestTime: 30_000,
} as const satisfies Limits;
