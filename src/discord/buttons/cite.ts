import { type CitationForm, citationForms } from "../../answer/index.ts";
import { attachedText } from "../message/attached-text.ts";
import { container, text } from "../message/components.ts";
import type { Message } from "../message/message.ts";
import { requirePassage } from "../require-passage.ts";
import type { Press } from "./press.ts";

/** How much the citations of a quote may take in a message; longer ones are attached. */
const LONGEST_CITATIONS = 3_500;

/** The citation of a quote in the usual forms, each ready to be copied. */
export function showCitation(press: Press, anchor: string): Message {
  const { revision, words } = press;
  const forms = citationForms(requirePassage(revision, anchor));
  const blocks = forms.map((form) => `**${words.markdown(`cite.${form.form}`)}**\n${codeBlock(form)}`);
  const title = words.markdown("cite.title");
  if (blocks.join("").length > LONGEST_CITATIONS) {
    const lines = forms.flatMap((form) => [words.plain(`cite.${form.form}`), form.text, ""]);
    return attachedText({ above: [title], name: "citations.txt", lines });
  }
  return { components: [container([text(title), ...blocks.map(text)])] };
}

/** A block in which Discord shows every character as it is and offers to copy it; three grave accents would end it. */
function codeBlock({ text: citation }: CitationForm): string {
  return `\`\`\`\n${citation.replace(/`{3,}/gu, (marks) => "ˋ".repeat(marks.length))}\n\`\`\``;
}
