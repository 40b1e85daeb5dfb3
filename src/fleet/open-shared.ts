import { Library, type Rebuild } from "../answer/index.ts";
import { SharedCorpus, type Sharer } from "./shared-corpus.ts";

/** A corpus that shards share, and the main thread's own library of it. */
export interface OpenedCorpus {
  readonly corpus: SharedCorpus;
  /** Answers nothing; a reload of it is a reload for all. */
  readonly library: Library;
}

/**
 * Opens the corpus of a folder for several to share.
 *
 * @throws CorpusError as the library does.
 */
export async function openShared(folder: string, rebuild: Rebuild): Promise<OpenedCorpus> {
  let opened: OpenedCorpus | null = null;
  const library = await Library.open(folder, (task) =>
    opened === null ? rebuild(task) : opened.corpus.rebuild(main, task.keeps),
  );
  const main: Sharer = {
    counts: false,
    adopt: ({ sections }) =>
      library.adopt(sections).then(
        () => true,
        () => false,
      ),
  };
  const corpus = new SharedCorpus(library.sections, { folder, rebuild });
  corpus.join(main);
  opened = { corpus, library };
  return opened;
}
