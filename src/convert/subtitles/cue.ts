/** What is shown at one time. */
export interface Cue {
  /** From the beginning of the recording, in milliseconds. */
  readonly start: number;
  readonly end: number;
  /** As they are written, with their tags. */
  readonly lines: readonly string[];
}

/** A part of a file that is no cue, and why. */
export interface DamagedCue {
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

/** What a file of subtitles holds. */
export interface SubtitleFile {
  /** In the order of their times. */
  readonly cues: readonly Cue[];
  readonly damaged: readonly DamagedCue[];
  /** The lines above the first cue; only WebVTT has them. */
  readonly header: readonly string[];
}
