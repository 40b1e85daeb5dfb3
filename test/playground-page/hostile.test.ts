import { expect, test } from "vitest";
import { writeCorpus } from "../support/corpus-folder.ts";
import { describeInBrowser, openPlayground } from "../support/playground/index.ts";

const image = `<img src=x onerror=alert(1)>`;
const script = `<script>alert(2)</script>`;
const hostile = `---
title: '${image} A title'
kind: speech
speaker: '${image} Speaker'
language: en
---

The harbour ${image} is shut ${script} tonight <b id="planted">for everybody</b>.
`;

describeInBrowser("HTML", () => {
  test("in texts, titles, questions and file names is shown as text", async () => {
    const corpus = await writeCorpus({ "hostile.md": hostile });
    const playground = await openPlayground({ corpus, query: { role: "operator", panel: "corpus" } });
    const { page } = playground;
    const answer = await playground.ask(`Is the harbour shut ${image}?`, "is shut");
    const shown = (await answer.textContent()) ?? "";
    expect(shown).toContain(`The harbour ${image} is shut ${script} tonight <b id="planted">`);
    expect(shown).toContain(`${image} A title`);
    await playground.takeFromMenu(answer, "Inspect");
    await (await playground.panel("Inspector")).getByText("is shut").first().waitFor();
    await playground.bar.focus();
    await playground.type(`${image} said by somebody`);
    await playground.press("Enter");
    await playground.message("said by somebody");
    const panel = await playground.panel("Corpus");
    await panel.getByLabel("Add a file").setInputFiles({
      name: `${image}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from("The tide is out."),
    });
    await playground.message("Add this document?");

    expect(await page.locator(`img[src="x"], #planted, main script`).count()).toBe(0);
  });

  test("could load and run nothing of others: a policy forbids it", async () => {
    const { page } = await openPlayground({ whenReady: false });
    const response = await page.reload();
    const policy = response?.headers()["content-security-policy"] ?? "";

    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });
});
