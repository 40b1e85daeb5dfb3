import { setTimeout as pause } from "node:timers/promises";
import {
  type Choice,
  fieldOf,
  Impossible,
  type LoopbackDiscord,
  type Message,
  type Seen,
  textOf,
  type User,
} from "../../../src/loopback-discord/index.ts";
import type { Action } from "./action.ts";
import { AnswerTimes } from "./answer-times.ts";
import { LONGEST } from "./longest.ts";
import type { ObservedEvent, Outcome } from "./observed-event.ts";
import type { RefusalWords } from "./refusal-words.ts";

/** What is seen of an event in the end. */
type Met = Pick<ObservedEvent, "outcome" | "isDeferred" | "answeredAt">;

/** Sends events to the bot and sees what becomes of each. */
export class Observer {
  readonly #discord: LoopbackDiscord;
  readonly #words: RefusalWords;
  readonly #times = new AnswerTimes();
  readonly #underWay = new Set<Promise<void>>();
  #events: ObservedEvent[] = [];

  constructor(discord: LoopbackDiscord, words: RefusalWords) {
    this.#discord = discord;
    this.#words = words;
  }

  /** Sends it; what becomes of it is seen later. */
  send(action: Action, dueAt: number): void {
    const { kind } = action;
    const hasDeadline = action.way !== "message";
    const sentAt = performance.now();
    const seen = this.#meet(action).then((met) => {
      this.#events.push({ kind, hasDeadline, dueAt, sentAt, ...met });
    });
    this.#underWay.add(seen);
    void seen.finally(() => this.#underWay.delete(seen));
  }

  /** Waits for everything that is under way, and gives all that was sent since it was last called. */
  async settle(): Promise<readonly ObservedEvent[]> {
    await Promise.allSettled(this.#underWay);
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** Observes no more. */
  stop(): void {
    this.#times.stop();
  }

  async #meet(action: Action): Promise<Met> {
    try {
      switch (action.way) {
        case "shown":
          return this.#read(await action.send());
        case "choices":
          return readChoices(await action.send());
        case "message":
          return await this.#await(action.user, action.send());
      }
    } catch (error) {
      const isSilent = error instanceof Impossible && error.obstacle.kind === "not-answered";
      return { outcome: isSilent ? "silent" : "unsent", isDeferred: false, answeredAt: undefined };
    }
  }

  #read(seen: Seen): Met {
    const said = seen.isVisible && seen.ephemeral ? textOf(seen.visible) : "";
    const answeredAt = this.#times.take(seen.interactionId);
    return { outcome: this.#words.outcomeOf(said), isDeferred: seen.deferred, answeredAt };
  }

  async #await(user: User, said: Message): Promise<Met> {
    const answeredAt = await this.#times.next(said.channel_id, LONGEST);
    if (answeredAt === undefined) return { outcome: "silent", isDeferred: false, answeredAt };
    // The head of the request is there; its body is carried out next.
    await pause(5);
    const isAnswer = (message: Message) => fieldOf(message["message_reference"], "message_id") === said.id;
    const answer = this.#discord.directMessages(user).find(isAnswer);
    const outcome = answer === undefined ? "answered" : this.#words.outcomeOf(textOf(answer));
    return { outcome, isDeferred: false, answeredAt };
  }
}

/** Every choice that is typed here has suggestions, so an empty list is what a busy bot gives. */
function readChoices(choices: readonly Choice[]): Met {
  const outcome: Outcome = choices.length === 0 ? "busy" : "answered";
  return { outcome, isDeferred: false, answeredAt: performance.now() };
}
