import "./local-pictures.ts";
import { DiscordReply } from "@skyra/discord-components-core/discord-reply.js";
import { css } from "lit";

/** The line above a reply that shows what it replies to. */
class ReplyLine extends DiscordReply {
  static override styles = css`
    ${DiscordReply.styles}
    :host,
    :host([light-theme]) {
      color: var(--muted);
    }
    .discord-replied-message-username {
      color: var(--text);
      cursor: default;
      opacity: 1;
    }
    .discord-replied-message-username:hover {
      text-decoration: none;
    }
    .discord-replied-message-content,
    .discord-replied-message-content:hover {
      color: inherit;
      cursor: default;
      min-width: 0;
      overflow: hidden;
      user-select: text;
    }
  `;
}

customElements.define("lectern-reply-line", ReplyLine);
