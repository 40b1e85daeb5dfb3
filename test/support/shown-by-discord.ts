import { parse } from "discord-markdown-parser";

/** What a reader sees of a Markdown text, by an independent reimplementation of Discord's client. */
export interface Shown {
  /** The characters, without marks. */
  readonly text: string;
  /** Everything that is more than plain text, by kind: `underline`, `user`, `heading`, … */
  readonly kinds: ReadonlySet<string>;
}

/** Emoji as characters and line ends are shown as what they are. */
const plain = new Set(["text", "newline", "br", "twemoji", "escape"]);

/** Shows a Markdown text. */
export function shownByDiscord(markdown: string): Shown {
  const kinds = new Set<string>();
  const text = show(parse(markdown, "extended"), kinds);
  return { text, kinds };
}

function show(node: unknown, kinds: Set<string>): string {
  if (Array.isArray(node)) return node.map((child) => show(child, kinds)).join("");
  if (typeof node === "string") return node;
  if (typeof node !== "object" || node === null || !("type" in node)) return "";
  const kind = String(node.type);
  if (!plain.has(kind)) kinds.add(kind);
  if (kind === "newline" || kind === "br") return "\n";
  if ("content" in node) return show(node.content, kinds);
  return "name" in node ? String(node.name) : "";
}
