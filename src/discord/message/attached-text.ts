import { type APIContainerComponent, ComponentType } from "discord.js";
import { container, text } from "./components.ts";
import type { Message } from "./message.ts";

/** A text that is too long for a message. */
interface AttachedText {
  /** What stands in the message, in Markdown. */
  readonly above: readonly string[];
  /** The file's name: small letters and a full stop. */
  readonly name: string;
  readonly lines: readonly string[];
}

/** A message with a text as a file. */
export function attachedText({ above, name, lines }: AttachedText): Message {
  const file: APIContainerComponent["components"][number] = {
    type: ComponentType.File,
    file: { url: `attachment://${name}` },
  };
  return {
    components: [container([text(above.join("\n")), file])],
    files: [{ name, attachment: Buffer.from(`${lines.join("\n")}\n`, "utf8") }],
  };
}
