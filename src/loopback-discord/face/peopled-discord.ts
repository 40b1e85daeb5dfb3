import type {
  AutocompleteAction,
  CommandAction,
  MessageMenuAction,
  PressAction,
  Saying,
  SelectAction,
  SubmitAction,
} from "../actions.ts";
import type { FirstAnswer } from "../first-answer.ts";
import type { LoopbackState } from "../loopback-state.ts";
import type { Message } from "../message.ts";
import type { Choice, Seen } from "../seen.ts";
import { askBot, say, sayToBot } from "../users/say.ts";
import { Users } from "../users/users.ts";
import { WatchedDiscord } from "./watched-discord.ts";

/** A loopback Discord with the people in it, who use the bot. */
export class PeopledDiscord extends WatchedDiscord {
  readonly #users: Users;

  constructor(state: LoopbackState) {
    super(state);
    this.#users = new Users(state);
  }

  /** A user calls a command by typing it. Throws where the real app would not offer it. */
  async command(action: CommandAction): Promise<Seen> {
    return this.#users.command(action);
  }

  /**
   * A user calls a command; resolves as soon as the bot has answered in any way, a deferral included, with when that was
   * and of what kind. It costs the least of all ways to call one: nothing is looked at until the answer comes.
   * Rejects, as `command`, where none comes in time.
   *
   * @example
   * const { sentAt, receivedAt, kind, private: isPrivate } = await discord.dispatchCommand({ name: "help" });
   * receivedAt - sentAt; // milliseconds from the event to its callback
   */
  async dispatchCommand(action: CommandAction): Promise<FirstAnswer> {
    return this.#users.dispatchCommand(action);
  }

  /** The choices that are suggested to a user who is typing. */
  async autocomplete(action: AutocompleteAction): Promise<readonly Choice[]> {
    return this.#users.autocomplete(action);
  }

  /** A user calls a command of a message's context menu. */
  async messageMenu(action: MessageMenuAction): Promise<Seen> {
    return this.#users.messageMenu(action);
  }

  /** A user presses a button of a message as it stands now. */
  async press(action: PressAction): Promise<Seen> {
    return this.#users.press(action);
  }

  /** A user chooses from a select menu of a message as it stands now. */
  async select(action: SelectAction): Promise<Seen> {
    return this.#users.select(action);
  }

  /** A user fills in and sends a form that the bot showed. */
  async submit(action: SubmitAction): Promise<Seen> {
    return this.#users.submit(action);
  }

  /** A user writes to the bot; resolves with the first message that the bot then sends there. */
  async directMessage(saying: Omit<Saying, "place">): Promise<Message> {
    return askBot(saying, this.state);
  }

  /** A user writes to the bot and does not wait for an answer. */
  sendDirectMessage(saying: Omit<Saying, "place">): Message {
    return sayToBot(saying, this.state);
  }

  /** A user says something that the bot does not hear, such as the target of a context menu. */
  say(saying: Saying): Message {
    return say(saying, this.state);
  }
}
