import { type ExitCode, runCli } from "../../src/cli/index.ts";
import type { Convert } from "../../src/convert/index.ts";

/** What a call left behind. */
export interface Called {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** What the terminal of a call can show, and what its environment says of the corpus. */
export interface Surroundings {
  readonly corpus?: string;
  readonly width?: number | null;
  readonly colors?: boolean;
  /** Takes the lines that come and go beside the answers; none where it is absent. */
  readonly progress?: (line: string) => void;
  readonly convert?: Convert;
}

/** Runs the command line in this process on a terminal that keeps everything it is given. */
export async function call(
  args: readonly string[],
  { corpus = "/no/such/corpus", width = null, colors = false, progress, convert }: Surroundings = {},
): Promise<Called> {
  const written = { out: "", err: "" };
  const code = await runCli({
    args,
    environment: { LECTERN_CORPUS: corpus },
    now: () => new Date("2031-06-01T10:00:00.000Z"),
    user: "ida",
    ...(convert === undefined ? {} : { convert }),
    terminal: {
      out: (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
      width,
      colors,
      ...(progress === undefined ? {} : { progress }),
    },
  });
  return { code, ...written };
}

/** The one JSON value of an output that is one line; throws where it is anything else. */
export function oneJson(out: string): unknown {
  if (!/^[^\n]+\n$/u.test(out)) throw new Error(`expected one line, met ${JSON.stringify(out)}`);
  return JSON.parse(out);
}
