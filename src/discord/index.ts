/**
 * How does the corpus answer in Discord? The bot on the gateway, the router, one answer for each interaction, messages within
 * Discord's limits, ids of buttons, operators and limits of use, registration, and the words around a quote in six languages.
 *
 * Not for: finding, attributing or comparing quotes, nor for single commands, which are files in `commands`.
 */
export { Bot } from "./bot.ts";
export { documentChoices, speakerChoices } from "./choices.ts";
export { OwnClaims } from "./claims.ts";
export type { Command, MessageMenu, SlashCommand } from "./command.ts";
export { CorpusKeeper } from "./corpus-keeping/corpus-keeper.ts";
export { proposeImport, proposeRemoval, proposeUndo } from "./corpus-keeping/proposals.ts";
export { createClient, forgetQuietChannels } from "./create-client.ts";
export {
  type CustomId,
  LONGEST_CUSTOM_ID,
  parseCustomId,
  printCustomId,
} from "./custom-id/custom-id.ts";
export { divideListing, joinListing, type Listing, LONGEST_IN_LISTING } from "./custom-id/listing.ts";
export { errorFields } from "./error-fields.ts";
export { FolderClaims } from "./folder-claims.ts";
export { askGateway, type GatewayAdvice } from "./gateway-advice.ts";
export type { Log } from "./log.ts";
export { LoginError, type LoginFailure } from "./login-error.ts";
export { clip } from "./markdown/clip.ts";
export { divideQuote, LONGEST_PART } from "./markdown/divide-quote.ts";
export { messageLimits, sizeOf } from "./message/budget.ts";
export { container, linkButtons, row, text } from "./message/components.ts";
export { contextMessage } from "./message/context-message.ts";
export { corpusStatusMessage } from "./message/corpus-status-message.ts";
export { pastMessage } from "./message/edition-message.ts";
export { findingsMessage } from "./message/findings-message.ts";
export { helpMessage } from "./message/help-message.ts";
export { importPreviewMessage } from "./message/import-preview-message.ts";
export { journalMessage } from "./message/journal-message.ts";
export { quoteMessage, quoteParts } from "./message/quote-message.ts";
export { reloadMessage } from "./message/reload-message.ts";
export { sourceMessage } from "./message/source-message.ts";
export { verificationMessage } from "./message/verification-message.ts";
export { versionsBelow } from "./message/versions.ts";
export {
  admissionLimits,
  decide,
  expectedAfter,
  type Load,
} from "./moderation/admission.ts";
export { Door, type DoorLimits, doorLimits } from "./moderation/door.ts";
export { EventAge } from "./moderation/event-age.ts";
export { Operators } from "./moderation/operators.ts";
export { RateLimit } from "./moderation/rate-limit.ts";
export { RateLimits } from "./moderation/rate-limits.ts";
export { ToldOnce } from "./moderation/told-once.ts";
export { Turns } from "./moderation/turns.ts";
export { noObserver, type Observer } from "./observer.ts";
export { showPage } from "./pages/page.ts";
export { quoteBehind } from "./quote-behind.ts";
export { Refusal } from "./refusal.ts";
export { toApiCommand } from "./registration/command-data.ts";
export { compareCommands } from "./registration/compare-commands.ts";
export { inviteLinks } from "./registration/invite-links.ts";
export { type RegistrationReport, registerWithToken } from "./registration/register-commands.ts";
export { requireSource } from "./require-passage.ts";
export { Responder } from "./responder.ts";
export type { Services } from "./services.ts";
export { textOfMessage } from "./text-of-message.ts";
export { languages } from "./texts/languages.ts";
export { Texts } from "./texts/texts.ts";
