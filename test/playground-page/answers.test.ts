import { expect, test } from "vitest";
import { describeInBrowser, openPlayground } from "../support/playground/index.ts";

const question = "Is the Harrow Strait open or closed?";
const words = "The Harrow Strait is partly open.";

describeInBrowser("the buttons under an answer", () => {
  test("show what stands around the quote, and citations", async () => {
    const playground = await openPlayground();
    await playground.ask(question, words);
    const answer = playground.messages.first();
    await playground.activate(answer.getByRole("button", { name: "Context" }));
    const context = await playground.message("paragraph 10 ·");
    await context.getByRole("button", { name: "Later" }).waitFor();
    await playground.activate(answer.getByRole("button", { name: "Cite" }));
    const citations = await playground.message("Citations for this quote");
    await citations.getByRole("combobox", { name: "Another form, or one alone" }).waitFor();
    await playground.activate(citations.getByRole("button", { name: "Dismiss message" }));
    await expect.poll(() => playground.messages.filter({ hasText: "Citations for" }).count()).toBe(0);

    expect(await playground.messages.count()).toBe(2);
  });

  test("delete it for the asker, and for nobody else", async () => {
    const playground = await openPlayground();
    await playground.ask(question, words);
    const answer = playground.messages.first();
    await playground.pick("You are", "Kim");
    await playground.activate(answer.getByRole("button", { name: "Delete" }));
    await playground.message("Only the one who asked");
    await playground.pick("You are", "Robin");
    await playground.activate(playground.messages.first().getByRole("button", { name: "Delete" }));

    await expect.poll(() => playground.messages.count()).toBe(0);
  });

  test("report a quote with a form", async () => {
    const playground = await openPlayground();
    const { page } = playground;
    await playground.ask(question, words);
    const answer = playground.messages.first();
    const report = answer.getByRole("button", { name: "Report" });
    await playground.activate(report);
    const form = page.getByRole("dialog", { name: "Report a quote" });
    await form.waitFor();
    await playground.press("Escape");
    await form.waitFor({ state: "hidden" });
    await playground.activate(report);
    await form.getByRole("textbox").focus();
    await playground.type("He said that, not she.");
    await playground.activate(form.getByRole("button", { name: "Submit" }));

    await playground.message("The operators’ log now says");
    await form.waitFor({ state: "hidden" });
  });
});
