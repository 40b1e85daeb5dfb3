import type { CommandCall } from "./command-options.ts";
import type { Message } from "./message.ts";
import type { Place, User } from "./places.ts";
import type { Seen } from "./seen.ts";
import type { UserFile } from "./uploads.ts";

/** Who acts, where, and how long the bot may take. */
export interface Actor {
  /** Default: `reader`; for a component the user whom the message answers. */
  readonly user?: User;
  /** Default: the first channel of the first guild; for a component the place of the message. */
  readonly place?: Place;
  /** The language of the user's app. Default: `en-US`. */
  readonly locale?: string;
  /** Default: what the loopback was started with. */
  readonly timeoutMs?: number;
  /** Whether a deferral alone counts as an answer. Default: no. */
  readonly until?: "answered" | "acknowledged";
}

/** A command that a user calls. */
export interface CommandAction extends Actor, Omit<CommandCall, "focused" | "files" | "options"> {
  /** What the user types or puts into the options, by name. */
  readonly options?: Readonly<Record<string, string | number | boolean | UserFile>> | undefined;
  /** Whether the command has to be registered and offered at the place, as in the real app. Default: yes. */
  readonly registered?: boolean;
}

/** An option in which a user is typing. */
export interface AutocompleteAction extends CommandAction {
  /** The option that the user is typing in; its value is in `options`. */
  readonly focused: string;
}

/** A command of a message's context menu. */
export interface MessageMenuAction extends Actor {
  readonly name: string;
  readonly target: Message;
  readonly registered?: boolean;
}

/** A button that a user presses. */
export type PressAction = Actor & { readonly message: Message } & (
    | { readonly customId: string }
    | { readonly label: string }
  );

/** Values that a user chooses from a select menu. */
export interface SelectAction extends Actor {
  readonly message: Message;
  /** Default: the only menu of the message. */
  readonly customId?: string;
  readonly values: readonly string[];
}

/** A form that a user sends. */
export interface SubmitAction extends Actor {
  /** What showed the form. */
  readonly seen: Seen;
  /** The texts, by custom id of the input. */
  readonly values: Readonly<Record<string, string>>;
}

/** Something that a user says. */
export interface Saying extends Pick<Actor, "user" | "place" | "timeoutMs"> {
  readonly content?: string;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly content: string | Uint8Array;
    readonly contentType?: string;
  }[];
  readonly stickers?: readonly { readonly id: string; readonly name: string }[];
  /** The message that this one answers. */
  readonly answers?: Message;
  /** Discord's number for the kind of message, for system messages. Default: 0. */
  readonly type?: number;
}
