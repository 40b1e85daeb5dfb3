import { html, nothing, type TemplateResult } from "lit";
import { objectIn, objectsIn, textIn } from "../json-fields.ts";
import type { MarkdownReader } from "../markdown/shown-text.ts";
import { webAddress } from "../markdown/web-address.ts";
import type { Json } from "../protocol.ts";
import { textTemplate } from "./component-template.ts";

/** Draws the words of an embed: title, description, fields and footer. */
export function embedTemplate(embed: Json, reader: MarkdownReader): TemplateResult {
  const title = textIn(embed, "title");
  const description = textIn(embed, "description");
  const footer = textIn(objectIn(embed, "footer"), "text");
  return html`<div class="container embed">
    ${title === null ? nothing : drawTitle(title, webAddress(textIn(embed, "url") ?? ""))}
    ${description === null ? nothing : textTemplate(description, reader)}
    ${objectsIn(embed, "fields").map(
      (field) =>
        html`<div class="embed-field">
          <strong>${textIn(field, "name")}</strong>
          ${textTemplate(textIn(field, "value") ?? "", reader)}
        </div>`,
    )}
    ${footer === null ? nothing : html`<small>${footer}</small>`}
  </div>`;
}

function drawTitle(title: string, address: string | null): TemplateResult {
  if (address === null) return html`<strong>${title}</strong>`;
  return html`<strong><a href=${address} target="_blank" rel="noopener noreferrer">${title}</a></strong>`;
}
