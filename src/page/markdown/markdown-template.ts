import { html, type nothing, type TemplateResult } from "lit";
import { withEmoji } from "./emoji-template.ts";
import type { MarkdownList, MarkdownNode } from "./markdown-node.ts";
import { type MarkdownReader, mentionInWords } from "./shown-text.ts";
import { timeInWords } from "./time-in-words.ts";

/** What Lit draws. */
export type Drawn = string | TemplateResult | readonly Drawn[] | typeof nothing;

/** Draws a text. Whatever it says comes into the page as text, never as markup. */
export function markdownTemplate(nodes: readonly MarkdownNode[], reader: MarkdownReader): Drawn {
  return nodes.map((node) => draw(node, reader));
}

function draw(node: MarkdownNode, reader: MarkdownReader): Drawn {
  switch (node.kind) {
    case "text":
      return withEmoji(node.text);
    case "code":
      return html`<code>${node.text}</code>`;
    case "code-block":
      return html`<pre class="code-block" tabindex="0"><code>${node.text}</code></pre>`;
    case "time":
      return drawTime(node, reader);
    case "mention":
      return html`<span class="mention">${mentionInWords(node, reader.nameOf)}</span>`;
    case "list":
      return drawList(node.list, reader);
    case "link":
      return html`<a href=${node.address} target="_blank" rel="noopener noreferrer"
        >${markdownTemplate(node.content, reader)}</a
      >`;
    case "heading":
      return drawHeading(node.level, markdownTemplate(node.content, reader));
    default:
      return wrap(node.kind, markdownTemplate(node.content, reader));
  }
}

type Wrapper = Extract<MarkdownNode, { readonly content: readonly MarkdownNode[] }>["kind"];

function wrap(kind: Exclude<Wrapper, "heading" | "link">, content: Drawn): TemplateResult {
  switch (kind) {
    case "strong":
      return html`<strong>${content}</strong>`;
    case "emphasis":
      return html`<em>${content}</em>`;
    case "underline":
      return html`<u>${content}</u>`;
    case "strike":
      return html`<s>${content}</s>`;
    case "quote":
      return html`<blockquote>${content}</blockquote>`;
    case "small":
      return html`<small>${content}</small>`;
    case "spoiler":
      return html`<details class="spoiler"><summary>Spoiler</summary><span>${content}</span></details>`;
  }
}

function drawHeading(level: number, content: Drawn): TemplateResult {
  if (level === 1) return html`<h1>${content}</h1>`;
  return level === 2 ? html`<h2>${content}</h2>` : html`<h3>${content}</h3>`;
}

function drawTime(
  { seconds, style }: Extract<MarkdownNode, { readonly kind: "time" }>,
  reader: MarkdownReader,
): TemplateResult {
  const whole = timeInWords(seconds, "F", reader);
  return html`<time datetime=${new Date(seconds * 1_000).toISOString()} title=${whole}
    >${timeInWords(seconds, style, reader)}</time
  >`;
}

function drawList({ start, items }: MarkdownList, reader: MarkdownReader): TemplateResult {
  const drawn = items.map(
    ({ content, lists }) =>
      html`<li>${markdownTemplate(content, reader)}${lists.map((list) => drawList(list, reader))}</li>`,
  );
  return start === null ? html`<ul>${drawn}</ul>` : html`<ol start=${start}>${drawn}</ol>`;
}
