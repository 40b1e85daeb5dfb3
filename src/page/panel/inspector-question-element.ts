import { html, nothing } from "lit";
import type { InspectedQuestion } from "../inspection-protocol.ts";
import { InspectorPart } from "./inspector-part-element.ts";
import { twoDecimals } from "./inspector-sentences.ts";

type Word = InspectedQuestion["words"][number];

/** What was asked, and how it was understood. */
class InspectorQuestion extends InspectorPart {
  static override properties = { question: { attribute: false } };
  declare question: InspectedQuestion;

  protected override render() {
    const { text, words, leftOut, phrases } = this.question;
    return html`<section class="inspector-part" aria-label="The question">
      <h3>The question</h3>
      <blockquote class="inspector-quote">${text}</blockquote>
      ${this.#filters()}
      ${words.length === 0 ? nothing : html`<ul class="inspector-words" aria-label="Words that are looked for">${words.map(wordItem)}</ul>`}
      ${phrases.length === 0 ? nothing : html`<p>Has to stand as it is: ${phrases.map((phrase) => html`<q>${phrase}</q> `)}</p>`}
      ${leftOut.length === 0 ? nothing : html`<p class="inspector-aside">Left out, as common words: ${leftOut.join(", ")}</p>`}
    </section>`;
  }

  #filters() {
    const { speaker, document, after, before } = this.question;
    const filters = [
      ["Only words of", speaker],
      ["Only in", document],
      ["From", after],
      ["Until", before],
    ].filter(([, value]) => value !== null);
    if (filters.length === 0) return nothing;
    return html`<dl class="inspector-facts">
      ${filters.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>`;
  }
}

function wordItem({ text, terms, standIns, isInCorpus, rarity }: Word) {
  const stems = terms.map(({ term, languages }) => `${term} (${languages.join(", ")})`).join(" · ");
  return html`<li>
    <strong>${text}</strong> <span class="inspector-aside">searched as ${stems}</span>
    ${isInCorpus ? html`<span class="inspector-aside">· rarity ${twoDecimals(rarity)}</span>` : html`<div>${lacking(standIns)}</div>`}
  </li>`;
}

function lacking(standIns: Word["standIns"]) {
  if (standIns.length === 0) return html`<em class="inspector-warning">The corpus lacks this word.</em>`;
  return html`<em class="inspector-warning">The corpus lacks this word.</em> Instead:
    ${standIns.map(
      ({ form, kind, weight }, index) =>
        html`${index === 0 ? "" : ", "}<strong>${form}</strong> (${kind}; counts ${twoDecimals(weight)})`,
    )}`;
}

customElements.define("lectern-inspector-question", InspectorQuestion);
