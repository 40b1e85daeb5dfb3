import { html, nothing } from "lit";
import type { InspectedVerification } from "../inspection-protocol.ts";
import { InspectorPart } from "./inspector-part-element.ts";
import { verificationSentence } from "./inspector-sentences.ts";

const claimWords: Readonly<Record<string, string>> = {
  right: "They are theirs.",
  wrong: "The record gives them to somebody else.",
  open: "They are not found, so they are nobody’s.",
  unknown: "Nobody of that name has words in the record.",
  ambiguous: "Several have that name.",
};

/** What came of words that were held against the record. */
class InspectorVerification extends InspectorPart {
  static override properties = { verification: { attribute: false } };
  declare verification: InspectedVerification;

  protected override render() {
    const { given, diff, pieces, whose, claim, publishers } = this.verification;
    return html`<section class="inspector-part" aria-label="The verification">
      <h3>The verification</h3>
      <blockquote class="inspector-quote">${given}</blockquote>
      <p>${verificationSentence(this.verification)}</p>
      ${
        diff.every(({ op }) => op === "equal")
          ? nothing
          : html`<p class="inspector-diff">${diff.map(partOf)}</p>
            <p class="inspector-aside">Underlined: only in the record. Struck through: only in the given words.</p>`
      }
      ${
        pieces.length === 0
          ? nothing
          : html`<h4>Put together of</h4>
            <ol>${pieces.map(({ words, title, anchor }) => html`<li><q>${words}</q> <span class="inspector-aside">${title} · <code>${anchor}</code></span></li>`)}</ol>`
      }
      ${whose === null ? nothing : html`<p>${whose}</p>`}
      ${claim === null ? nothing : html`<p>Said to be of ${claim.name}. ${claimWords[claim.kind] ?? ""}</p>`}
      ${publishers.length === 0 ? nothing : html`<p>Put into the record by its publisher: ${publishers.join(" · ")}</p>`}
    </section>`;
  }
}

function partOf({ op, text }: InspectedVerification["diff"][number]) {
  if (op === "equal") return text;
  return op === "missing" ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;
}

customElements.define("lectern-inspector-verification", InspectorVerification);
