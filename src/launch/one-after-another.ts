/**
 * Gives a function that does something at once or, while it is being done, once more when that is over, however often it was called
 * meanwhile: what was there at the last call is seen, and nothing piles up. `act` must not reject.
 */
export function oneAfterAnother(act: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await act();
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}
