import { numberIn, objectIn, textIn } from "../json-fields.ts";
import type { Json } from "../protocol.ts";

/** A command of the menu of a message. */
export interface MessageCommand {
  readonly name: string;
  /** In the reader’s language. */
  readonly label: string;
}

/** Discord’s number for a command of the menu of a message. */
const MESSAGE = 3;

/** The bot’s commands for messages, in the order in which it registered them. */
export function messageCommands(commands: readonly Json[], locale: string): readonly MessageCommand[] {
  return commands.flatMap((command) => {
    const name = textIn(command, "name");
    if (numberIn(command, "type") !== MESSAGE || name === null) return [];
    return [{ name, label: textIn(objectIn(command, "name_localizations"), locale) ?? name }];
  });
}
