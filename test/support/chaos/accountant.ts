import { type LoopbackDiscord, numberIn, type PlacedMessage, textIn } from "../loopback-discord/index.ts";
import type { LogLine } from "./log-reader.ts";
import { idOf, type Occurrence } from "./occurrence.ts";

/** What became of the occurrences of a run. */
export interface Account {
  readonly answered: number;
  /** Of those: where the bot was told that its answer had failed, or repeated it in vain. */
  readonly answeredInDoubt: number;
  /** How many were lost, by class: the failure that the bot's log names, or `undelivered` where it never heard of it. */
  readonly losses: Readonly<Record<string, number>>;
  /** What should not be, in words. */
  readonly broken: readonly string[];
  /** How many acts from the first on lead to the first broken promise; `null` where none is about an act. */
  readonly firstBroken: number | null;
}

type Verdict =
  | { readonly kind: "answered"; readonly inDoubt: boolean }
  | { readonly kind: "lost"; readonly as: string }
  | { readonly kind: "broken"; readonly why: string };

/** Lines that are about the connection, or about nothing that was asked. */
const ofNobody = new Set(["connection failed", "disconnected"]);

const errorLevel = 50;

/** Goes over a run when it has ended: it knows what was done and what Discord holds, and takes nothing from the bot but its log. */
export class Accountant {
  readonly #lines = new Map<string, LogLine[]>();
  readonly #answers = new Map<string, number>();
  readonly #unnamed: LogLine[] = [];

  constructor({ messages }: Pick<LoopbackDiscord, "messages">, log: readonly LogLine[]) {
    for (const placed of messages) this.#count(placed);
    for (const line of log) this.#sort(line);
  }

  /** Holds every occurrence against the promises. */
  account(occurrences: readonly Occurrence[]): Account {
    const losses: Record<string, number> = {};
    const broken: string[] = [];
    let [answered, answeredInDoubt] = [0, 0];
    let firstBroken: number | null = null;
    for (const occurrence of occurrences) {
      const verdict = this.#verdict(occurrence);
      if (verdict.kind === "broken") {
        broken.push(`${named(occurrence)}: ${verdict.why}`);
        firstBroken ??= occurrence.number + 1;
      } else if (verdict.kind === "lost") losses[verdict.as] = (losses[verdict.as] ?? 0) + 1;
      else {
        answered += 1;
        answeredInDoubt += verdict.inDoubt ? 1 : 0;
      }
    }
    broken.push(...this.#unexplained(occurrences));
    return { answered, answeredInDoubt, losses, broken, firstBroken };
  }

  /** How many messages answer an occurrence: the answer itself where it is one, and what followed. */
  #count({ message }: PlacedMessage): void {
    const { interaction_metadata: asked, message_reference: reference } = message;
    const id =
      textIn(asked, "id") ?? (message.author["bot"] === true ? textIn(reference, "message_id") : undefined);
    if (id !== undefined) this.#answers.set(id, (this.#answers.get(id) ?? 0) + 1);
  }

  #sort(line: LogLine): void {
    const id = line["interaction"] ?? line["message"] ?? line["id"];
    if (typeof id !== "string") {
      if (Number(line["level"]) >= errorLevel && !ofNobody.has(String(line["msg"]))) this.#unnamed.push(line);
      return;
    }
    const lines = this.#lines.get(id) ?? [];
    lines.push(line);
    this.#lines.set(id, lines);
  }

  #verdict(occurrence: Occurrence): Verdict {
    const id = idOf(occurrence);
    const count = this.#answers.get(id) ?? 0;
    if (count > 1) return { kind: "broken", why: `${count} answers` };
    const failures = (this.#lines.get(id) ?? []).filter(({ failure }) => failure !== undefined);
    const there = isAnswered(occurrence, count);
    // What a resumed session brings again is answered already: no fault of its own has to explain that.
    const alarming = failures.filter(({ failure }) => !(there && failure === "already-answered"));
    if (alarming.length > 0 && occurrence.hits.size === 0) {
      const why = alarming.map(({ failure, msg }) => `${msg}: ${failure}`).join(", ");
      return { kind: "broken", why: `no fault, and yet: ${why}` };
    }
    if (there) return { kind: "answered", inDoubt: failures.length > 0 };
    return this.#lossOf(occurrence, failures.at(-1));
  }

  #lossOf({ hits, fault, subject }: Occurrence, failure: LogLine | undefined): Verdict {
    if (hits.size === 0) return { kind: "broken", why: "no answer, and no fault" };
    if (failure === undefined) {
      if (hits.has("session")) return { kind: "lost", as: "undelivered" };
      const { callbackType = 0, deferred = false } = subject.kind === "interaction" ? subject.seen : {};
      return {
        kind: "broken",
        why: `no answer, and nothing in the log; callback ${callbackType}, deferred ${deferred}`,
      };
    }
    const onlyRequest = hits.size === 1 && hits.has("request");
    if (onlyRequest && fault?.losesAnswers === false)
      return { kind: "broken", why: `lost as ${failure["failure"]} by a fault that loses nothing` };
    return { kind: "lost", as: String(failure["failure"]) };
  }

  /** Errors in the log that no fault explains. */
  #unexplained(occurrences: readonly Occurrence[]): readonly string[] {
    const explained = new Set(occurrences.filter(({ hits }) => hits.size > 0).map(idOf));
    const named = [...this.#lines].filter(([id]) => !explained.has(id)).flatMap(([, lines]) => lines);
    return [...this.#unnamed, ...named]
      .filter((line) => (numberIn(line, "level") ?? 0) >= errorLevel)
      .map((line) => `an error in the log that no fault explains: ${JSON.stringify(line)}`);
  }
}

function isAnswered({ subject }: Occurrence, count: number): boolean {
  return subject.kind === "interaction" ? subject.seen.isAnswered : count > 0;
}

function named(occurrence: Occurrence): string {
  const { number, what, fault, hits } = occurrence;
  return `act ${number} (${what}, id ${idOf(occurrence)}, fault ${fault?.name ?? "none"}, met ${[...hits].join("+") || "none"})`;
}
