import { setTimeout as pause } from "node:timers/promises";
import type { Command, MessageMenu, SlashCommand } from "../../../src/discord/index.ts";
import { slowReaders } from "./scene.ts";

/** Longer than the bot waits before it says that it is thinking. */
const slowMs = 1_700;

interface Asked {
  readonly interaction: { readonly user: { readonly id: string } };
}

async function wait({ interaction }: Asked): Promise<void> {
  if (slowReaders.includes(interaction.user.id)) await pause(slowMs);
}

/** The commands as they are, but slow for the slow readers, as with a corpus that is too large for the machine. */
export function slowed(commands: readonly Command[]): readonly Command[] {
  return commands.map((command) => (command.kind === "slash" ? slowSlash(command) : slowMenu(command)));
}

function slowSlash({ execute, ...command }: SlashCommand): SlashCommand {
  return { ...command, execute: (call) => wait(call).then(() => execute(call)) };
}

function slowMenu({ execute, ...command }: MessageMenu): MessageMenu {
  return { ...command, execute: (call) => wait(call).then(() => execute(call)) };
}
