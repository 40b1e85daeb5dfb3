/** True for the id of a process of this machine that runs. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process can't be asked, but is there.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
