/** The compiled layer of answers, as far as it is measured, with what its later parts may lack. */
interface AnswerLayer {
  readonly Library: { open(folder: string, rebuild?: unknown): Promise<OpenLibrary> };
  ask(revision: unknown, question: { readonly text: string }): Promise<unknown>;
  rebuildInWorker?(options: { readonly script: URL }): unknown;
}

interface OpenLibrary {
  readonly revision: unknown;
  reload(): Promise<unknown>;
}

/** A library that answers and can be reloaded. */
export interface MeasuredLibrary {
  readonly ask: (question: string) => Promise<unknown>;
  readonly reload: () => Promise<unknown>;
}

/** Opens the corpus of a folder as the compiled bot does: where revisions can be made in a worker, they are made there. */
export async function openAsTheBotDoes(folder: string): Promise<MeasuredLibrary> {
  const dist = new URL("../../dist/src/", import.meta.url);
  const answer: AnswerLayer = await import(new URL("answer/index.js", dist).href);
  const rebuild = answer.rebuildInWorker?.({ script: new URL("rebuild.js", dist) });
  const library = await answer.Library.open(folder, rebuild);
  return {
    ask: (text) => answer.ask(library.revision, { text }),
    reload: () => library.reload(),
  };
}
