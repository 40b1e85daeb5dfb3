import { type APIContainerComponent, type APIFileComponent, ComponentType } from "discord.js";
import { container, text } from "./components.ts";
import type { Message, MessageFile } from "./message.ts";

/** A text that is too long for a message. */
interface LongText {
  /** The file's name: small letters and a full stop. */
  readonly name: string;
  readonly lines: readonly string[];
}

interface AttachedText extends LongText {
  /** What stands in the message, in Markdown. */
  readonly above: readonly string[];
  /** Rows of buttons below. */
  readonly rows?: APIContainerComponent["components"];
}

/** A message with a text as a file. */
export function attachedText({ above, name, lines, rows = [] }: AttachedText): Message {
  const { component, file } = textFile({ name, lines });
  return { components: [container([text(above.join("\n")), component, ...rows])], files: [file] };
}

/** A text as a file: what shows it in a message, and what is sent along. */
export function textFile({ name, lines }: LongText): {
  readonly component: APIFileComponent;
  readonly file: MessageFile;
} {
  return {
    component: { type: ComponentType.File, file: { url: `attachment://${name}` } },
    file: { name, attachment: Buffer.from(`${lines.join("\n")}\n`, "utf8") },
  };
}
