import type { Document } from "../../corpus/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { button, container, row, text } from "./components.ts";
import type { Message } from "./message.ts";

/** Which state of the document is meant, and who decides. */
interface Decision {
  readonly wording: string;
  readonly asker: string;
}

/** Whether a document is to be taken out of the corpus, with buttons to decide. */
export function removalMessage(document: Document, { wording, asker }: Decision, words: Words): Message {
  const { id, title, file, paragraphs } = document;
  const question = words.markdown("corpus.remove-question", {
    title: clip(title),
    file: clip(file),
    paragraphs: paragraphs.length,
  });
  const buttons = row(
    button(words.plain("button.remove"), { action: "remove", document: id, wording, asker }),
    button(words.plain("button.cancel"), { action: "delete", asker }),
  );
  return { components: [container([text(question), buttons])] };
}
