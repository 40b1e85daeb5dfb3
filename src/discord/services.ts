import type { Library } from "../answer/index.ts";
import type { CorpusKeeper } from "./corpus-keeping/corpus-keeper.ts";
import type { Log } from "./log.ts";
import type { Operators } from "./moderation/operators.ts";
import type { Observer } from "./observer.ts";
import type { Texts } from "./texts/texts.ts";

/** What commands and buttons work with. */
export interface Services {
  readonly library: Library;
  /** Who adds documents and takes them out. */
  readonly keeper: CorpusKeeper;
  readonly texts: Texts;
  readonly operators: Operators;
  readonly log: Log;
  readonly observer: Observer;
  readonly about: About;
}

/** What `/about` says of the running bot. */
interface About {
  readonly version: string;
  /** Where its source code can be read; `null` where its operator does not say. */
  readonly sourceCode: string | null;
}
