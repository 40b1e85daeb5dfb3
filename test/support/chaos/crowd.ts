import {
  buttonsOf,
  Impossible,
  isEphemeral,
  type LoopbackDiscord,
  type Message,
  type Seen,
  selectMenusOf,
  type User,
} from "../loopback-discord/index.ts";
import type { Act, Deed } from "./act.ts";
import { placeOf, userOf } from "./scene.ts";

/** What came of an act: an interaction that began, or a direct message. */
export type Begun =
  | { readonly kind: "interaction"; readonly seen: Seen; readonly answered: Promise<unknown> }
  | { readonly kind: "direct"; readonly said: Message };

interface Remembered {
  readonly message: Message;
  readonly reader: User;
}

/** How many of the last messages with buttons and of the last forms are remembered, for the next ones to press. */
const memory = 60;

/** The people of a run. They act on what they saw before. */
export class Crowd {
  readonly #discord: LoopbackDiscord;
  readonly #timeoutMs: number;
  readonly #seen: Remembered[] = [];
  readonly #operators: Remembered[] = [];
  readonly #forms: { readonly seen: Seen; readonly act: Act }[] = [];

  constructor(discord: LoopbackDiscord, timeoutMs: number) {
    this.#discord = discord;
    this.#timeoutMs = timeoutMs;
  }

  /** Does what an act says, or calls for help where Discord's app would not let anybody do it. */
  begin(act: Act): Begun {
    if (act.deed.kind === "direct") {
      const content = act.deed.content;
      return { kind: "direct", said: this.#discord.sendDirectMessage({ user: userOf(act), content }) };
    }
    return this.#tried(act) ?? this.#helped(act);
  }

  /** Remembers what an act showed. */
  remember(act: Act, seen: Seen): void {
    if (seen.form !== undefined) keep(this.#forms, { seen, act });
    if (!seen.isVisible || seen.visible.components.length === 0) return;
    const list = act.who === "operator" ? this.#operators : this.#seen;
    keep(list, { message: seen.visible, reader: userOf(act) });
  }

  #tried(act: Act): Begun | null {
    const before = this.#discord.lastSeen?.interactionId;
    const answered = this.#do(act, act.deed);
    if (answered === null) return null;
    answered.catch(() => undefined);
    const seen = this.#discord.lastSeen;
    if (seen === undefined || seen.interactionId === before) return null;
    return { kind: "interaction", seen, answered };
  }

  #helped(act: Act): Begun {
    const deed = { kind: "command", name: "help", options: {} } as const;
    const begun = this.#tried({ ...act, deed });
    if (begun === null)
      throw new Impossible({ kind: "not-connected" }, "expected a bot that can be asked for help");
    return begun;
  }

  #do(act: Act, deed: Deed): Promise<unknown> | null {
    const discord = this.#discord;
    const actor = { user: userOf(act), place: placeOf(act), locale: act.locale, timeoutMs: this.#timeoutMs };
    switch (deed.kind) {
      case "command":
        return discord.command({ ...actor, ...deed, registered: deed.isOdd !== true });
      case "typing":
        return discord.autocomplete({ ...actor, ...deed });
      case "menu": {
        const target = discord.say({ user: actor.user, place: actor.place, content: deed.content });
        return discord.messageMenu({ ...actor, name: "Find the source", target });
      }
      case "file": {
        const file = { filename: deed.filename, content: deed.content, contentType: "text/plain" };
        const options = { file, title: deed.title, date: "2031-08-01", kind: "article" };
        return discord.command({ ...actor, name: "corpus", subcommand: "add", options });
      }
      case "press":
        return this.#press(act, deed);
      case "select":
        return this.#select(act, deed);
      case "form":
        return this.#sendForm(act, deed);
      case "direct":
        return null;
    }
  }

  #press(act: Act, { message: share, button, isByAnother }: Extract<Deed, { kind: "press" }>) {
    const found = this.#remembered(act, share);
    const message = found && this.#discord.message(found.message.id);
    if (found === undefined || message === undefined) return null;
    const buttons = buttonsOf(message).filter(
      ({ customId, disabled }) => customId !== undefined && !disabled,
    );
    const customId = buttons[Math.floor(button * buttons.length)]?.customId;
    if (customId === undefined) return null;
    const user = isByAnother && !isEphemeral(message) ? userOf(act) : found.reader;
    return this.#discord.press({ user, message, customId, locale: act.locale, timeoutMs: this.#timeoutMs });
  }

  #select(act: Act, { message: share, value }: Extract<Deed, { kind: "select" }>) {
    const withMenus = this.#seen.filter(({ message: { id } }) => {
      const message = this.#discord.message(id);
      return message !== undefined && selectMenusOf(message).length > 0;
    });
    const found = withMenus[Math.floor(share * withMenus.length)];
    const message = found && this.#discord.message(found.message.id);
    const menu = message && selectMenusOf(message)[0];
    const chosen = menu?.options[Math.floor(value * menu.options.length)];
    if (found === undefined || message === undefined || chosen === undefined) return null;
    const actor = { user: found.reader, locale: act.locale, timeoutMs: this.#timeoutMs };
    return this.#discord.select({
      ...actor,
      message,
      customId: menu?.customId ?? "",
      values: [chosen.value],
    });
  }

  #sendForm(act: Act, { form: share, reason }: Extract<Deed, { kind: "form" }>) {
    const form = this.#forms[Math.floor(share * this.#forms.length)];
    if (form === undefined) return null;
    const actor = { user: userOf(form.act), place: placeOf(form.act), timeoutMs: this.#timeoutMs };
    return this.#discord.submit({ ...actor, locale: act.locale, seen: form.seen, values: { reason } });
  }

  #remembered({ who }: Act, share: number): Remembered | undefined {
    const list = who === "operator" ? this.#operators : this.#seen;
    return list[Math.floor(share * list.length)];
  }
}

function keep<Value>(list: Value[], value: Value): void {
  list.push(value);
  if (list.length > memory) list.shift();
}
