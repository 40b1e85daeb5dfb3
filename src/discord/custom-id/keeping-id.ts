/** What a button of an operator asks for. The asker is the operator to whom it was shown. */
export type KeepingId =
  /** To put a pending import into the corpus, or to drop it. */
  | { readonly action: "add" | "cancel"; readonly pending: string; readonly asker: string }
  /** To take a document out of the corpus, as it was when the button was made. */
  | {
      readonly action: "remove";
      readonly document: string;
      readonly wording: string;
      readonly asker: string;
    }
  /** To take back an entry of the journal. */
  | { readonly action: "undo"; readonly entry: number; readonly asker: string };

/** Capital letters: those of readers’ buttons are small. */
const letters = { add: "A", cancel: "C", remove: "R", undo: "U" } as const;

/** The names of pending imports, and of what a document was like. */
const patterns = {
  withPending: /^(?<asker>\d{1,20}):(?<pending>[0-9a-f]{32})$/u,
  withDocument: /^(?<asker>\d{1,20}):(?<wording>[0-9a-f]{10}):(?<document>[^\s:]{1,60})$/u,
  withEntry: /^(?<asker>\d{1,20}):(?<entry>[1-9]\d{0,14})$/u,
};

/** The letter of the action and its fields. */
export function printKeepingId(id: KeepingId): string {
  const letter = letters[id.action];
  switch (id.action) {
    case "add":
    case "cancel":
      return `${letter}${id.asker}:${id.pending}`;
    case "remove":
      return `${letter}${id.asker}:${id.wording}:${id.document}`;
    case "undo":
      return `${letter}${id.asker}:${id.entry}`;
  }
}

/** What {@link printKeepingId} printed; `null` for anything else. */
export function parseKeepingId(letter: string, rest: string): KeepingId | null {
  switch (letter) {
    case letters.add:
    case letters.cancel: {
      const { asker, pending } = patterns.withPending.exec(rest)?.groups ?? {};
      const action = letter === letters.add ? "add" : "cancel";
      return asker === undefined || pending === undefined ? null : { action, pending, asker };
    }
    case letters.remove: {
      const { asker, wording, document } = patterns.withDocument.exec(rest)?.groups ?? {};
      if (asker === undefined || wording === undefined || document === undefined) return null;
      return { action: "remove", document, wording, asker };
    }
    case letters.undo: {
      const { asker, entry } = patterns.withEntry.exec(rest)?.groups ?? {};
      return asker === undefined || entry === undefined
        ? null
        : { action: "undo", entry: Number(entry), asker };
    }
    default:
      return null;
  }
}
