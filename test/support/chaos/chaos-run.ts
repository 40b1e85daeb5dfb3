import { setTimeout as pause } from "node:timers/promises";
import { type AskedRequest, fieldOf, Impossible, type LoopbackDiscord } from "../loopback-discord/index.ts";
import type { Act } from "./act.ts";
import type { ChaosCorpus } from "./chaos-corpus.ts";
import { Connection } from "./connection.ts";
import { type Begun, Crowd } from "./crowd.ts";
import type { GatewayFault } from "./gateway-fault.ts";
import { type Hit, idOf, type Occurrence } from "./occurrence.ts";
import type { Step } from "./plan.ts";
import { QuotesShown } from "./quotes-shown.ts";
import type { RequestFault } from "./request-fault.ts";
import { userOf } from "./scene.ts";
import type { WitnessedBot } from "./witnessed-bot.ts";

/** What a run needs. */
export interface ChaosRunOptions {
  readonly discord: LoopbackDiscord;
  readonly bot: WitnessedBot;
  readonly corpus: ChaosCorpus;
  /** How many people act at once. Default: 16. */
  readonly atOnce?: number;
  /** How long Discord waits for the first answer, in milliseconds; default: for ever. Its own deadline is 3,000. */
  readonly deadlineMs?: number;
}

/** How long somebody waits for an answer before they count as settled, in milliseconds. */
const patienceMs = 4_000;

/** A direct message counts as under way for so long at least, in milliseconds. */
const longestReply = 60_000;

/** Carries out a plan and notes what happened. */
export class ChaosRun {
  readonly occurrences: Occurrence[] = [];
  readonly quotes = new QuotesShown();
  /** How often each fault happened, by its name. */
  readonly faults: Record<string, number> = {};
  readonly #options: ChaosRunOptions;
  readonly #crowd: Crowd;
  readonly #byId = new Map<string, Occurrence>();
  readonly #underWay = new Map<Occurrence, Promise<void>>();
  readonly #connection: Connection;

  constructor(options: ChaosRunOptions) {
    this.#options = options;
    this.#crowd = new Crowd(options.discord, patienceMs);
    this.#connection = new Connection(options.discord);
    this.#keepDeadline();
  }

  /** Carries out the steps, and waits until everybody has an answer or has given up. */
  async carryOut(steps: readonly Step[]): Promise<void> {
    let acts = 0;
    for (const step of steps) {
      await this.#step(step, acts);
      if (step.kind === "act") acts += 1;
    }
    this.#connection.letGo();
    await Promise.all(this.#underWay.values());
  }

  async #step(step: Step, number: number): Promise<void> {
    switch (step.kind) {
      case "act":
        return this.#act(step, number);
      case "gateway":
        return this.#disturb(step.fault);
      case "note":
        this.#count("corpus changed underneath");
        return this.#options.corpus.setNote(step.number, step.words);
      case "clock":
        this.#count(step.by < 0 ? "clock set back" : "clock set forward");
        return this.#options.bot.shiftClock(step.by);
      case "expiry":
        this.#count("tokens expired");
        this.#options.discord.expireInteractionTokens();
        return this.#hitAll("expiry");
      case "pause":
        await pause(step.milliseconds);
    }
  }

