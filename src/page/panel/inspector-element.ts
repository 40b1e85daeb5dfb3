import { html, nothing } from "lit";
import type { InspectedCandidate, Inspection } from "../inspection-protocol.ts";
import { PageElement } from "../page-element.ts";
import type { ShownMessage } from "../protocol.ts";
import { headline, revisionSentence, twoDecimals } from "./inspector-sentences.ts";
import { inspectedMessage } from "./inspector-subject.ts";
import "./inspector-exchange-element.ts";
import "./inspector-passage-element.ts";
import "./inspector-question-element.ts";
import "./inspector-verification-element.ts";

/** Why a message of the bot says what it says. */
class Inspector extends PageElement {
  static override properties = {
    ...PageElement.properties,
    inspection: { state: true },
    failure: { state: true },
  };
  declare inspection: Inspection | null;
  declare failure: string | null;
  /** What the inspection is of, or will be when the server has answered. */
  #wanted = "";

  constructor() {
    super();
    this.inspection = null;
    this.failure = null;
  }

  protected override willUpdate(): void {
    const subject = inspectedMessage(this.view);
    const bot = this.view.playground?.bot;
    const revision = bot?.kind === "ready" ? bot.revision : "";
    const wanted =
      subject === null ? "" : `${subject.id} ${String(subject.message["edited_timestamp"])} ${revision}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (subject === null) this.inspection = null;
    else void this.#inspect(subject, wanted);
  }

  async #inspect({ id }: ShownMessage, wanted: string): Promise<void> {
    try {
      const inspection = await this.page.server.inspect(id);
      if (wanted !== this.#wanted) return;
      this.inspection = inspection;
      this.failure = null;
    } catch (error) {
      if (wanted === this.#wanted) this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  protected override render() {
    const subject = inspectedMessage(this.view);
    if (subject === null)
      return html`<p class="inspector-empty">Ask something: here it will say why the answer says what it says.</p>`;
    if (this.failure !== null)
      return html`<p class="inspector-empty" role="alert">This message can’t be inspected: ${this.failure}</p>`;
    if (this.inspection === null) return html`<p class="inspector-empty" role="status">Looking into it…</p>`;
    return html`<div class="inspector">${this.#subject(subject)} ${this.#inspected(this.inspection)}</div>`;
  }

  #subject({ id, action }: ShownMessage) {
    const isChosen = this.view.choices.inspected === id;
    return html`<p class="inspector-subject">
      ${isChosen ? "The chosen message" : "The newest message"}${action === null ? nothing : html`, an answer to <code>${action}</code>`}
      ${
        isChosen
          ? html`<button type="button" @click=${() => this.page.store.choose({ inspected: null })}>Follow the newest</button>`
          : nothing
      }
    </p>`;
  }

  #inspected(inspection: Inspection) {
    const { question, passages, candidates, verification, revision } = inspection;
    const made = revisionSentence(revision);
    return html`
      <div class="inspector-headline" aria-live="polite">${headline(inspection).map((sentence) => html`<p>${sentence}</p>`)}</div>
      ${made === null ? nothing : html`<p class=${revision.state === "gone" ? "inspector-warning" : "inspector-aside"}>${made}</p>`}
      ${verification === null ? nothing : html`<lectern-inspector-verification .verification=${verification}></lectern-inspector-verification>`}
      ${question === null ? nothing : html`<lectern-inspector-question .question=${question}></lectern-inspector-question>`}
      ${passages.map((passage) => html`<lectern-inspector-passage .passage=${passage}></lectern-inspector-passage>`)}
      ${candidates.length === 0 ? nothing : candidatesPart(candidates)}
      <lectern-inspector-exchange .inspection=${inspection}></lectern-inspector-exchange>
    `;
  }
}

function candidatesPart(candidates: readonly InspectedCandidate[]) {
  return html`<section class="inspector-part" aria-label="What was found">
    <details>
      <summary>The ${candidates.length} best passages for this question</summary>
      <ol class="inspector-candidates">${candidates.map(candidateItem)}</ol>
    </details>
  </section>`;
}

function candidateItem({ opening, title, score, confidence, isNearEnough, isShown }: InspectedCandidate) {
  const state = isShown ? "shown here" : isNearEnough ? "near enough" : "not near enough";
  return html`<li>
    ${opening}
    <span class="inspector-aside">${title} · score ${twoDecimals(score)} · confidence ${twoDecimals(confidence)} · <strong>${state}</strong></span>
  </li>`;
}

customElements.define("lectern-inspector", Inspector);
