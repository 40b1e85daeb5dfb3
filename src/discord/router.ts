import {
  type AutocompleteInteraction,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  type RESTPostAPIInteractionCallbackJSONBody,
  type RepliableInteraction,
  Routes,
} from "discord.js";
import { attempt } from "./attempt.ts";
import { routeForm, routePress } from "./buttons/route-press.ts";
import type { Call, Command, SlashCommand } from "./command.ts";
import { attemptRequest } from "./delivery.ts";
import { errorFields } from "./error-fields.ts";
import { eventName } from "./event-name.ts";
import { textMessage } from "./message/message.ts";
import type { Door, Entry } from "./moderation/door.ts";
import { actorOf } from "./moderation/operators.ts";
import type { RateLimits } from "./moderation/rate-limits.ts";
import { type Outcome, observed } from "./observer.ts";
import { madeOutcome, outcomeOf } from "./outcome-of.ts";
import { privateWords } from "./private-words.ts";
import { Refusal } from "./refusal.ts";
import { Responder } from "./responder.ts";
import type { FormRoute, Route } from "./route.ts";
import type { Services } from "./services.ts";

/** What the router works with. */
export interface RouterOptions {
  readonly commands: readonly Command[];
  readonly services: Services;
  readonly limits: RateLimits;
  /** Who lets interactions in, as far as they can be answered in time. */
  readonly door: Door;
}

/** Brings every interaction to its command or button, and an answer back: exactly one, whatever happens. */
export class Router {
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #services: Services;
  readonly #limits: RateLimits;
  readonly #door: Door;

  constructor({ commands, services, limits, door }: RouterOptions) {
    this.#commands = new Map(commands.map((command) => [`${command.kind} ${command.name}`, command]));
    this.#services = services;
    this.#limits = limits;
    this.#door = door;
  }

  /**
   * Answers the interaction, or says that the bot is busy. Never rejects: what goes wrong is answered and logged. `arrived` is when it
   * came, by `performance.now()`.
   */
  handle(interaction: Interaction, arrived = performance.now()): Promise<void> {
    const { observer } = this.#services;
    const { createdTimestamp } = interaction;
    const what = eventName(interaction, this.#find(interaction));
    return observed({ observer, what, createdTimestamp, arrived }, () => this.#outcome(interaction));
  }

  async #outcome(interaction: Interaction): Promise<Outcome> {
    const { id, type, createdTimestamp: createdAt } = interaction;
    const arriving = { kind: "interaction", createdAt } as const;
    if (interaction.isAutocomplete()) {
      const answer = (entry: Entry) => this.#complete(interaction, entry);
      return this.#door.pass(arriving, {
        answer,
        sayBusy: () => this.#tellBusy(interaction, () => interaction.respond([])),
      });
    }
    if (interaction.isRepliable()) {
      const answer = (entry: Entry) => this.#answer(interaction, entry);
      return this.#door.pass(arriving, {
        answer,
        sayBusy: () => this.#tellBusy(interaction, () => this.#sayBusy(interaction)),
      });
    }
    this.#services.log.warn({ interaction: id, type }, "an interaction that can't be answered");
    return "lost";
  }

  /** Makes a request that says so. One that fails is logged, as every loss is, and thrown for whoever counts them. */
  async #tellBusy({ id, type }: Interaction, say: () => Promise<unknown>): Promise<void> {
    const { log, observer } = this.#services;
    const what = "say that the bot is busy";
    const failure = await attemptRequest({ log, observer, fields: { interaction: id, type }, what }, say);
    if (failure !== null) throw new Error(`expected Discord to take the words of a busy bot, met ${failure}`);
  }

  /** Past discord.js's own reply, which makes objects that nobody needs where nothing must be wasted. */
  #sayBusy({ client, id, token, locale }: RepliableInteraction): Promise<unknown> {
    const { components } = textMessage(this.#services.texts.for(locale).markdown("refusal.busy-bot"));
    const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
    const data = { components: [...components], flags, allowed_mentions: { parse: [] } };
    const body = {
      type: InteractionResponseType.ChannelMessageWithSource,
      data,
    } satisfies RESTPostAPIInteractionCallbackJSONBody;
    return client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  }

  async #answer(interaction: RepliableInteraction, { turn, waited }: Entry): Promise<Outcome> {
    const { log, observer, texts } = this.#services;
    const { id } = interaction;
    const words = texts.for(interaction.locale);
    const route = this.#routeOrRefusal(interaction);
    if ("form" in route) return showForm(interaction, route, { log, observer });
    const fallback = words.markdown("refusal.failed", { id });
    const responder = new Responder({ interaction, mode: route.mode, log, observer, fallback, waited });
    const hidden = () => privateWords(interaction);
    const made = await attempt({ id, words, log, hidden }, async () => {
      await turn;
      return route.run();
    });
    const sent = await this.#door.timed(() =>
      made.kind === "done" ? responder.answer(made.result) : responder.refuse(made.message),
    );
    const milliseconds = Date.now() - interaction.createdTimestamp;
    log.debug({ interaction: id, outcome: made.kind, milliseconds }, "finished");
    return outcomeOf(madeOutcome(made), sent);
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

  #find(interaction: Interaction): Command | undefined {
    if (interaction.isMessageContextMenuCommand())
      return this.#commands.get(`message-menu ${interaction.commandName}`);
    const isSlash = interaction.isChatInputCommand() || interaction.isAutocomplete();
    return isSlash ? this.#commands.get(`slash ${interaction.commandName}`) : undefined;
  }

  /** Choices while somebody types; an empty list where anything goes wrong. */
  async #complete(interaction: AutocompleteInteraction, { turn }: Entry): Promise<Outcome> {
    await turn;
    const { log, observer } = this.#services;
    const { id } = interaction;
    let choices: Choices | null = null;
    try {
      choices = this.#choices(interaction);
    } catch (error) {
      const said = errorFields(error, privateWords(interaction));
      log.error({ interaction: id, ...said }, "no choices were found");
    }
    const request = { log, observer, fields: { interaction: id }, what: "give choices" };
    const failure = await attemptRequest(request, () => interaction.respond(choices ?? []));
    return outcomeOf(choices === null ? "failed" : "answered", failure ?? "sent");
  }

  #choices(interaction: AutocompleteInteraction): Choices {
    const services = this.#services;
    const { library, texts, operators } = services;
    const command = this.#find(interaction);
    const isOpen = command?.access === "everyone" || operators.includes(actorOf(interaction));
    if (command?.kind !== "slash" || !isOpen) return [];
    const call = { interaction, services, revision: library.revision, words: texts.for(interaction.locale) };
    return command.autocomplete?.(call) ?? [];
  }
}

/** What somebody who types can choose from. */
type Choices = ReturnType<NonNullable<SlashCommand["autocomplete"]>>;

/** Shows a form, which must be the first thing that an interaction is answered with. */
async function showForm(
  interaction: RepliableInteraction,
  { form }: FormRoute,
  { log, observer }: Pick<Services, "log" | "observer">,
): Promise<Outcome> {
  if (!interaction.isMessageComponent()) return "failed";
  const { id, type } = interaction;
  const request = { log, observer, fields: { interaction: id, type }, what: "show a form" };
  const failure = await attemptRequest(request, () => interaction.showModal(form));
  return outcomeOf("answered", failure ?? "sent");
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
