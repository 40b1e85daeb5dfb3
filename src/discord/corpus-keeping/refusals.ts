import {
  ImportError,
  type ImportPlan,
  type ReadyImport,
  type Undone,
  whyUnwritable,
} from "../../import/index.ts";
import { clip } from "../markdown/clip.ts";
import { Refusal } from "../refusal.ts";

/** How much of a reason is said, in characters. */
const LONGEST_REASON = 1_000;

/**
 * The plan, if its document can be added.
 *
 * @throws Refusal where it can't, which says why.
 */
export function requireReady(plan: ImportPlan): ReadyImport {
  switch (plan.kind) {
    case "ready":
      return plan;
    case "already-there":
      throw new Refusal("refusal.file-known", { file: plan.file });
    case "refused": {
      const { source, message, code } = plan;
      const reason = clip(message, LONGEST_REASON);
      throw new Refusal("refusal.file-refused", { name: clip(source.file), reason, code });
    }
  }
}

/** Why an entry of the journal is not taken back, as a user is told. */
export function refusalOf({ code, message }: Extract<Undone, { kind: "refused" }>, entry: number): Refusal {
  if (code === "nothing-to-undo") return new Refusal("refusal.nothing-to-undo");
  if (code === "undone-already") return new Refusal("refusal.undone-already", { entry });
  return new Refusal("refusal.undo-refused", { entry, reason: clip(message, LONGEST_REASON) });
}

/** What hindered a change of the corpus, as a user is told; any other error is given back. */
export function toRefusal(error: unknown): unknown {
  if (error instanceof ImportError && error.code === "locked") return new Refusal("refusal.corpus-busy");
  const why = whyUnwritable(error);
  return why === null ? error : new Refusal("refusal.corpus-unwritable", { why });
}
