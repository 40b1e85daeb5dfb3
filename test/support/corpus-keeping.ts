import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { LoopbackDiscord, Message, Seen, User, UserFile } from "./loopback-discord/index.ts";
import { textOf } from "./loopback-discord/index.ts";
import { operator } from "./running-bot.ts";

/** A file that says nothing about itself, of two paragraphs. */
export const tide: UserFile = {
  filename: "tide.txt",
  contentType: "text/plain; charset=utf-8",
  content: "The tide is out, and the boats lie on the sand.\n\nNobody sails before noon.\n",
};

/** What an operator knows of it. */
export const told = {
  title: "On the tide",
  date: "2031-06-02",
  speaker: "Ida Marrow",
  kind: "speech",
} as const;

/** Where it is saved with that. */
export const tideFile = "2031-06-02-on-the-tide.md";

/** The subcommands of `/corpus` that change something or tell of changes, with options that Discord lets pass. */
export const keepingCommands = [
  ["add", { file: tide }],
  ["remove", { document: "winter" }],
  ["undo", {}],
  ["log", {}],
] as const;

type Options = NonNullable<Parameters<LoopbackDiscord["command"]>[0]["options"]>;

/** An operator who works on the corpus of a bot. */
export class Keeping {
  readonly #discord: LoopbackDiscord;
  readonly #user: User;

  constructor(discord: LoopbackDiscord, user: User = operator) {
    this.#discord = discord;
    this.#user = user;
  }

  /** Calls a subcommand of `/corpus`. */
  call(subcommand: string, options: Options = {}, locale = "en-US"): Promise<Seen> {
    return this.#discord.command({ user: this.#user, name: "corpus", subcommand, options, locale });
  }

  /** The preview of a file. */
  async preview(file: UserFile = tide, options: Options = told): Promise<Message> {
    return (await this.call("add", { file, ...options })).visible;
  }

  /** Adds a file: what the operator sees in the end. */
  async add(file: UserFile = tide, options: Options = told): Promise<Message> {
    return (await this.press(await this.preview(file, options), "Add")).visible;
  }

  /** Presses a button of a message. */
  press(message: Message, label: string): Promise<Seen> {
    return this.#discord.press({ user: this.#user, message, label });
  }

  /** What the corpus answers to a question. */
  async ask(question: string): Promise<string> {
    const options = { question, private: true };
    return textOf((await this.#discord.command({ user: this.#user, name: "ask", options })).visible);
  }
}

/** The documents in a corpus folder, by path. */
export async function documentsIn(corpus: string): Promise<string[]> {
  const names = await readdir(corpus, { recursive: true });
  return names.filter((name) => name.endsWith(".md") && !name.startsWith(".")).toSorted();
}

/** The imports of a corpus folder that wait for a decision. */
export async function pendingIn(corpus: string): Promise<string[]> {
  const folder = path.join(corpus, ".lectern", "pending");
  return existsSync(folder) ? readdir(folder) : [];
}
