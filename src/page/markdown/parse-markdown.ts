import { type ParsedNode, parseWhole } from "./discord-parser.ts";
import type { MarkdownList, MarkdownNode, TimeStyle } from "./markdown-node.ts";
import { webAddress } from "./web-address.ts";

/** Pieces that hold other pieces and nothing else. */
const wrappers = {
  strong: "strong",
  em: "emphasis",
  underline: "underline",
  strikethrough: "strike",
  spoiler: "spoiler",
  blockQuote: "quote",
  subtext: "small",
} as const;

/** The last second that a date can hold. */
const LAST_SECOND = 8_640_000_000_000;

/** A text in Discord's Markdown as what Discord shows. Every character that is not markup is in it, as it was. */
export function parseMarkdown(markdown: string): readonly MarkdownNode[] {
  return joined(parseWhole(markdown).flatMap(nodesOf));
}

/** Neighbouring texts as one; no empty line after a block of code, which ends its line itself. */
function joined(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const result: MarkdownNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.kind !== "text") result.push(node);
    else if (last?.kind === "text") result[result.length - 1] = { kind: "text", text: last.text + node.text };
    else if (last?.kind !== "code-block" || !node.text.startsWith("\n")) result.push(node);
    else if (node.text !== "\n") result.push({ kind: "text", text: node.text.slice(1) });
  }
  return result;
}

function nodesOf(node: ParsedNode): readonly MarkdownNode[] {
  const { type } = node;
  if (isWrapper(type)) return [{ kind: wrappers[type], content: contentOf(node) }];
  switch (type) {
    case "heading":
      return [{ kind: "heading", level: Number(node["level"]), content: contentOf(node) }];
    case "inlineCode":
      return [{ kind: "code", text: field(node, "content") }];
    case "codeBlock":
      return [{ kind: "code-block", language: field(node, "lang"), text: field(node, "content") }];
    case "link":
    case "url":
    case "autolink":
      return linkOf(node);
    case "list":
      return [{ kind: "list", list: listOf(node["list"]) }];
    case "timestamp":
      return [timeOf(node)];
    case "newline":
    case "br":
      return [{ kind: "text", text: "\n" }];
    default:
      return [mentionOf(node) ?? { kind: "text", text: field(node, "content") || field(node, "name") }];
  }
}

function isWrapper(type: string): type is keyof typeof wrappers {
  return Object.hasOwn(wrappers, type);
}

function contentOf(node: ParsedNode): readonly MarkdownNode[] {
  return parsed(node["content"]);
}

function parsed(content: unknown): readonly MarkdownNode[] {
  if (typeof content === "string") return [{ kind: "text", text: content }];
  return Array.isArray(content) ? joined(content.filter(isParsedNode).flatMap(nodesOf)) : [];
}

function isParsedNode(value: unknown): value is ParsedNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function field(node: ParsedNode, name: string): string {
  const value = node[name];
  return typeof value === "string" ? value : "";
}

function linkOf(node: ParsedNode): readonly MarkdownNode[] {
  const address = webAddress(field(node, "target"));
  const content = contentOf(node);
  return address === null ? content : [{ kind: "link", address, content }];
}

function listOf(value: unknown): MarkdownList {
  if (!isParsedNode(value)) return { start: null, items: [] };
  const { start, items } = value;
  return {
    start: typeof start === "number" ? start : null,
    items: (Array.isArray(items) ? items : []).map(({ content, lists }) => ({
      content: parsed(content),
      lists: lists.map(listOf),
    })),
  };
}

const timeStyles: readonly TimeStyle[] = ["t", "T", "d", "D", "f", "F", "R"];

function timeOf(node: ParsedNode): MarkdownNode {
  const seconds = Number(field(node, "timestamp"));
  const style = timeStyles.find((letter) => letter === node["format"]) ?? "f";
  if (Math.abs(seconds) > LAST_SECOND) return { kind: "text", text: "Invalid date" };
  return { kind: "time", seconds, style };
}

function mentionOf(node: ParsedNode): MarkdownNode | null {
  switch (node.type) {
    case "user":
    case "role":
    case "channel":
      return { kind: "mention", of: node.type, name: field(node, "id") };
    case "everyone":
    case "here":
      return { kind: "mention", of: "everybody", name: node.type };
    case "slashCommand":
      return { kind: "mention", of: "command", name: field(node, "fullName") };
    case "guildNavigation":
      return { kind: "mention", of: "page", name: field(node, "navigation") };
    case "emoji":
      return { kind: "text", text: `:${field(node, "name")}:` };
    default:
      return null;
  }
}
