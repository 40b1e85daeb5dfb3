import { readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { writeCorpus } from "../support/corpus-folder.ts";
import { describeInBrowser, openPlayground } from "../support/playground/index.ts";

const tide = "The tide is out, and the boats lie on the sand.\n\nNobody sails before noon.\n";
const operator = { role: "operator" };
const broken = "---\ntitle: [\n---\n\nNo.\n";

/** Puts a file that can’t be read in place of all documents. */
async function breakCorpus(corpus: string): Promise<void> {
  for (const name of await readdir(corpus)) await rm(path.join(corpus, name), { recursive: true });
  await writeFile(path.join(corpus, "broken.md"), broken);
}

describeInBrowser("the corpus, seen on the page,", () => {
  test("takes a new document with a reload, which says what it changes", async () => {
    const playground = await openPlayground({ query: operator });
    await writeFile(
      path.join(playground.corpus, "speech.md"),
      "---\ntitle: A speech\nkind: speech\nspeaker: Ida Marrow\nlanguage: en\n---\n\nMy sister paid for the anchor.\n",
    );
    const panel = await playground.panel("Corpus");
    await expect
      .poll(() => panel.getByRole("list", { name: "Documents" }).getByRole("listitem").count())
      .toBe(3);
    await playground.activate(panel.getByRole("button", { name: "Reload" }));
    const report = await playground.message("Reloaded:");

    expect(await report.textContent()).toContain("+ speech");
    await panel.getByRole("list", { name: "Documents" }).getByText("A speech").first().waitFor();
    await playground.ask("Who paid for the anchor?", "My sister paid for the anchor.");
  });

  test("goes on as it was where a reload is refused, and lists the problem", async () => {
    const playground = await openPlayground({ query: operator });
    await breakCorpus(playground.corpus);
    await playground.command("corpus reload");
    const report = await playground.message("Not reloaded:");
    expect(await report.textContent()).toContain("goes on answering");
    await playground.ask("Is the Harrow Strait open or closed?", "partly open");
    const panel = await playground.panel("Corpus");

    await panel.getByRole("list", { name: "Problems" }).getByText("broken.md").first().waitFor();
  });

  test("takes a file that is dropped anywhere on the page, after a preview", async () => {
    const playground = await openPlayground({ query: operator });
    const { page } = playground;
    const dataTransfer = await page.evaluateHandle(
      `(() => {
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(tide)}], "tide.txt", { type: "text/plain" }));
        return files;
      })()`,
    );
    for (const event of ["dragenter", "dragover", "drop"])
      await page.dispatchEvent("main", event, { dataTransfer });
    const preview = await playground.message("Add this document?");
    await playground.activate(preview.getByRole("button", { name: "Add" }));
    await playground.message("Added:");

    await playground.ask("Where do the boats lie?", "the boats lie on the sand");
  });

  test("takes a file from the field of its panel", async () => {
    const playground = await openPlayground({ query: operator });
    const panel = await playground.panel("Corpus");
    await panel
      .getByLabel("Add a file")
      .setInputFiles({ name: "tide.txt", mimeType: "text/plain", buffer: Buffer.from(tide) });
    const preview = await playground.message("Add this document?");
    await playground.activate(preview.getByRole("button", { name: "Cancel" }));

    await playground.message("Cancelled: nothing was added.");
  });

  test("takes a file with /corpus add, with what the operator knows of it", async () => {
    const playground = await openPlayground({ query: operator });
    const { page } = playground;
    await playground.choose("corpus add");
    await page
      .getByLabel(/^file/u)
      .first()
      .setInputFiles({ name: "tide.txt", mimeType: "text/plain", buffer: Buffer.from(tide) });
    await playground.activate(page.getByRole("button", { name: "Send" }));

    await playground.message("Add this document?");
  });

  test("that can’t be used at the start is shown with its problems, and mended, the bot starts", async () => {
    const corpus = await writeCorpus({ "broken.md": broken });
    const playground = await openPlayground({ corpus, whenReady: false });
    const { page } = playground;
    await playground.botState.filter({ hasText: "Ended" }).waitFor();
    await page.getByText("broken.md").first().waitFor();
    await writeFile(
      path.join(corpus, "broken.md"),
      "---\ntitle: Mended\nkind: article\nlanguage: en\n---\n\nThe pier is mended.\n",
    );
    await playground.activate(page.getByRole("button", { name: "Restart the bot" }));
    await playground.ready();

    await playground.ask("Is the pier mended?", "The pier is mended.");
  });
});
