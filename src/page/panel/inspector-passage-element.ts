import { html, nothing } from "lit";
import type { InspectedConfidence, InspectedPassage, InspectedSpeaker } from "../inspection-protocol.ts";
import { markedParts } from "./inspector-marks.ts";
import { InspectorPart } from "./inspector-part-element.ts";
import { speakerSentence, twoDecimals } from "./inspector-sentences.ts";
import "./score-tree-element.ts";

/** A passage of a message: its words, how sure it is, its score, and whose words it is. */
class InspectorPassage extends InspectorPart {
  static override properties = { passage: { attribute: false } };
  declare passage: InspectedPassage;

  protected override render() {
    const { passage } = this;
    const { anchor, document, paragraph, line, isShown, rank, score, confidence, speaker, quoted } = passage;
    return html`<section class="inspector-part" aria-label=${isShown ? "The passage" : "The nearest passage"}>
      <h3>${isShown ? "The passage" : "The nearest passage"}${rank === null ? nothing : html` <small>number ${rank} of what was found</small>`}</h3>
      <blockquote class="inspector-quote">${markedParts(passage.text, passage.insertions).map(({ text, isMarked }) => (isMarked ? html`<ins>${text}</ins>` : text))}</blockquote>
      ${passage.insertions.length === 0 ? nothing : html`<p class="inspector-aside">Underlined: put in by the publisher.</p>`}
      <p class="inspector-aside">${document.title} · paragraph ${paragraph} · ${document.file}, line ${line}<br /><code>${anchor}</code></p>
      ${confidence === null ? nothing : confidencePart(confidence)}
      ${
        score === null
          ? nothing
          : html`<details>
            <summary>Score ${twoDecimals(score.value)}: where it comes from</summary>
            <lectern-score-tree .score=${score}></lectern-score-tree>
          </details>`
      }
      <h4>Whose words</h4>
      ${speakerPart(speaker)}
      ${quoted.length === 0 ? nothing : html`<h4>Quoted inside</h4>${quoted.map(speakerPart)}`}
    </section>`;
  }
}

function confidencePart(confidence: InspectedConfidence) {
  const { value, least, isRaised, share, together, lead } = confidence;
  return html`<h4>Confidence</h4>
    <p>${twoDecimals(value)} of 1, where ${twoDecimals(least)} is needed${isRaised ? ", since it holds all that was asked for" : nothing}</p>
    <meter min="0" max="1" low=${least} value=${value} aria-label="Confidence, of 1">${twoDecimals(value)}</meter>
    <details>
      <summary>What speaks for it</summary>
      <dl class="inspector-facts">
        <div><dt>Share <small>of the best score that its words could have</small></dt><dd>${twoDecimals(share)}</dd></div>
        <div><dt>Together <small>how rare the words are that one sentence holds; above 1 is no chance</small></dt><dd>${twoDecimals(together)}</dd></div>
        <div><dt>Lead <small>how far the next passage falls behind</small></dt><dd>${twoDecimals(lead)}</dd></div>
      </dl>
    </details>`;
}

const voiceWords = {
  speech: "spoken",
  quotation: "quoted",
  prose: "the author’s prose",
} as const;

function speakerPart(speaker: InspectedSpeaker) {
  const { name, role, voice, quotation, source, rule } = speaker;
  return html`<div class="inspector-speaker">
    ${quotation === null ? nothing : html`<blockquote class="inspector-quote">${quotation}</blockquote>`}
    <p><strong>${name ?? "Not identified"}</strong>${role === null ? nothing : html`, ${role}`} <span class="inspector-aside">· ${voiceWords[voice]}${rule === null ? nothing : html` · rule <code>${rule}</code>`}</span></p>
    <p>${speakerSentence(speaker)}</p>
    ${
      source === null
        ? nothing
        : html`<pre class="inspector-source" tabindex="0" aria-label="The source, line ${source.line}">${source.before}<mark>${source.words}</mark>${source.after}</pre>`
    }
  </div>`;
}

customElements.define("lectern-inspector-passage", InspectorPassage);
