import type { CorpusProblem } from "../../corpus-protocol.ts";

/** The problems of each file, by line, the files in the order of their first problems. */
export function problemsByFile(problems: readonly CorpusProblem[]): Map<string, readonly CorpusProblem[]> {
  const files = new Map<string, CorpusProblem[]>();
  for (const problem of problems) {
    const here = files.get(problem.file);
    if (here === undefined) files.set(problem.file, [problem]);
    else here.push(problem);
  }
  return new Map(
    [...files].map(([file, found]) => [file, found.toSorted((one, other) => one.line - other.line)]),
  );
}
