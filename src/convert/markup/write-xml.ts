import type { Element } from "./element.ts";

/** Markup of a tree, as an XML parser reads it. */
export function writeXml(root: Element): string {
  const parts: string[] = [];
  write(root, parts);
  return parts.join("");
}

function write({ name, attributes, children }: Element, parts: string[]): void {
  if (name !== "") {
    const stated = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`);
    parts.push(`<${name}${stated.join("")}>`);
  }
  for (const child of children) {
    if (typeof child === "string") parts.push(escaped(child));
    else write(child, parts);
  }
  if (name !== "") parts.push(`</${name}>`);
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
