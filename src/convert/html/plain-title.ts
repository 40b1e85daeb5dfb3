import type { StatedFacts } from "./stated-facts.ts";

/** How titles of windows part the title of the page from that of the site. */
const parting = /(?<!\s)\s+[|–—·•»:-]\s+/u;

/** The title of an article without that of its site. */
export function plainTitle({ jsonLd, meta, title, headings, items }: StatedFacts, publisher: string): string {
  const stated = [
    jsonLd.headline,
    meta.get("og:title"),
    meta.get("citation_title"),
    meta.get("dc.title"),
    meta.get("dcterms.title"),
    items.get("headline"),
    headings.length === 1 ? headings[0] : undefined,
    meta.get("twitter:title"),
    title,
    headings[0],
  ].find((text) => text !== undefined && text !== "");
  if (stated === undefined) return "";
  const shown = headings.find(
    (heading) => stated.startsWith(heading) && parting.test(stated.slice(heading.length)),
  );
  return shown ?? withoutSite(stated, publisher);
}

function withoutSite(title: string, publisher: string): string {
  const same = (text: string) => text.trim().toLowerCase() === publisher.toLowerCase();
  const parts = title.split(new RegExp(`(${parting.source})`, "u"));
  if (parts.length < 3 || publisher === "") return title;
  if (same(parts.at(-1) ?? "")) return parts.slice(0, -2).join("");
  return same(parts[0] ?? "") ? parts.slice(2).join("") : title;
}
