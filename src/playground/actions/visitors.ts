import {
  forgetOldest,
  type LoopbackDiscord,
  type Message,
  type Seen,
  type UserFile,
} from "../../loopback-discord/index.ts";
import type { Action, ActionOutcome, OptionValue } from "../../page/index.ts";
import type { BotRunner } from "../bot-runner.ts";
import { placeOf, userOf } from "../town.ts";
import type { KeptFiles } from "./kept-files.ts";
import { Refusal, refusalWords } from "./refusal-words.ts";

type ActionOf<Kind extends Action["kind"]> = Extract<Action, { readonly kind: Kind }>;

/** How long the bot may take, in milliseconds: as long as a person would wait for a document to be read. */
const LONGEST_WAIT = 60_000;

/** How long an action waits for a bot that is starting, in milliseconds. */
const LONGEST_START = 10_000;

/** How many forms can be open at once; the oldest is gone for the next. */
const MOST_FORMS = 32;

/** What visitors act on. */
export interface VisitorsOptions {
  readonly discord: LoopbackDiscord;
  readonly files: KeptFiles;
  readonly bot: Pick<BotRunner, "state">;
}

/** Does in the loopback Discord what visitors do on the page. */
export class Visitors {
  readonly #discord: LoopbackDiscord;
  readonly #files: KeptFiles;
  readonly #bot: Pick<BotRunner, "state">;
  /** What showed a form, by the id of its interaction, for when the form is sent. */
  readonly #forms = new Map<string, Seen>();

  constructor({ discord, files, bot }: VisitorsOptions) {
    this.#discord = discord;
    this.#files = files;
    this.#bot = bot;
  }

  /** Does it, and gives what came of it besides messages. Never rejects: what can't be done is refused with the reason. */
  async act(action: Action): Promise<ActionOutcome> {
    try {
      await this.#untilReady();
      return await this.#do(action);
    } catch (error) {
      return { kind: "refused", reason: refusalWords(error) };
    }
  }

  /** A link that asks is opened before the bot is there, so it waits; a bot that has ended does not come by itself. */
  async #untilReady(): Promise<void> {
    const isEnded = () => this.#bot.state.kind === "ended";
    const isReady = () => this.#bot.state.kind === "ready" && this.#discord.registeredCommands().length > 0;
    await this.#discord
      .waitFor(() => isEnded() || isReady(), { timeoutMs: LONGEST_START })
      .catch(() => undefined);
    if (isEnded()) throw new Refusal("The bot has ended. Start it again.");
    if (!isReady()) throw new Refusal("The bot is not ready yet. Wait a moment, and try again.");
  }

  async #do(action: Action): Promise<ActionOutcome> {
    switch (action.kind) {
      case "command":
        return this.#outcome(await this.#discord.command(this.#commandOf(action)));
      case "autocomplete": {
        const typing = { ...this.#commandOf(action), focused: action.focused };
        return { kind: "choices", choices: await this.#discord.autocomplete(typing) };
      }
      case "menu": {
        const target = this.#messageOf(action);
        return this.#outcome(
          await this.#discord.messageMenu({ ...actorOf(action), name: action.name, target }),
        );
      }
      case "press":
        return this.#outcome(
          await this.#discord.press({
            ...actorOf(action),
            message: this.#messageOf(action),
            customId: action.customId,
          }),
        );
      case "select":
        return this.#outcome(
          await this.#discord.select({
            ...actorOf(action),
            message: this.#messageOf(action),
            customId: action.customId,
            values: action.values,
          }),
        );
      case "submit":
        return this.#submit(action);
      case "say":
        this.#say(action);
        return { kind: "done" };
    }
  }

  #commandOf({ name, subcommand, options, ...action }: ActionOf<"command" | "autocomplete">) {
    const values = Object.entries(options).map(([option, value]) => [option, this.#valueOf(value)] as const);
    return { ...actorOf(action), name, subcommand, options: Object.fromEntries(values) };
  }

  #valueOf(value: OptionValue): string | number | boolean | UserFile {
    return typeof value === "object" ? this.#files.take(value.file) : value;
  }

  #messageOf({ message }: { readonly message: string }): Message {
    const found = this.#discord.message(message);
    if (found === undefined) throw new Refusal("That message is gone.");
    return found;
  }

  async #submit({ interaction, values, ...action }: ActionOf<"submit">): Promise<ActionOutcome> {
    const seen = this.#forms.get(interaction);
    if (seen === undefined) throw new Refusal("That form is gone: open it again.");
    this.#forms.delete(interaction);
    return this.#outcome(await this.#discord.submit({ ...actorOf(action), seen, values }));
  }

  #say({ content, ...action }: ActionOf<"say">): void {
    const { user, place } = actorOf(action);
    if (place.kind === "dm") this.#discord.sendDirectMessage({ user, content });
    else this.#discord.say({ user, place, content });
  }

  #outcome(seen: Seen): ActionOutcome {
    const { form } = seen;
    if (form === undefined) return { kind: "done" };
    this.#forms.set(seen.interactionId, seen);
    forgetOldest(this.#forms, MOST_FORMS);
    return { kind: "form", interaction: seen.interactionId, form };
  }
}

function actorOf({ as }: Pick<Action, "as">) {
  return { user: userOf(as), place: placeOf(as), locale: as.locale, timeoutMs: LONGEST_WAIT };
}
