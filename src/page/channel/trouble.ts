import { html } from "lit";
import type { View } from "../store.ts";

/** What stands in the way of an answer: the server is gone, or the bot has ended; nothing where all is well. */
export function trouble({ playground, isConnected }: View, restart: () => void) {
  if (playground === null) return null;
  if (!isConnected) {
    return html`<section class="trouble" aria-label="The server">
      <h3>The playground's server is gone</h3>
      <p>Start it again on the same port, and this page goes on by itself.</p>
    </section>`;
  }
  const { bot } = playground;
  if (bot.kind !== "ended") return null;
  return html`<section class="trouble" aria-label="Why the bot has ended">
    <h3>The bot has ended</h3>
    <pre tabindex="0" aria-label="What the bot said">${bot.lines.join("\n")}</pre>
    <button type="button" class="primary" @click=${restart}>Start it again</button>
  </section>`;
}
