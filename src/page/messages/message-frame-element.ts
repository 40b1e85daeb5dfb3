import "./local-pictures.ts";
import { DiscordMessage } from "@skyra/discord-components-core/discord-message.js";
import { css } from "lit";

/** The frame of a message: picture, name and time as Discord has them, readable in both themes. */
class MessageFrame extends DiscordMessage {
  static override styles = css`
    ${DiscordMessage.styles}
    .discord-message-timestamp,
    :host([light-theme]) .discord-message-timestamp {
      color: var(--muted);
    }
    .discord-author-avatar img {
      cursor: default;
    }
    .discord-message-content {
      min-width: 0;
      line-height: inherit;
      padding-top: 0;
    }
    .discord-message-body-only-indent {
      flex: none;
      font-size: 11px;
      margin-left: 0;
      width: 56px;
    }
    .discord-message-inner-center {
      align-items: baseline;
    }
    .discord-message-compact-indent {
      margin-top: 2px;
    }
    @media (width < 480px) {
      .discord-author-avatar {
        margin-right: 10px;
        min-width: 32px;
      }
      .discord-author-avatar img {
        width: 32px;
        height: 32px;
      }
      .discord-message-body-only-indent {
        width: 42px;
      }
    }
  `;
}

customElements.define("lectern-message-frame", MessageFrame);
