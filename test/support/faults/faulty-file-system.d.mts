/** A fault of the file system at one step below a folder. */
export interface FileFault {
  /** The folder, with links resolved. */
  readonly under: string;
  /** Which step fails, from 1. */
  readonly at: number;
  /** The code of the error; `kill` ends the process in place of it, with SIGKILL. Of what a step writes the half is written. */
  readonly kind: "ENOSPC" | "EIO" | "EROFS" | "EACCES" | "kill";
  /** True where every later step fails as well. Default: false. */
  readonly lasts?: boolean;
  /** A file descriptor that the steps are written to, a line each. */
  readonly trace?: number;
}

/** Arms a fault in this process; gives a function that disarms it and gives how many steps there were. */
export function arm(fault: FileFault): () => number;
