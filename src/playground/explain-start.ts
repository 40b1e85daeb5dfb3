/** Why a playground could not start, in lines for whoever started it; `null` for an error that nobody expects. */
export function explainStart(error: unknown, { port }: { readonly port: number }): readonly string[] | null {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return [
        `The port ${port} is taken: another program listens there, perhaps a playground that still runs.`,
        "End that one, or choose another port with LECTERN_PLAYGROUND_PORT; 0 lets the system choose.",
      ];
    case "EACCES":
      return [
        `The system does not allow the port ${port}.`,
        "Choose one above 1023 with LECTERN_PLAYGROUND_PORT; 0 lets the system choose.",
      ];
    case "ENOENT":
      return ["The page of the playground is not there.", "Build it first: npm run build"];
    default:
      return null;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
