import { expect, test } from "vitest";
import { describeInBrowser, openPlayground, seriousFindings } from "../support/playground/index.ts";

const question = "Is the Harrow Strait open or closed?";
const words = "The Harrow Strait is partly open.";
const looks = [
  { theme: "dark", width: 1280 },
  { theme: "light", width: 1280 },
  { theme: "dark", width: 360 },
  { theme: "light", width: 360 },
];

/** How much wider than the window what is on the page is. */
const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

describeInBrowser("for everybody, in every size:", () => {
  test.each(looks)("the page is usable, $theme and $width wide, with lists and forms open", async (look) => {
    const { theme, width } = look;
    const playground = await openPlayground({ width, query: { theme, ask: question } });
    const { page } = playground;
    const isWell = async () => {
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate(overflow)).toBe(0);
    };
    const answer = await playground.message(words);
    await isWell();
    await playground.bar.focus();
    await playground.type("/");
    await page.getByRole("listbox", { name: "Commands" }).waitFor();
    await isWell();
    await playground.press("Enter");
    await page.getByRole("button", { name: "Add option" }).waitFor();
    await isWell();
    await playground.press("Escape");
    await playground.activate(answer.getByRole("button", { name: "Report" }));
    await page.getByRole("dialog", { name: "Report a quote" }).waitFor();
    await isWell();
  });

  test.each(looks)("the panels are usable, $theme and $width wide", async ({ theme, width }) => {
    const query = { theme, ask: question, role: "operator" };
    const playground = await openPlayground({ width, query });
    const { page } = playground;
    await playground.takeFromMenu(await playground.message(words), "Inspect");
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await inspector.getByText("Tomasi Relquist").first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(overflow)).toBe(0);
    await page.goto(
      `${playground.program.url}?${new URLSearchParams({ theme, role: "operator", panel: "corpus" })}`,
    );
    const corpus = page.getByRole("complementary", { name: "Corpus" });
    await corpus.getByRole("list", { name: "Documents" }).getByRole("listitem").first().waitFor();

    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(overflow)).toBe(0);
  });
});
