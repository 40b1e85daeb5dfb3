import type { Page } from "../../page-element.ts";
import type { ActionOutcome, Actor, OptionValue } from "../../protocol.ts";
import { asOperator } from "./operator-place.ts";

/** The most bytes that Discord lets somebody upload who does not pay for more. */
const LARGEST_UPLOAD = 10_485_760;

/** What is said to visitors who listen rather than look. */
export const ANNOUNCEMENT = "announcement";

/** Makes the visitor an operator, in a channel, and says so; gives whom they are then. */
export function becomeOperator({ store }: Page): Actor {
  const { choices, playground } = store.view;
  const as = asOperator(choices.as, playground?.places ?? []);
  if (as.role === choices.as.role && as.place === choices.as.place) return as;
  store.become(as);
  const moved = as.place === choices.as.place ? "" : ` in #${as.place}`;
  store.dispatchEvent(
    new CustomEvent(ANNOUNCEMENT, { detail: `You are acting as an operator now${moved}.` }),
  );
  return as;
}

/** Sends a subcommand of `/corpus` as an operator. */
export function sendCorpusCommand(
  page: Page,
  subcommand: string,
  options: Readonly<Record<string, OptionValue>> = {},
): Promise<ActionOutcome> {
  return page.server.act({ kind: "command", name: "corpus", subcommand, options, as: becomeOperator(page) });
}

/** Sends each file with `/corpus add`, one after the other; the bot answers each with a preview. */
export async function addFiles(page: Page, files: readonly File[]): Promise<void> {
  for (const file of files) {
    try {
      if (file.size > LARGEST_UPLOAD) throw new Error("Discord takes files of at most 10 MB.");
      await sendCorpusCommand(page, "add", { file: { file: await page.server.send(file) } });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      page.store.update({ notice: `“${file.name}” was not added: ${reason}` });
    }
  }
}
