import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { ifDefined } from "lit/directives/if-defined.js";
import { markdownTemplate } from "../markdown/markdown-template.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import type { MarkdownReader } from "../markdown/shown-text.ts";
import type { Component, LinkButton, PressButton } from "./component.ts";
import { pagingSign } from "./paging-sign.ts";
import { selectTemplate } from "./select-template.ts";
import { styleMap } from "./style-map.ts";

/** What the parts of a message work with. */
export interface ComponentSetting {
  readonly reader: MarkdownReader;
  /** The custom id of what was pressed and is not answered yet. */
  readonly busy: string | null;
  readonly press: (customId: string) => void;
  readonly select: (customId: string, values: readonly string[]) => void;
}

/** Draws the parts of a message. */
export function componentsTemplate(
  components: readonly Component[],
  setting: ComponentSetting,
): readonly TemplateResult[] {
  return components.map((component) => draw(component, setting));
}

/** Draws a text in Discord’s Markdown; it is read again only where it is another one. */
export function textTemplate(markdown: string, reader: MarkdownReader): TemplateResult {
  const drawn = guard([markdown, reader.locale], () => markdownTemplate(parseMarkdown(markdown), reader));
  return html`<div class="markdown">${drawn}</div>`;
}

function draw(component: Component, setting: ComponentSetting): TemplateResult {
  switch (component.kind) {
    case "text":
      return textTemplate(component.markdown, setting.reader);
    case "container":
      return drawContainer(component, setting);
    case "separator":
      return html`<div
        class="separator ${component.hasLine ? "has-line" : ""} ${component.isWide ? "is-wide" : ""}"
      ></div>`;
    case "section":
      return html`<div class="section">
        <div class="section-content">${componentsTemplate(component.content, setting)}</div>
        ${component.accessory === null ? nothing : draw(component.accessory, setting)}
      </div>`;
    case "row":
      return html`<div class="row">${componentsTemplate(component.content, setting)}</div>`;
    case "button":
      return drawButton(component, setting);
    case "link-button":
      return drawLink(component);
    case "menu":
      return selectTemplate(component, setting);
    case "file":
      return html`<lectern-file .file=${component}></lectern-file>`;
    case "unknown":
      return html`<p class="unknown">Not shown here: ${component.name}.</p>`;
  }
}

function drawContainer(
  { accent, content }: Extract<Component, { readonly kind: "container" }>,
  setting: ComponentSetting,
): TemplateResult {
  return html`<div
    class="container ${accent === null ? "" : "has-accent"}"
    style=${styleMap(accent === null ? {} : { "--bar": accent })}
  >
    ${componentsTemplate(content, setting)}
  </div>`;
}

/** While it is busy a button keeps the focus; it is not disabled then, and a press on it is ignored. */
function drawButton(
  { label, look, customId, isDisabled }: PressButton,
  { busy, press }: ComponentSetting,
): TemplateResult {
  const isBusy = busy === customId;
  return html`<button
    type="button"
    class="press ${look}"
    data-control=${label}
    title=${ifDefined(pagingSign(label)?.name)}
    aria-busy=${isBusy}
    aria-disabled=${ifDefined(isBusy ? "true" : undefined)}
    ?disabled=${isDisabled}
    @click=${() => press(customId)}
  >
    <span class="press-label">${pagingSign(label)?.picture}<span>${label}</span></span>
    ${isBusy ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>` : nothing}
  </button>`;
}

function drawLink({ label, address }: LinkButton): TemplateResult {
  if (address === null) {
    return html`<button type="button" class="press secondary" disabled>${label}</button>`;
  }
  return html`<a class="press secondary" href=${address} target="_blank" rel="noopener noreferrer"
    >${label}
    <svg aria-hidden="true" viewBox="0 0 24 24" width="16" height="16"><path fill="currentColor" d="M14 3h7v7h-2V6.4l-8.3 8.3-1.4-1.4L17.600 5H14zM5 5h6v2H7v10h10v-4h2v6H5z" /></svg
  ></a>`;
}
