import type { QuestionError } from "../../answer/index.ts";
import type { Words } from "../texts/texts.ts";
import { type Message, textMessage } from "./message.ts";

/** What is wrong with a question, for the one who asked it. */
export function questionErrorMessage({ code }: QuestionError, words: Words): Message {
  return textMessage(words.markdown(`refusal.${code}`));
}