  async #act({ act, fault }: Extract<Step, { kind: "act" }>, number: number): Promise<void> {
    const { atOnce = 16 } = this.#options;
    while (this.#underWay.size >= atOnce) await Promise.race(this.#underWay.values());
    const begun = await this.#begin(act);
    const { isSessionOver, isDisturbed } = this.#connection;
    const subject = begun.kind === "interaction" ? { kind: begun.kind, seen: begun.seen } : begun;
    const what = describe(act);
    const occurrence: Occurrence = { number, what, fault, subject, at: performance.now(), hits: new Set() };
    if (isSessionOver) occurrence.hits.add("session");
    if (isDisturbed) occurrence.hits.add("connection");
    this.occurrences.push(occurrence);
    this.#byId.set(idOf(occurrence), occurrence);
    if (fault !== null) this.#plan(occurrence, fault);
    if (act.deed.kind === "file") this.#options.corpus.texts.push(act.deed.content);
    this.#underWay.set(
      occurrence,
      this.#settled(act, begun).finally(() => this.#underWay.delete(occurrence)),
    );
  }

  /** Acts as soon as there is a session that can hear of it. */
  async #begin(act: Act): Promise<Begun> {
    try {
      return this.#crowd.begin(act);
    } catch (error) {
      if (!(error instanceof Impossible)) throw error;
      await this.#connection.present();
      return this.#crowd.begin(act);
    }
  }

  async #settled(act: Act, begun: Begun): Promise<void> {
    const { discord } = this.#options;
    if (begun.kind === "direct") {
      const isAnswered = () =>
        discord
          .directMessages(userOf(act))
          .some(({ message_reference: to }) => to?.["message_id"] === begun.said.id);
      for (let waited = 0; waited < patienceMs && !isAnswered(); waited += 50) await pause(50);
      return;
    }
    const isAnswered = await begun.answered.then(
      () => true,
      () => false,
    );
    if (!isAnswered) return;
    this.#crowd.remember(act, begun.seen);
    if (begun.seen.isVisible) this.quotes.note(begun.seen.visible);
  }

  /** Lets a fault happen to the requests about an occurrence. */
  #plan(occurrence: Occurrence, { name, of, fault }: RequestFault): void {
    const { subject } = occurrence;
    const isAbout = aboutOf(occurrence, of);
    // A user who takes no direct messages is the one refusal of that kind which they have.
    const met = subject.kind === "direct" && fault.code !== undefined ? { code: 50007 } : fault;
    this.#options.discord.failNext((request) => {
      if (!isAbout(request)) return false;
      occurrence.hits.add("request");
      this.#count(name);
      return true;
    }, met);
  }

  /** Discord takes no first answer that comes too late. */
  #keepDeadline(): void {
    const { discord, deadlineMs = Number.POSITIVE_INFINITY } = this.#options;
    const isLate = ({ path }: { readonly path: string }) => {
      const occurrence = this.#byId.get(/^\/interactions\/(?<id>\d+)\//u.exec(path)?.groups?.["id"] ?? "");
      if (occurrence === undefined || performance.now() - occurrence.at <= deadlineMs) return false;
      if (occurrence.hits.size > 0) occurrence.hits.add("deadline");
      return true;
    };
    if (deadlineMs !== Number.POSITIVE_INFINITY)
      discord.failNext(isLate, { code: 10062, times: Number.POSITIVE_INFINITY });
  }

  async #disturb(fault: GatewayFault): Promise<void> {
    const { name, hits } = await this.#connection.disturb(fault);
    this.#count(name);
    for (const hit of hits) this.#hitAll(hit);
  }

  /** What is not answered is under way, also where nobody waits for it any more. */
  #hitAll(hit: Hit): void {
    for (const occurrence of this.occurrences) if (!this.#isAnswered(occurrence)) occurrence.hits.add(hit);
  }

  #isAnswered(occurrence: Occurrence): boolean {
    const { subject } = occurrence;
    if (subject.kind === "interaction") return subject.seen.isAnswered;
    return !this.#underWay.has(occurrence) && performance.now() - occurrence.at > longestReply;
  }

  #count(name: string): void {
    this.faults[name] = (this.faults[name] ?? 0) + 1;
  }
}

function describe({ deed }: Act): string {
  switch (deed.kind) {
    case "command":
      return `/${deed.name} ${deed.subcommand ?? ""}`.trim();
    case "typing":
      return `choices of /${deed.name}`;
    default:
      return deed.kind;
  }
}

/** Whether a request is about an occurrence: of a direct message, whether it answers that one, and not another in its channel. */
function aboutOf({ subject }: Occurrence, of: RequestFault["of"]): (request: AskedRequest) => boolean {
  if (subject.kind === "direct") {
    const { channel_id: channelId, id } = subject.said;
    return ({ method, path, body }) =>
      of !== "later ones" &&
      method === "POST" &&
      path === `/channels/${channelId}/messages` &&
      fieldOf(fieldOf(body, "message_reference"), "message_id") === id;
  }
  const { interactionId: id } = subject.seen;
  return ({ method, path }) => {
    const isFirst = method === "POST" && path.startsWith(`/interactions/${id}/`);
    const isLater = path.startsWith("/webhooks/") && path.includes(`token-of-${id}`);
    return (isFirst && of !== "later ones") || (isLater && of !== "first answer");
  };
}
