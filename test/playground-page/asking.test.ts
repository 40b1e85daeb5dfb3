import { expect, test } from "vitest";
import { describeInBrowser, openPlayground } from "../support/playground/index.ts";

const question = "Is the Harrow Strait open or closed?";
const words = "The Harrow Strait is partly open.";

describeInBrowser("asking on the page, by keyboard alone,", () => {
  test("gives an exact quote with who said it, and the focus stays where one types", async () => {
    const playground = await openPlayground();
    await playground.bar.focus();
    await playground.type("/ask");
    await playground.press("Enter");
    await playground.type(question);
    await playground.press("Enter");
    const answer = await playground.message(words);

    expect(await answer.textContent()).toContain("Tomasi Relquist");
    expect(await playground.messages.count()).toBe(1);
    await playground.bar.and(playground.page.locator(":focus")).waitFor();
  });

  test("says so where nothing is close enough", async () => {
    const playground = await openPlayground();
    const answer = await playground.ask("quantum chromodynamics", "Nothing close enough");

    expect(await answer.getByRole("button", { name: "Context" }).count()).toBe(0);
  });

  test("turns the pages of an answer in place, and the focus stays on its buttons", async () => {
    const playground = await openPlayground();
    await playground.ask(question, words);
    const answer = playground.messages.first();
    const focused = () => playground.page.locator(":focus").textContent();
    await playground.activate(answer.getByRole("button", { name: "▶" }));
    await answer.getByRole("button", { name: /^2 \// }).waitFor();

    // On the last page nothing is next: the button that still leads somewhere has the focus.
    await expect.poll(focused).toMatch(/[◀▶]/u);
    await playground.activate(answer.getByRole("button", { name: "◀" }));
    await answer.getByRole("button", { name: /^1 \// }).waitFor();
    await expect.poll(() => answer.textContent()).toContain(words);
    expect(await playground.messages.count()).toBe(1);
  });

  test("lets the bot suggest a speaker, and asks for the words of that one alone", async () => {
    const playground = await openPlayground();
    const { page } = playground;
    await playground.choose("ask");
    await playground.type("strait");
    await playground.activate(page.getByRole("button", { name: "Add option" }));
    await page
      .getByRole("listbox", { name: "Options" })
      .getByRole("option", { name: /^speaker/ })
      .click();
    await page.getByRole("combobox", { name: /^speaker/ }).focus();
    await playground.type("Relq");
    await page
      .getByRole("listbox", { name: "Suggestions" })
      .getByRole("option", { name: /Relquist/ })
      .waitFor();
    await playground.press("ArrowDown", "Enter");
    await playground.press("Enter");

    expect(await (await playground.message("Only:")).textContent()).toContain("Tomasi Relquist");
  });

  test("is answered to the asker alone where it is private, and shared when the asker wants", async () => {
    const playground = await openPlayground();
    const { page } = playground;
    await playground.choose("ask");
    await playground.type(question);
    await playground.activate(page.getByRole("button", { name: "Add option" }));
    await page
      .getByRole("listbox", { name: "Options" })
      .getByRole("option", { name: /^private/ })
      .click();
    const field = page.getByRole("combobox", { name: /^private/ });
    if ((await field.evaluate("(element) => element.localName")) === "select")
      await field.selectOption({ label: "True" });
    else await field.press("Enter");
    await playground.press("Enter");
    const answer = await playground.message("Only you can see this");
    await playground.pick("You are", "Kim");
    await expect.poll(() => playground.messages.count()).toBe(0);
    await playground.pick("You are", "Robin");
    await playground.activate(answer.getByRole("button", { name: "Share" }));
    await playground.message("Shared by");
    await playground.pick("You are", "Kim");

    await playground.message("Shared by");
    expect(await playground.messages.count()).toBe(1);
  });

  test("needs no command in a direct message", async () => {
    const playground = await openPlayground();
    await playground.goTo("Lectern");
    await playground.bar.focus();
    await playground.type(question);
    await playground.press("Enter");

    await playground.message(words);
    expect(await playground.messages.count()).toBe(2);
  });

  test("speaks German to a German", async () => {
    const playground = await openPlayground({ query: { locale: "de" } });
    await playground.command("fragen", question);
    const answer = await playground.message(words);

    await answer.getByRole("button", { name: "Kontext" }).waitFor();
  });

  test("is done once by a link that holds a question", async () => {
    const playground = await openPlayground({ query: { ask: question } });
    await playground.message(words);
    await playground.ask("How big is the queue?", "Asked: How big is the queue?");

    expect(await playground.messages.count()).toBe(2);
  });
});
