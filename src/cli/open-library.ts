import { Library, rebuild } from "../answer/index.ts";
import type { Invocation } from "./command.ts";

/**
 * The library of the corpus folder that a command line names.
 *
 * @throws CorpusError where the folder is missing or holds no document that can be read.
 */
export function openLibrary({
  options,
  config,
  convert,
}: Pick<Invocation, "options" | "config" | "convert">): Promise<Library> {
  return Library.open(options.text("corpus") ?? config.corpus, (task) => rebuild(task, { convert }));
}
