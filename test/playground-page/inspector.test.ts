import { expect, test } from "vitest";
import { describeInBrowser, openPlayground } from "../support/playground/index.ts";

describeInBrowser("the inspector", () => {
  test("shows where the score of an answer comes from, and by what its speaker is known", async () => {
    const playground = await openPlayground();
    const answer = await playground.ask("Is the Harrow Strait open or closed?", "partly open");
    await playground.takeFromMenu(answer, "Inspect");
    const inspector = await playground.panel("Inspector");
    await inspector.getByText("COMMISSIONER RELQUIST").first().waitFor();

    const shown = (await inspector.textContent()) ?? "";
    expect(shown).toContain("Tomasi Relquist");
    expect(shown).toMatch(/\d[.,]\d/u);
    expect(shown).toMatch(/strait/iu);
  });
});
