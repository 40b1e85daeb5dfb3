import type {
  AutocompleteAction,
  CommandAction,
  MessageMenuAction,
  PressAction,
  SelectAction,
  SubmitAction,
} from "../actions.ts";
import { type FirstAnswer, firstAnswerOf } from "../first-answer.ts";
import type { LoopbackState } from "../loopback-state.ts";
import { type Choice, Seen } from "../seen.ts";
import { act } from "./act.ts";
import { type Prepared, prepareCommand, prepareMenu } from "./commands.ts";
import { prepareForm } from "./form.ts";
import { preparePress, prepareSelect } from "./message-components.ts";

/** The people who use the bot. Each action resolves with what they see; it throws where the app would not allow it. */
export class Users {
  readonly #state: LoopbackState;

  constructor(state: LoopbackState) {
    this.#state = state;
  }

  /** Calls a command by typing it. */
  command(action: CommandAction): Promise<Seen> {
    return this.#see(prepareCommand(action, this.#state));
  }

  /** Calls a command; resolves as soon as the bot has answered in any way. */
  async dispatchCommand(action: CommandAction): Promise<FirstAnswer> {
    const { actor, begun } = prepareCommand(action, this.#state);
    const answer = firstAnswerOf(await act({ ...actor, until: "acknowledged" }, begun, this.#state));
    if (answer === undefined) throw new Error(`expected an answer to ${begun.action} of a known kind`);
    return answer;
  }

  /** The choices that are suggested while a user types. */
  async autocomplete(action: AutocompleteAction): Promise<readonly Choice[]> {
    return (await this.#see(prepareCommand(action, this.#state))).choices;
  }

  /** Calls a command of a message's context menu. */
  messageMenu(action: MessageMenuAction): Promise<Seen> {
    return this.#see(prepareMenu(action, this.#state));
  }

  /** Presses a button. */
  press(action: PressAction): Promise<Seen> {
    return this.#see(preparePress(action, this.#state));
  }

  /** Chooses values from a select menu. */
  select(action: SelectAction): Promise<Seen> {
    return this.#see(prepareSelect(action, this.#state));
  }

  /** Sends a form that the bot showed. */
  submit(action: SubmitAction): Promise<Seen> {
    return this.#see(prepareForm(action, this.#state));
  }

  async #see({ actor, begun }: Prepared): Promise<Seen> {
    return new Seen(await act(actor, begun, this.#state), this.#state);
  }
}
