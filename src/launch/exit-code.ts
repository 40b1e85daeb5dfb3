/** What the bot's process ends with. From 3 to 6 it would fail again the same way: a supervisor should not restart it. */
export const ExitCode = {
  done: 0,
  /** A fault of ours. */
  failed: 1,
  wrongUsage: 2,
  badConfig: 3,
  badCorpus: 4,
  /** Discord refuses the token: HTTP status 401, or close code 4004. */
  badToken: 5,
  /** Discord refuses the intents: close codes 4013 and 4014. */
  badIntents: 6,
  /** Discord can't be reached, or ended the connection. */
  noDiscord: 7,
  /** The playground can't be served: its port is taken, or its page was not built. */
  noPlayground: 8,
  /** Health and metrics can't be served: their port is taken, or the address is none of this machine. */
  noHealth: 9,
  /** A second signal while the bot was stopping. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** True for a status with which the program would end again, however often it is started. */
export function isLasting(status: number): boolean {
  return status >= ExitCode.badConfig && status <= ExitCode.badIntents;
}
