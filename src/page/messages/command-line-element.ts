import "./local-pictures.ts";
import { DiscordCommand } from "@skyra/discord-components-core/discord-command.js";
import { css } from "lit";

/** The line above an answer that says who did what: “Robin used /ask”. */
class CommandLine extends DiscordCommand {
  static override styles = [
    ...DiscordCommand.styles,
    css`
      :host,
      :host .discord-replied-message-username,
      :host([light-theme]) .discord-replied-message-username {
        color: var(--muted);
        opacity: 1;
        white-space: pre;
      }
      :host .discord-replied-message-username {
        color: var(--text);
        cursor: default;
      }
      :host .discord-replied-message-username:hover {
        text-decoration: none;
      }
      :host .discord-slash-command-name,
      :host .discord-slash-command-name:hover,
      .discord-context-command-name {
        background: none;
        color: var(--link) !important;
        cursor: default;
        opacity: 1;
        padding: 0;
        user-select: text;
      }
      .discord-command-icon-name {
        display: none;
      }
      .discord-message-margintop {
        min-width: 0;
        margin-inline-start: 4px;
        overflow: hidden;
        cursor: default;
      }
    `,
  ];
}

customElements.define("lectern-command-line", CommandLine);
