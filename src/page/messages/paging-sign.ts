import { html, svg, type TemplateResult } from "lit";

/** A sign as a picture: many systems have no letters for it. */
interface PagingSign {
  readonly name: string;
  readonly picture: TemplateResult;
}

const signs: ReadonlyMap<string, PagingSign> = new Map([
  ["⏮", { name: "First", picture: picture("M6 5h2.500v14H6zm13 0v14L9.500 12z") }],
  ["◀", { name: "Back", picture: picture("M17 5v14L7 12z") }],
  ["▶", { name: "Next", picture: picture("M7 5l10 7-10 7z") }],
  ["⏭", { name: "Last", picture: picture("M5 5l9.500 7L5 19zm10.500 0H18v14h-2.500z") }],
]);

/** The picture for the label of a button that turns pages; none for another label. */
export function pagingSign(label: string): PagingSign | undefined {
  return signs.get(label.replace(/\uFE0F/gu, ""));
}

function picture(path: string): TemplateResult {
  return html`<svg class="sign" aria-hidden="true" viewBox="0 0 24 24" width="18" height="18">
    ${svg`<path fill="currentColor" d=${path} />`}
  </svg>`;
}
