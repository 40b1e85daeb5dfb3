import { expect, test } from "vitest";
import { describeInBrowser, openPlayground, startPlayground } from "../support/playground/index.ts";

const words = "The Harrow Strait is partly open.";

describeInBrowser("the page", () => {
  test("goes on after the bot was started anew, with nothing twice", async () => {
    const playground = await openPlayground();
    await playground.ask("Is the Harrow Strait open or closed?", words);
    const before = playground.messages.first();
    await playground.activate(playground.page.getByRole("button", { name: "Restart the bot" }));
    await playground.botState.filter({ hasText: "Starting…" }).waitFor();
    await playground.ready();
    await playground.ask("How big is the queue?", "Asked: How big is the queue?");
    expect(await playground.messages.count()).toBe(2);
    await playground.activate(before.getByRole("button", { name: "▶" }));

    await before.getByRole("button", { name: /^2 \// }).waitFor();
  });

  test("says that the playground is gone, and finds it again when it is back", async () => {
    const forgiven = [/ERR_/u];
    const playground = await openPlayground({ forgiven });
    await playground.ask("Is the Harrow Strait open or closed?", words);
    await playground.program.kill();
    await expect.poll(() => playground.botState.textContent()).not.toContain("Ready");
    await startPlayground(playground.corpus, playground.program.port);
    await playground.botState.filter({ hasText: "Ready" }).waitFor({ timeout: 15_000 });

    await expect.poll(() => playground.messages.count()).toBe(0);
    await playground.ask("Is the Harrow Strait open or closed?", words);
  });

  test("of one visitor shows what another one does", async () => {
    const one = await openPlayground();
    const other = await openPlayground({ program: one.program, query: { person: "300000000000000002" } });
    await one.ask("Is the Harrow Strait open or closed?", words);

    await other.message(words);
  });
});
