import { html } from "lit";
import type { BotState } from "../protocol.ts";

/** Says in a word how the bot is, and from which revision it answers; `undefined`: the server has not told yet. */
export function botStatus(bot: BotState | "unknown" | undefined) {
  const { word, detail } = wordsFor(bot);
  return html`<p class="bot-status" role="status" aria-label="Bot" data-bot=${word}>
    <span class="bot-dot" aria-hidden="true"></span>
    <span>${word}</span>
    ${detail === "" ? null : html`<span class="bot-revision" title="The revision of the corpus that the bot answers from">${detail}</span>`}
  </p>`;
}

function wordsFor(bot: BotState | "unknown" | undefined): { readonly word: string; readonly detail: string } {
  if (bot === "unknown") return { word: "Not connected", detail: "" };
  switch (bot?.kind) {
    case "ready":
      return { word: "Ready", detail: bot.revision };
    case "ended":
      return { word: "Ended", detail: "" };
    case "starting":
    case undefined:
      return { word: "Starting…", detail: "" };
  }
}
