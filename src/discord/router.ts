import type { AutocompleteInteraction, Interaction, RepliableInteraction } from "discord.js";
import { attempt } from "./attempt.ts";
import { routeForm, routePress } from "./buttons/route-press.ts";
import type { Call, Command } from "./command.ts";
import { attemptRequest } from "./delivery.ts";
import { classifyFailure, errorFields } from "./discord-errors.ts";
import type { Log } from "./log.ts";
import { actorOf } from "./moderation/operators.ts";
import type { RateLimits } from "./moderation/rate-limits.ts";
import { Refusal } from "./refusal.ts";
import { Responder } from "./responder.ts";
import type { FormRoute, Route } from "./route.ts";
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
  async handle(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return this.#complete(interaction);
    if (interaction.isRepliable()) return this.#answer(interaction);
    const { id, type } = interaction;
    this.#services.log.warn({ interaction: id, type }, "an interaction that can't be answered");
  }

  async #answer(interaction: RepliableInteraction): Promise<void> {
    const { log, texts } = this.#services;
    const { id } = interaction;
    const words = texts.for(interaction.locale);
    const route = this.#routeOrRefusal(interaction);
    if ("form" in route) return showForm(interaction, route, log);
    const fallback = words.markdown("refusal.failed", { id });
    const responder = new Responder({ interaction, mode: route.mode, log, fallback });
    const outcome = await attempt({ id, words, log }, route.run);
    if (outcome.kind === "done") await responder.answer(outcome.result);
    else await responder.refuse(outcome.message);
    const milliseconds = Date.now() - interaction.createdTimestamp;
    log.debug({ interaction: id, outcome: outcome.kind, milliseconds }, "finished");
  }

  /** Where the interaction leads; what stands in the way is thrown when the answer is made, and answered like all else. */
  #routeOrRefusal(interaction: RepliableInteraction): Route {
    try {
      return this.#routeOf(interaction);
    } catch (error) {
      const refuse = () => {
        throw error;
      };
      return { mode: "private", run: refuse };
    }
  }

  #routeOf(interaction: RepliableInteraction): Route {
    const { user, channelId, locale } = interaction;
    const limit = this.#limits.take({ user: user.id, channel: channelId });
    if (!limit.allowed) throw new Refusal(`refusal.busy-${limit.who}`, { seconds: Math.ceil(limit.seconds) });
    const services = this.#services;
    const call = { services, revision: services.library.revision, words: services.texts.for(locale) };
    if (interaction.isMessageComponent()) return routePress({ ...call, interaction });
    if (interaction.isModalSubmit()) return routeForm({ ...call, interaction });
    const command = this.#find(interaction);
    if (command?.access === "operators" && !services.operators.includes(actorOf(interaction))) {
      throw new Refusal("refusal.operators-only");
    }
    return commandRoute(command, interaction, call);
  }

  #find(interaction: RepliableInteraction | AutocompleteInteraction): Command | undefined {
    if (interaction.isMessageContextMenuCommand())
      return this.#commands.get(`message-menu ${interaction.commandName}`);
    const isSlash = interaction.isChatInputCommand() || interaction.isAutocomplete();
    return isSlash ? this.#commands.get(`slash ${interaction.commandName}`) : undefined;
  }

  /** Choices while somebody types; an empty list where anything goes wrong. */
  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const services = this.#services;
    const { library, texts, operators, log } = services;
    const command = this.#find(interaction);
    const call = { interaction, services, revision: library.revision, words: texts.for(interaction.locale) };
    try {
      const isOpen = command?.access === "everyone" || operators.includes(actorOf(interaction));
      await interaction.respond(
        command?.kind === "slash" && isOpen ? (command.autocomplete?.(call) ?? []) : [],
      );
    } catch (error) {
      const fields = { interaction: interaction.id, failure: classifyFailure(error), ...errorFields(error) };
      log.warn(fields, "no choices were given");
    }
  }
}

/** Shows a form, which must be the first thing that an interaction is answered with. */
async function showForm(interaction: RepliableInteraction, { form }: FormRoute, log: Log): Promise<void> {
  if (!interaction.isMessageComponent()) return;
  const { id, type } = interaction;
  await attemptRequest({ log, fields: { interaction: id, type }, what: "show a form" }, () =>
    interaction.showModal(form),
  );
}

function commandRoute(
  command: Command | undefined,
  interaction: RepliableInteraction,
  call: Omit<Call<never>, "interaction">,
): Route {
  if (command?.kind === "slash" && interaction.isChatInputCommand()) {
    const mode = command.isPrivate(interaction) ? "private" : "public";
    return { mode, run: () => command.execute({ ...call, interaction }) };
  }
  if (command?.kind === "message-menu" && interaction.isMessageContextMenuCommand()) {
    return { mode: "private", run: () => command.execute({ ...call, interaction }) };
  }
  throw new Refusal("refusal.unknown-command");
}
