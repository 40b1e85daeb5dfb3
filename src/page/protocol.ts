export type {
  CorpusChange,
  CorpusDocument,
  CorpusEdition,
  CorpusFolder,
  CorpusReport,
} from "./corpus-protocol.ts";
export type { Inspection } from "./inspection-protocol.ts";

/** A JSON object whose fields are Discord's: what the bot sent, as it came. */
export interface Json {
  readonly [field: string]: unknown;
}

/** What a person may do: `operator` has the role whose members keep the corpus. */
type Role = "member" | "operator";

/** Somebody whom the visitor can be. */
export interface Person {
  /** Discord's id of the user. */
  readonly id: string;
  readonly name: string;
}

/** Where something can be said. */
export interface Place {
  /** Short and stable, for links: `briefings`, `direct`. */
  readonly key: string;
  readonly kind: "channel" | "direct";
  readonly name: string;
}

/** Who acts, where, as what, and in which language. */
export interface Actor {
  /** The id of a {@link Person}. */
  readonly person: string;
  readonly role: Role;
  /** The key of a {@link Place}. */
  readonly place: string;
  /** Discord's locale, such as `en-US` or `de`. */
  readonly locale: string;
}

/** A file that was sent to the server before, to be put into an option. */
interface FileReference {
  readonly file: string;
}

export type OptionValue = string | number | boolean | FileReference;

/** What a person does. */
export type Action = { readonly as: Actor } & (
  | {
      readonly kind: "command";
      readonly name: string;
      readonly subcommand?: string | undefined;
      readonly options: Readonly<Record<string, OptionValue>>;
    }
  /** Typing in an option whose choices the bot suggests. */
  | {
      readonly kind: "autocomplete";
      readonly name: string;
      readonly subcommand?: string | undefined;
      readonly options: Readonly<Record<string, OptionValue>>;
      readonly focused: string;
    }
  /** A command of the menu of a message. */
  | { readonly kind: "menu"; readonly name: string; readonly message: string }
  | { readonly kind: "press"; readonly message: string; readonly customId: string }
  | {
      readonly kind: "select";
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  /** Sending the form that an earlier action was answered with. */
  | {
      readonly kind: "submit";
      readonly interaction: string;
      readonly values: Readonly<Record<string, string>>;
    }
  /** Saying something: to the bot in direct messages, to others in a channel. */
  | { readonly kind: "say"; readonly content: string }
);

/** What came of an action, besides messages, which come with the feed. */
export type ActionOutcome =
  | { readonly kind: "done" }
  | {
      readonly kind: "choices";
      readonly choices: readonly { readonly name: string; readonly value: string | number }[];
    }
  | { readonly kind: "form"; readonly interaction: string; readonly form: Json }
  /** Discord would not have let the person do that, or the bot did not answer; the reason for the person. */
  | { readonly kind: "refused"; readonly reason: string };

/** How the bot is. */
export type BotState =
  | { readonly kind: "starting" }
  | { readonly kind: "ready"; readonly revision: string }
  /** It has ended, or could not start; `lines` say why. */
  | { readonly kind: "ended"; readonly lines: readonly string[] };

/** What the page has to know besides messages. */
export interface PlaygroundState {
  readonly bot: BotState;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  /** The id of the bot as a user. */
  readonly botId: string;
  /** What the bot has registered with Discord, as Discord gives it back. */
  readonly commands: readonly Json[];
}

/** A message, where it stands and who sees it. */
export interface ShownMessage {
  readonly id: string;
  readonly place: string;
  /** In direct messages: the person whose they are with the bot; `null` in a channel. */
  readonly with: string | null;
  /** The id of the only person who sees it; `null`: everybody there. */
  readonly onlyFor: string | null;
  /** What was done to get it: `/ask`, `/corpus add`, `the menu Find the source`; `null` where nothing was. */
  readonly action: string | null;
  /** As Discord gives it. */
  readonly message: Json;
}

/** An event of the feed. The first two are all there is so far; then comes what changes. */
export type FeedEvent =
  | { readonly kind: "state"; readonly state: PlaygroundState }
  | { readonly kind: "messages"; readonly messages: readonly ShownMessage[] }
  | { readonly kind: "message"; readonly message: ShownMessage }
  | { readonly kind: "gone"; readonly id: string };
