import { expect, test } from "vitest";
import { describeInBrowser, openPlayground } from "../support/playground/index.ts";

const anchor = "2022-01-13-zakharova-briefing:105hk0zq6w";

describeInBrowser("by keyboard,", () => {
  test("/verify shows what differs from the record", async () => {
    const playground = await openPlayground();
    await playground.command(
      "verify",
      "Kazakhstan’s leaders praised the CSTO peacekeeping operation as hardly effective and useful.",
    );
    const answer = await playground.message("Altered");

    await answer.locator("strong, b").filter({ hasText: "highly" }).first().waitFor();
    await answer.locator("s, del").filter({ hasText: "hardly" }).first().waitFor();
  });

  test("/quote shows the quote behind an anchor", async () => {
    const playground = await openPlayground();
    await playground.command("quote", anchor);

    await playground.message("lightning-fast deployment");
  });

  test("/speaker shows who somebody is, chosen from what the bot suggests", async () => {
    const playground = await openPlayground();
    await playground.choose("speaker");
    await playground.type("Okon");
    await playground.page
      .getByRole("listbox", { name: "Suggestions" })
      .getByRole("option", { name: /Okonvale/ })
      .waitFor();
    await playground.press("ArrowDown", "Enter", "Enter");

    await playground.message("Emergency Coordination Office");
  });

  test("/sources lists the documents, and its menu shows one of them", async () => {
    const playground = await openPlayground();
    await playground.command("sources");
    const answer = await playground.message("3 documents");
    const menu = answer.getByRole("combobox", { name: "Show one document" });
    await menu.focus();
    if ((await menu.evaluate("(element) => element.localName")) === "select") {
      await menu.selectOption({ index: 2 });
    } else await playground.press("Enter", "ArrowDown", "Enter");

    await playground.message("Speakers:");
  });

  test("/help and /about tell what the bot is for", async () => {
    const playground = await openPlayground();
    await playground.command("help");
    await playground.message("Ask, and get the record’s exact words.");
    await playground.command("about");

    await playground.message("No language model writes or reads anything here.");
  });

  test("/corpus is for operators", async () => {
    const playground = await openPlayground();
    await playground.command("corpus status");
    await playground.message("Only the operators of this bot may do this.");
    await playground.pick("Role", "Operator");
    await playground.command("corpus status");

    await playground.message(/Revision [0-9a-f]{12}.*3 documents/su);
  });

  test("the menu of a message finds the source of what somebody said", async () => {
    const playground = await openPlayground();
    await playground.bar.focus();
    await playground.type(
      "She said: “Kazakhstan’s leaders praised the CSTO peacekeeping operation as useless.”",
    );
    await playground.press("Enter");
    await playground.takeFromMenu(await playground.message("She said"), "Find the source");

    const answer = await playground.message("compared with the record");
    expect(await answer.textContent()).toContain("Altered");
  });
});
