import type { Revision } from "../../answer/index.ts";
import type { Subject } from "../custom-id/listing.ts";
import type { Words } from "../texts/texts.ts";

/** Which page of a list is wanted, and for whom. */
export interface PageRequest<Of extends Subject = Subject> {
  readonly subject: Of;
  /** From 0; one past the end shows the last page. */
  readonly page: number;
  /** The id of the user whose list it is. */
  readonly asker: string;
  readonly revision: Revision;
  readonly words: Words;
  readonly audience: "public" | "private";
  /** Lines above everything else, in Markdown. */
  readonly notices?: readonly string[];
}

/** The kind of {@link Subject} by its name. */
export type SubjectOf<Kind extends Subject["kind"]> = Extract<Subject, { readonly kind: Kind }>;
