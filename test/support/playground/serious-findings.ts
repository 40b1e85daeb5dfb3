import axe from "axe-core";
import type { Page } from "playwright-core";

/** What is asked of axe-core, in the page: a line for each element with a serious or critical finding. */
const question = `axe.run(document).then(({ violations }) => violations
  .filter(({ impact }) => impact === "serious" || impact === "critical")
  .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target.join(" "), failureSummary].join(": "))))`;

/** What axe-core finds that would keep somebody from using the page as it is now; empty where all is well. */
export async function seriousFindings(page: Page): Promise<readonly unknown[]> {
  await page.evaluate(axe.source);
  const findings: unknown = await page.evaluate(question);
  if (!Array.isArray(findings)) throw new Error(`expected findings, met ${JSON.stringify(findings)}`);
  return findings;
}
