import type { Actor, Json, OptionValue, PlaygroundState, ShownMessage } from "./protocol.ts";

/** Which panel beside the channel is open. */
export type Panel = "none" | "inspector" | "corpus";

/** What the visitor has chosen. */
export interface Choices {
  readonly as: Actor;
  readonly theme: "dark" | "light";
  readonly panel: Panel;
  /** The message that the inspector looks at; `null`: none. */
  readonly inspected: string | null;
  /** On a narrow screen: whether the list of places lies over the channel. */
  readonly sidebarOpen: boolean;
}

/** A command that is put into the command bar from elsewhere: an example, a link. */
export interface CommandDraft {
  readonly name: string;
  readonly subcommand?: string | undefined;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Whether it is sent at once. */
  readonly send: boolean;
}

/** A form that the bot showed and that the visitor has not sent yet. */
export interface OpenForm {
  readonly interaction: string;
  readonly form: Json;
  readonly as: Actor;
}

/** Everything that the page shows. */
export interface View {
  /** `null` until the server has told it. */
  readonly playground: PlaygroundState | null;
  /** By id, the oldest first. */
  readonly messages: ReadonlyMap<string, ShownMessage>;
  /** Whether the messages that were there before the page was opened have come. */
  readonly isLoaded: boolean;
  /** Whether the server is there. */
  readonly isConnected: boolean;
  readonly choices: Choices;
  /** `null`: none. The command bar takes it and sets it back. */
  readonly draft: CommandDraft | null;
  readonly form: OpenForm | null;
  /** What the visitor has to be told besides: why an action was refused. */
  readonly notice: string | null;
}

/** Holds what the page shows, and tells every element when that is something else. */
export class Store extends EventTarget {
  #view: View;

  constructor(view: View) {
    super();
    this.#view = view;
  }

  get view(): View {
    return this.#view;
  }

  /** Puts fields in place of others. */
  update(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    this.dispatchEvent(new Event("change"));
  }

  /** Puts choices in place of others. */
  choose(change: Partial<Choices>): void {
    this.update({ choices: { ...this.#view.choices, ...change } });
  }

  /** Acts as somebody else, elsewhere, or in another language. */
  become(change: Partial<Actor>): void {
    this.choose({ as: { ...this.#view.choices.as, ...change } });
  }
}
