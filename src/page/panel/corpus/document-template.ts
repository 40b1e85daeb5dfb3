import { html } from "lit";
import type { CorpusDocument } from "../../corpus-protocol.ts";
import { counted, editionInWords } from "./corpus-words.ts";
import { missingFacts } from "./missing-facts.ts";

/** How many speakers are named before the others are only counted. */
const NAMED_SPEAKERS = 4;

/** How a document is listed. */
export interface DocumentShown {
  readonly document: CorpusDocument;
  readonly mark: "added" | "changed" | null;
  readonly onAsk: () => void;
  readonly onRemove: () => void;
}

/** A document with what is known of it, what is missing, and what can be done. */
export function documentTemplate({ document, mark, onAsk, onRemove }: DocumentShown) {
  const { id, title, kind, date, provenance, paragraphs, speakers, earlier, versions } = document;
  const facts = [kind, date, provenance, counted(paragraphs, "paragraph")].filter((fact) => fact !== null);
  const missing = missingFacts(document);
  return html`<li class="corpus-document">
    <h4>${title} ${mark === null ? null : html`<span class="corpus-mark" data-mark=${mark}>${mark}</span>`}</h4>
    <p class="corpus-facts">${facts.join(" · ")}</p>
    ${speakers.length === 0 ? null : html`<p class="corpus-facts">${speakersInWords(speakers)}</p>`}
    ${earlier.map((edition) => html`<p class="corpus-facts">In place of ${editionInWords(edition)}</p>`)}
    ${versions.map((version) => html`<p class="corpus-facts">Other version: ${editionInWords(version)}</p>`)}
    ${
      missing.length === 0
        ? null
        : html`<p class="corpus-warning"><span aria-hidden="true">⚠</span> ${missing.join(", ")} stated</p>`
    }
    <p class="corpus-id"><code>${id}</code></p>
    <div class="corpus-buttons">
      <button type="button" class="panel-button" aria-label="Ask about it: ${title}" @click=${onAsk}>Ask about it</button>
      <button type="button" class="panel-button" aria-label="Remove… ${title}" @click=${onRemove}>Remove…</button>
    </div>
  </li>`;
}

function speakersInWords(speakers: readonly string[]): string {
  const others = speakers.length - NAMED_SPEAKERS;
  const named = speakers.slice(0, NAMED_SPEAKERS).join(", ");
  return others > 0 ? `${named}, and ${counted(others, "other")}` : named;
}
