/** The clock of this process, made adjustable. What only goes forward, as timers and `performance.now` do, is left alone. */
export interface ShiftedClock {
  /** Sets it forward, or back, by milliseconds. */
  readonly shift: (by: number) => void;
  readonly restore: () => void;
}

/** Takes over `Date.now` of this process. */
export function shiftedClock(): ShiftedClock {
  const real = Date.now;
  let offset = 0;
  Date.now = () => real() + offset;
  return {
    shift: (by) => {
      offset += by;
    },
    restore: () => {
      Date.now = real;
    },
  };
}
