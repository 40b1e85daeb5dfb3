import type { Page } from "playwright-core";

/** Tells the console when the page wanted what its Content-Security-Policy forbids. */
const reportViolations = `document.addEventListener("securitypolicyviolation", (event) =>
  console.error("CSP: " + event.violatedDirective + " " + event.blockedURI));`;

/** What a page should not do, noted while it runs: errors, warnings, failed requests, requests to anywhere else. */
export class Complaints {
  readonly #all: string[] = [];
  readonly #forgiven: readonly RegExp[];

  constructor(forgiven: readonly RegExp[] = []) {
    this.#forgiven = forgiven;
  }

  /** Those that the test does not expect. */
  get all(): readonly string[] {
    return this.#all.filter((complaint) => !this.#forgiven.some((pattern) => pattern.test(complaint)));
  }

  /** Begins to note what a page does; before it opens an address. */
  async watch(page: Page, origin: string): Promise<void> {
    await page.addInitScript(reportViolations);
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.#note(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.#note(`error: ${error.stack ?? error.message}`));
    page.on("dialog", (dialog) => {
      this.#note(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      if (asked !== origin && !["data:", "blob:"].includes(protocol))
        this.#note(`foreign request: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) this.#note(`status ${response.status()}: ${response.url()}`);
    });
  }

  #note(complaint: string): void {
    this.#all.push(complaint);
  }
}
