import type {
  Choice,
  LoopbackDiscord,
  Message,
  Place,
  Seen,
  User,
} from "../../../src/loopback-discord/index.ts";
import { buttonsOf } from "../../../src/loopback-discord/index.ts";
import { drawOne } from "../seeded-random.ts";
import type { Crowd } from "./crowd.ts";
import { LONGEST } from "./longest.ts";
import type { Material } from "./material.ts";

/** Something that somebody does, ready to be sent to the bot. */
export type Action =
  | { readonly kind: string; readonly way: "shown"; readonly send: () => Promise<Seen> }
  | { readonly kind: string; readonly way: "choices"; readonly send: () => Promise<readonly Choice[]> }
  | { readonly kind: string; readonly way: "message"; readonly user: User; readonly send: () => Message };

/** How often each is done, of a hundred. Buttons are pressed below answers that are there. */
const mix = {
  "/ask": 40,
  "choices of /ask": 20,
  button: 12,
  "/verify": 8,
  "direct message": 6,
  "/speaker": 5,
  "/sources": 5,
  "/quote": 4,
} as const;
type Kind = keyof typeof mix;

/** How often each is done, in words. */
export const mixInWords = Object.entries(mix)
  .map(([kind, share]) => `${share} % ${kind}`)
  .join(", ");

/** An answer whose buttons can be pressed, and who asked for it. */
interface Answered {
  readonly message: Message;
  readonly user: User;
}

/** How many of the last answers are remembered for their buttons. */
const REMEMBERED = 50;

const pressed = /^(?:▶|Context|Cite|Source)/u;

/** Draws what people do next, from a seed. */
export class Actions {
  readonly #discord: LoopbackDiscord;
  readonly #crowd: Crowd;
  readonly #material: Material;
  readonly #random: () => number;
  readonly #answers: Answered[] = [];
  readonly #kinds: readonly Kind[];

  constructor(
    discord: LoopbackDiscord,
    drawn: { readonly crowd: Crowd; readonly material: Material; readonly random: () => number },
  ) {
    this.#discord = discord;
    this.#crowd = drawn.crowd;
    this.#material = drawn.material;
    this.#random = drawn.random;
    const kinds: readonly Kind[] = [
      "/ask",
      "choices of /ask",
      "button",
      "/verify",
      "direct message",
      "/speaker",
      "/sources",
      "/quote",
    ];
    this.#kinds = kinds.flatMap((kind) => Array.from({ length: mix[kind] }, () => kind));
  }

  /** What somebody does next. Calling `send` sends it to the bot at once. */
  next(): Action {
    const kind = this.#draw(this.#kinds);
    const user = this.#crowd.nextUser();
    switch (kind) {
      case "/ask":
        return this.#command(kind, user, { question: this.#draw(this.#material.questions) });
      case "/verify":
        return this.#command(kind, user, { quote: this.#draw(this.#material.quotes) });
      case "/speaker":
        return this.#command(kind, user, { name: this.#draw(this.#material.speakers) });
      case "/sources":
        return this.#command(kind, user, {});
      case "/quote":
        return this.#command(kind, user, { id: this.#draw(this.#material.anchors) });
      case "choices of /ask":
        return this.#choices(user);
      case "button":
        return (
          this.#press() ?? this.#command("/ask", user, { question: this.#draw(this.#material.questions) })
        );
      case "direct message": {
        const content = this.#draw(this.#material.questions);
        return { kind, way: "message", user, send: () => this.#discord.sendDirectMessage({ user, content }) };
      }
    }
  }

  /** Remembers an answer for its buttons. */
  remember(message: Message, user: User): void {
    this.#answers.push({ message, user });
    if (this.#answers.length > REMEMBERED) this.#answers.shift();
  }

  #command(kind: string, user: User, options: Readonly<Record<string, string>>): Action {
    const place = this.#crowd.nextPlace();
    const send = async () => {
      const seen = await this.#discord.command({
        name: kind.slice(1),
        options,
        user,
        place,
        timeoutMs: LONGEST,
      });
      if (kind === "/ask" && seen.isVisible && !seen.ephemeral) this.remember(seen.visible, user);
      return seen;
    };
    return { kind, way: "shown", send };
  }

  #choices(user: User): Action {
    const place: Place = this.#crowd.nextPlace();
    const options = { question: "what", speaker: this.#draw(this.#material.speakers).slice(0, 2) };
    const typing = { name: "ask", focused: "speaker", options, user, place, timeoutMs: LONGEST };
    return { kind: "choices of /ask", way: "choices", send: () => this.#discord.autocomplete(typing) };
  }

  /** Somebody turns a page of what they asked for, or somebody else looks closer; nothing where no answer is there yet. */
  #press(): Action | undefined {
    const answer = drawOne(this.#answers, this.#random);
    if (answer === undefined) return undefined;
    const message = this.#discord.message(answer.message.id);
    const buttons = message === undefined ? [] : buttonsOf(message);
    const pressable = buttons.filter(
      ({ label, customId, disabled }) => customId && !disabled && pressed.test(label),
    );
    const { label, customId } = drawOne(pressable, this.#random) ?? {};
    if (message === undefined || label === undefined || customId === undefined) return undefined;
    const user = label === "▶" ? answer.user : this.#crowd.nextUser();
    const send = () => this.#discord.press({ message, customId, user, timeoutMs: LONGEST });
    return { kind: `button ${label}`, way: "shown", send };
  }

  #draw<Value>(values: readonly Value[]): Value {
    const drawn = drawOne(values, this.#random);
    if (drawn === undefined)
      throw new Error("expected a corpus with documents, speakers and questions, met none");
    return drawn;
  }
}
