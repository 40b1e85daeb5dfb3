import type { AutocompleteInteraction, BaseInteraction } from "discord.js";
import { QuestionError } from "../answer/index.ts";
import { routePress } from "./buttons/route-press.ts";
import type { Call, Command } from "./command.ts";
import { classifyFailure, errorFields } from "./discord-errors.ts";
import { type Message, textMessage } from "./message/message.ts";
import { questionErrorMessage } from "./message/question-error-message.ts";
import { actorOf } from "./moderation/operators.ts";
import type { RateLimits } from "./moderation/rate-limits.ts";
import { Refusal } from "./refusal.ts";
import { type Answerable, Responder } from "./responder.ts";
import type { Route } from "./route.ts";
import type { Services } from "./services.ts";

/** What the router works with. */
export interface RouterOptions {
  readonly commands: readonly Command[];
  readonly services: Services;
  readonly limits: RateLimits;
}

/** Brings every interaction to its command or button, and an answer back: exactly one, whatever happens. */
export class Router {
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #services: Services;
  readonly #limits: RateLimits;

  constructor({ commands, services, limits }: RouterOptions) {
    this.#commands = new Map(commands.map((command) => [`${command.kind} ${command.name}`, command]));
    this.#services = services;
    this.#limits = limits;
  }

  /** Answers the interaction. Never rejects: what goes wrong is answered and logged. */
  async handle(interaction: BaseInteraction): Promise<void> {
    if (interaction.isAutocomplete()) return this.#complete(interaction);
    if (
      !interaction.isChatInputCommand() &&
      !interaction.isMessageContextMenuCommand() &&
      !interaction.isMessageComponent()
    ) {
      this.#services.log.warn(
        { interaction: interaction.id, type: interaction.type },
        "an unknown kind of interaction",
      );
      return;
    }
    const words = this.#services.texts.for(interaction.locale);
    const { mode, run } = this.#routeOf(interaction);
    const { log } = this.#services;
    const responder = new Responder({
      interaction,
      mode,
      log,
      fallback: words.markdown("refusal.failed", { id: interaction.id }),
    });
    await responder.answer(await this.#run(interaction, run));
  }

  /** What the run gives; where it fails, the message that says so. */
  async #run(interaction: Answerable, run: Route["run"]): Promise<Awaited<ReturnType<Route["run"]>>> {
    const words = this.#services.texts.for(interaction.locale);
    try {
      return await run();
    } catch (error) {
      if (error instanceof QuestionError) return questionErrorMessage(error, words);
      if (error instanceof Refusal) return textMessage(words.markdown(error.key, error.values));
      this.#services.log.error({ interaction: interaction.id, ...errorFields(error) }, "an answer failed");
      return textMessage(words.markdown("refusal.failed", { id: interaction.id }));
    }
  }

  #routeOf(interaction: Answerable): Route {
    const words = this.#services.texts.for(interaction.locale);
    const refuse = (message: Message): Route => ({ mode: "private", run: () => message });
    const limit = this.#limits.take({ user: interaction.user.id, channel: interaction.channelId });
    if (!limit.allowed) {
      const seconds = Math.ceil(limit.seconds);
      return refuse(textMessage(words.markdown(`refusal.busy-${limit.who}`, { seconds })));
    }
    const call = { services: this.#services, revision: this.#services.library.revision, words };
    if (interaction.isMessageComponent()) return routePress({ ...call, interaction });
    const command = this.#find(interaction);
    if (command === undefined) return refuse(textMessage(words.markdown("refusal.unknown-command")));
    if (command.access === "operators" && !this.#services.operators.includes(actorOf(interaction))) {
      return refuse(textMessage(words.markdown("refusal.operators-only")));
    }
    return commandRoute(command, interaction, call);
  }

  #find(interaction: Answerable | AutocompleteInteraction): Command | undefined {
    if (interaction.isMessageComponent()) return undefined;
    const kind = interaction.isMessageContextMenuCommand() ? "message-menu" : "slash";
    return this.#commands.get(`${kind} ${interaction.commandName}`);
  }

  /** Choices while somebody types; an empty list where anything goes wrong. */
  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const services = this.#services;
    const command = this.#find(interaction);
    const call = {
      interaction,
      services,
      revision: services.library.revision,
      words: services.texts.for(interaction.locale),
    };
    try {
      const isOpen = command?.access === "everyone" || services.operators.includes(actorOf(interaction));
      const choices = command?.kind === "slash" && isOpen ? (command.autocomplete?.(call) ?? []) : [];
      await interaction.respond(choices);
    } catch (error) {
      services.log.warn(
        { interaction: interaction.id, failure: classifyFailure(error), ...errorFields(error) },
        "no choices were given",
      );
    }
  }
}

function commandRoute(
  command: Command,
  interaction: Answerable,
  call: Omit<Call<never>, "interaction">,
): Route {
  const { words } = call;
  if (command.kind === "slash" && interaction.isChatInputCommand()) {
    const mode = command.isPrivate(interaction) ? "private" : "public";
    return { mode, run: () => command.execute({ ...call, interaction }) };
  }
  if (command.kind === "message-menu" && interaction.isMessageContextMenuCommand()) {
    return { mode: "private", run: () => command.execute({ ...call, interaction }) };
  }
  return { mode: "private", run: () => textMessage(words.markdown("refusal.unknown-command")) };
}
