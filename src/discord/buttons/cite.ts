import { type APIStringSelectComponent, ComponentType } from "discord.js";
import { type CitationForm, type CitationStyle, citationForms, citationStyles } from "../../answer/index.ts";
import { printCustomId } from "../custom-id/custom-id.ts";
import { attachedText } from "../message/attached-text.ts";
import { container, row, text } from "../message/components.ts";
import type { Message } from "../message/message.ts";
import { quoteBehind } from "../quote-behind.ts";
import { Refusal } from "../refusal.ts";
import { requirePassage } from "../require-passage.ts";
import type { Words } from "../texts/texts.ts";
import type { Press } from "./press.ts";

/** How much of the citations a message shows; longer ones are attached. */
const LONGEST_CITATIONS = 3_500;

/** The forms that are shown at once: those that a person reads. The menu has all of them. */
const shownAtOnce: readonly CitationStyle[] = ["one-line", "apa", "mla", "chicago"];

/**
 * The citation of a quote in the usual forms, each ready to be copied, and a menu of all of them; of words that stand in no current
 * document, what became of them.
 */
export async function showCitation(press: Press, anchor: string): Promise<Message> {
  const { words } = press;
  const found = await quoteBehind(press, anchor);
  if (found.kind === "past") return found.message;
  const forms = citationForms(found.passage);
  const choice = row(menu(anchor, words));
  const title = [...found.above, words.markdown("cite.title")].join("\n");
  const blocks = forms.filter(({ style }) => shownAtOnce.includes(style)).map((form) => blockOf(form, words));
  if (blocks.join("").length <= LONGEST_CITATIONS) {
    return { components: [container([text(title), ...blocks.map(text), choice])] };
  }
  const lines = forms.flatMap((form) => [words.plain(`cite.${form.style}`), form.text, ""]);
  const { components, ...file } = attachedText({ above: [title], name: "citations.txt", lines });
  return { components: [...components, choice], ...file };
}

/**
 * The citation in the form that was chosen from the menu; as a file where it is too long for a message.
 *
 * @throws Refusal where no form was.
 */
export function showCitationForm({ interaction, revision, words }: Press, anchor: string): Message {
  const [wanted] = interaction.isStringSelectMenu() ? interaction.values : [];
  const form = citationForms(requirePassage(revision, anchor)).find(({ style }) => style === wanted);
  if (form === undefined) throw new Refusal("refusal.unknown-button");
  const block = blockOf(form, words);
  if (block.length <= LONGEST_CITATIONS) return { components: [container([text(block)])] };
  const above = [`**${words.markdown(`cite.${form.style}`)}**`];
  return attachedText({ above, name: fileName(form.style), lines: [form.text] });
}

function menu(anchor: string, words: Words): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: printCustomId({ action: "cite-form", anchor }),
    placeholder: words.plain("cite.choose"),
    options: citationStyles.map((style) => ({ label: words.plain(`cite.${style}`), value: style })),
  };
}

function fileName(style: CitationStyle): string {
  switch (style) {
    case "bibtex":
      return "citation.bib";
    case "csl-json":
      return "citation.json";
    case "one-line":
    case "apa":
    case "mla":
    case "chicago":
    case "markdown":
      return "citation.txt";
  }
}

function blockOf(form: CitationForm, words: Words): string {
  return `**${words.markdown(`cite.${form.style}`)}**\n${codeBlock(form)}`;
}

/** A block in which Discord shows every character as it is and offers to copy it; three grave accents would end it. */
function codeBlock({ text: citation }: CitationForm): string {
  return `\`\`\`\n${citation.replace(/`{3,}/gu, (marks) => "ˋ".repeat(marks.length))}\n\`\`\``;
}
