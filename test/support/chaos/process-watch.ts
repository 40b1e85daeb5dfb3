/** What this process holds: how many of each kind. */
export function resourcesHere(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Notes what must not be in this process; the function that comes back ends that. */
export function watchForTroubles(note: (trouble: string) => void): () => void {
  const rejection = (reason: unknown) => note(`unhandled rejection: ${describe(reason)}`);
  const exception = (error: Error) => note(`uncaught exception: ${describe(error)}`);
  const warning = (caution: Error) => note(`warning: ${caution.message}`);
  process.on("unhandledRejection", rejection);
  process.on("uncaughtExceptionMonitor", exception);
  process.on("warning", warning);
  return () => {
    process.off("unhandledRejection", rejection);
    process.off("uncaughtExceptionMonitor", exception);
    process.off("warning", warning);
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
