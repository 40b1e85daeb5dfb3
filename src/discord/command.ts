import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from "discord.js";
import type { Revision } from "../answer/index.ts";
import type { Message } from "./message/message.ts";
import type { Services } from "./services.ts";
import type { TextKey, Words } from "./texts/texts.ts";

/** One use of a command, button or menu. */
export interface Call<Interaction> {
  readonly interaction: Interaction;
  readonly services: Services;
  /** The revision for all of this call; a reload meanwhile does not change it. */
  readonly revision: Revision;
  /** The words around a quote, in the reader's language. */
  readonly words: Words;
}

interface OptionRules {
  readonly name: string;
  /** Required ones stand before the others. */
  readonly required?: boolean;
}

/** A text, free or one of at most 25. */
interface TextOption extends OptionRules {
  readonly type: "string";
  /** In characters. */
  readonly longest?: number;
  readonly autocomplete?: boolean;
  /** What can be chosen: the value that arrives, and the text that is shown for it. */
  readonly choices?: readonly { readonly value: string; readonly text: TextKey }[];
}

/** Yes or no, or a file. */
interface PlainOption extends OptionRules {
  readonly type: "boolean" | "attachment";
}

/** An option of a slash command. Its description and the translations of both are texts named after it. */
export type OptionData = TextOption | PlainOption;

/** A subcommand. Its description and the translations of both are texts named after it. */
interface SubcommandData {
  readonly name: string;
  readonly options?: readonly OptionData[];
}

/** What a slash command takes: options, or subcommands. */
export interface CommandOptions {
  readonly options?: readonly OptionData[];
  readonly subcommands?: readonly SubcommandData[];
}

interface CommandRules {
  /** The English name, by which Discord calls the command whatever the reader's language. */
  readonly name: string;
  /** `operators`: refused to everyone else, wherever it comes from. */
  readonly access: "everyone" | "operators";
}

/** A slash command. Its descriptions and their translations are texts named after it. */
export interface SlashCommand extends CommandRules {
  readonly kind: "slash";
  readonly data: CommandOptions;
  /** Whether only the one who asked sees the answer; it can't be changed afterwards. */
  readonly isPrivate: (interaction: ChatInputCommandInteraction) => boolean;
  readonly execute: (call: Call<ChatInputCommandInteraction>) => Promise<Message> | Message;
  /** Choices for the option that is being typed, best first, at most 25. */
  readonly autocomplete?: (
    call: Call<AutocompleteInteraction>,
  ) => readonly ApplicationCommandOptionChoiceData[];
}

/** A command in the menu of a message. Its answer is private. */
export interface MessageMenu extends CommandRules {
  readonly kind: "message-menu";
  readonly execute: (call: Call<MessageContextMenuCommandInteraction>) => Promise<Message> | Message;
}

export type Command = SlashCommand | MessageMenu;
