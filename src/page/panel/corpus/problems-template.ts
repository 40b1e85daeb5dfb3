import { html } from "lit";
import type { CorpusProblem } from "../../corpus-protocol.ts";
import { problemsByFile } from "./problems-by-file.ts";

/** The problems as `lectern check` gives them, under the names of their files. */
export function problemsTemplate(problems: readonly CorpusProblem[]) {
  if (problems.length === 0) return html`<p class="corpus-empty">No problems.</p>`;
  return html`<ul class="corpus-list" role="list" aria-label="Problems">
    ${[...problemsByFile(problems)].map(
      ([file, found]) => html`<li>
        <h4 class="corpus-file">${file === "." ? "The folder itself" : file}</h4>
        <ul class="corpus-problems">
          ${found.map(
            ({ line, code, message }) => html`<li>
              ${file === "." ? null : html`<span class="corpus-line">line ${line}</span>`}
              ${message} <code>${code}</code>
            </li>`,
          )}
        </ul>
      </li>`,
    )}
  </ul>`;
}
