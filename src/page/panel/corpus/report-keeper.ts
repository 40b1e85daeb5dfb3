import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CorpusReport } from "../../corpus-protocol.ts";
import type { Page } from "../../page-element.ts";
import type { BotState } from "../../protocol.ts";
import { compareDocuments, type DocumentsCompared, nothingCompared } from "./compare-documents.ts";

/** Keeps the report of the corpus as new as the bot, and what the last reload did to the list. */
export class ReportKeeper implements ReactiveController {
  /** `null` until the first one has come. */
  report: CorpusReport | null = null;
  compared: DocumentsCompared = nothingCompared;
  readonly #host: ReactiveControllerHost & { readonly page: Page };
  /** The last report with documents of another revision than those before. */
  #compared: CorpusReport | null = null;
  #seen = "";
  /** Of requests that overlap only the last one counts. */
  #asked = 0;

  constructor(host: ReactiveControllerHost & { readonly page: Page }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("focus", this.look);
  }

  hostDisconnected(): void {
    window.removeEventListener("focus", this.look);
  }

  /** Looks again where the bot has become another since. */
  hostUpdated(): void {
    const now = inOneWord(this.#host.page.store.view.playground?.bot);
    if (now === this.#seen) return;
    this.#seen = now;
    this.look();
  }

  /** Asks for the report as it is now. */
  readonly look = (): void => {
    void this.#look();
  };

  async #look(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { server, store } = this.#host.page;
    try {
      const report = await server.corpus();
      if (asked === this.#asked) this.#take(report);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      store.update({ notice: `The corpus could not be looked at: ${reason}` });
    }
  }

  #take(report: CorpusReport): void {
    const compared = this.#compared;
    // A bot that starts again has no revision for a while: nothing is taken out of the corpus by that.
    if (report.revision !== null && report.revision !== compared?.revision) {
      if (compared !== null) this.compared = compareDocuments(compared.documents, report.documents);
      this.#compared = report;
    }
    this.report = report;
    this.#host.requestUpdate();
  }
}

function inOneWord(bot: BotState | undefined): string {
  return bot?.kind === "ready" ? `ready ${bot.revision}` : (bot?.kind ?? "none");
}
