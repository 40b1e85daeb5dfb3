import type { MarkdownList, MarkdownNode } from "./markdown-node.ts";
import { timeInWords } from "./time-in-words.ts";

/** The names of users, by their ids. */
export type NameOf = (id: string) => string | undefined;

/** For whom a text is shown. */
export interface MarkdownReader {
  readonly locale: string;
  readonly now: number;
  readonly nameOf: NameOf;
}

/** The characters that a reader sees of a Markdown text, without marks. */
export function shownText(nodes: readonly MarkdownNode[], reader: MarkdownReader): string {
  return nodes.map((node) => textOf(node, reader)).join("");
}

/** The words of a mention, as Discord shows it where it knows the name and where it does not. */
export function mentionInWords(
  { of, name }: Extract<MarkdownNode, { readonly kind: "mention" }>,
  nameOf: NameOf,
): string {
  switch (of) {
    case "user":
      return `@${nameOf(name) ?? "unknown-user"}`;
    case "role":
      return "@unknown-role";
    case "channel":
      return `#${nameOf(name) ?? "unknown"}`;
    case "everybody":
      return `@${name}`;
    case "command":
      return `/${name}`;
    case "page":
      return `#${name}`;
  }
}

function textOf(node: MarkdownNode, reader: MarkdownReader): string {
  switch (node.kind) {
    case "text":
    case "code":
      return node.text;
    case "code-block":
      return `${node.text}\n`;
    case "time":
      return timeInWords(node.seconds, node.style, reader);
    case "mention":
      return mentionInWords(node, reader.nameOf);
    case "list":
      return listText(node.list, reader);
    case "heading":
    case "small":
    case "quote":
      return `${shownText(node.content, reader)}\n`;
    default:
      return shownText(node.content, reader);
  }
}

function listText({ start, items }: MarkdownList, reader: MarkdownReader): string {
  return items
    .map(({ content, lists }, index) => {
      const mark = start === null ? "•" : `${start + index}.`;
      const inside = lists.map((list) => listText(list, reader)).join("");
      return `${mark} ${shownText(content, reader)}\n${inside}`;
    })
    .join("");
}
