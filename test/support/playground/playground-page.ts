import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { PlaygroundProgram } from "./playground-program.ts";

/** Texts by which a message is found. */
type Words = string | RegExp;

/** A playground’s page, by what a visitor finds on it and does with it. */
export class PlaygroundPage {
  readonly page: Page;
  readonly program: PlaygroundProgram;
  readonly corpus: string;

  constructor(
    page: Page,
    { program, corpus }: { readonly program: PlaygroundProgram; readonly corpus: string },
  ) {
    this.page = page;
    this.program = program;
    this.corpus = corpus;
  }

  /** Where commands and words are typed. */
  get bar(): Locator {
    return this.page.getByRole("combobox", { name: /^Message/u });
  }

  /** All messages that the visitor sees. */
  get messages(): Locator {
    return this.page.getByRole("log", { name: "Messages" }).getByRole("article");
  }

  /** What the page says about the bot: `Ready`. */
  get botState(): Locator {
    return this.page.getByRole("status", { name: "Bot", exact: true });
  }

  /** Waits until the bot is ready. */
  async ready(): Promise<void> {
    await this.botState.filter({ hasText: "Ready" }).waitFor();
  }

  /** The newest message with such words, when it is there. */
  async message(words: Words): Promise<Locator> {
    const found = this.messages.filter({ hasText: words }).last();
    await found.waitFor();
    return found;
  }

  /** Presses keys, one after the other, wherever the focus is. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types letters wherever the focus is. */
  async type(letters: string): Promise<void> {
    await this.page.keyboard.type(letters);
  }

  /** Chooses a command of the bot with the keyboard: `ask`, `corpus reload`. The focus is in its first required option then. */
  async choose(command: string): Promise<void> {
    await this.bar.focus();
    await this.type(`/${command}`);
    await this.page
      .getByRole("listbox", { name: "Commands" })
      .getByRole("option", { name: new RegExp(`^/?${command}\\b`, "u") })
      .first()
      .waitFor();
    await this.press("Enter");
  }

  /** Gives a command with its required option, if it has one, and sends it. */
  async command(name: string, required = ""): Promise<void> {
    await this.choose(name);
    if (required !== "") await this.type(required);
    await this.press("Enter");
  }

  /** Asks a question with `/ask`, and gives the answer with such words. */
  async ask(question: string, words: Words): Promise<Locator> {
    await this.command("ask", question);
    return await this.message(words);
  }

  /** Presses a button with the keyboard. */
  async activate(button: Locator): Promise<void> {
    await button.focus();
    await this.press("Enter");
  }

  /** Chooses in the side bar, from a select or a group of radio buttons. */
  async pick(label: string, choice: string): Promise<void> {
    const select = this.page.getByLabel(label, { exact: true });
    const radio = this.page.getByRole("radio", { name: choice, exact: true });
    if (await radio.count()) await radio.check({ force: true });
    else await select.selectOption({ label: choice });
  }

  /** Goes to a place. */
  async goTo(place: string): Promise<void> {
    const button = this.page.getByRole("navigation", { name: "Places" }).getByRole("button", { name: place });
    await this.activate(button);
    await expect.poll(() => button.getAttribute("aria-current")).toBe("page");
  }

  /** Opens the panel of that name. */
  async panel(name: "Inspector" | "Corpus"): Promise<Locator> {
    const button = this.page.getByRole("button", { name, exact: true });
    if ((await button.getAttribute("aria-expanded")) !== "true") await this.activate(button);
    const region = this.page.getByRole("complementary", { name, exact: true });
    await region.waitFor();
    return region;
  }

  /** Takes an item of a message’s menu with the keyboard. */
  async takeFromMenu(message: Locator, item: string): Promise<void> {
    await message.hover();
    await this.activate(message.getByRole("button", { name: "Message actions" }));
    await this.page.getByRole("menu").getByRole("menuitem", { name: item, exact: true }).press("Enter");
  }
}
