import { html } from "lit";
import { examples } from "../sidebar/examples.ts";
import type { CommandDraft } from "../store.ts";

/** What an empty channel says: what this is, and what to do first. */
export function welcome(name: string, isDirect: boolean, send: (draft: CommandDraft) => void) {
  const [first] = examples;
  return html`<section class="welcome" aria-label="Welcome">
    <div class="welcome-sign" aria-hidden="true">${isDirect ? "@" : "#"}</div>
    <h3>${isDirect ? `This is between you and ${name}` : `Welcome to #${name}`}</h3>
    <p class="welcome-lead">
      Ask the record, and get back the exact words, who said them, and where to check. No language model writes a word.
    </p>
    <ol class="steps">
      <li>
        ${isDirect ? html`<b>Ask below.</b> Every message here is a question.` : html`<b>Ask below.</b> Type <kbd>/</kbd> for the commands, then your question.`}
        ${
          first === undefined
            ? null
            : html`<button type="button" class="primary" @click=${() => send({ ...first.draft })}>Try one</button>`
        }
      </li>
      <li><b>See why.</b> The Inspector shows what an answer's rank and speaker rest on.</li>
      <li><b>Bring your own texts.</b> Be an operator, open the Corpus, and drop a file in.</li>
    </ol>
  </section>`;
}
