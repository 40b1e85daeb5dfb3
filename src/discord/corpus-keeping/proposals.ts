import type { ChatInputCommandInteraction } from "discord.js";
import { parseCalendarDate } from "../../answer/index.ts";
import type { Call } from "../command.ts";
import { importPreviewMessage } from "../message/import-preview-message.ts";
import { undoMessage } from "../message/journal-message.ts";
import type { Message } from "../message/message.ts";
import { removalMessage } from "../message/removal-message.ts";
import { Refusal } from "../refusal.ts";
import { requireSource } from "../require-passage.ts";
import { correctionsFrom } from "./pending-import.ts";
import { wordingOf } from "./wording.ts";

type CommandCall = Call<ChatInputCommandInteraction>;

/** What the file of a command would become in the corpus, to be decided by the operator who sent it. */
export async function proposeImport({ interaction, services, words }: CommandCall): Promise<Message> {
  const { options, user } = interaction;
  const corrections = correctionsFrom((field) => options.getString(field));
  const { date } = corrections;
  if (date !== undefined && parseCalendarDate(date) === null) {
    throw new Refusal("refusal.invalid-date", { date });
  }
  const asker = user.id;
  const { name, title, size, url } = options.getAttachment("file", true);
  const file = { name: originalName(name, title), size, url };
  const { key, plan } = await services.keeper.preview({ file, corrections, asker });
  return importPreviewMessage({ key, plan, asker }, words);
}

/** The name that a file had before Discord took other letters than Latin ones, and spaces, out of it. */
function originalName(name: string, title: string | null): string {
  const stem = title?.replace(/[/\\\p{Cc}]+/gu, " ").trim() ?? "";
  const [ending = ""] = /\.[^.]*$/u.exec(name) ?? [];
  return stem === "" ? name : `${stem}${ending}`;
}

/** Which document of the corpus would be taken out, to be decided by the operator who asks. */
export function proposeRemoval({ interaction, revision, words }: CommandCall): Message {
  const { document } = requireSource(revision, interaction.options.getString("document", true));
  const asker = interaction.user.id;
  return removalMessage(document, { wording: wordingOf(document), asker }, words);
}

/** Which entry of the journal would be taken back, to be decided by the operator who asks. */
export async function proposeUndo({ interaction, services, words }: CommandCall): Promise<Message> {
  return undoMessage(await services.keeper.nextUndo(), interaction.user.id, words);
}
