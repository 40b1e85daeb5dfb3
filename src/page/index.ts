/**
 * What does somebody see who tries Lectern without Discord? A page that looks and behaves like a channel, for a browser.
 *
 * Not for: what the bot answers, or how the page is served. This file is all that the server sees of it: what the two tell each
 * other. The page itself begins at `main.ts` and is made into one script when the project is built.
 */

export { barState } from "./command-bar/bar-state.ts";
export { filterCommands, nearCommands } from "./command-bar/filter-offers.ts";
export { LatestAnswer } from "./command-bar/latest-answer.ts";
export { moveInList } from "./command-bar/move-in-list.ts";
export { type OfferedCommand, offeredCommands } from "./command-bar/offered-commands.ts";
export { readTypedCommand } from "./command-bar/read-typed-command.ts";
export { emptyHistory, recall, remember } from "./command-bar/sent-history.ts";
export {
  absentOptions,
  addOption,
  checkCommand,
  fillField,
  refreshed,
  removeOption,
  type TakenCommand,
  takeCommand,
  takeFilled,
  validValues,
} from "./command-bar/taken-command.ts";
export { unknownCommand } from "./command-bar/unknown-command.ts";
export { firstValues, problemsOf } from "./forms/check-form.ts";
export { readForm } from "./forms/read-form.ts";
export type {
  ExchangeStep,
  InspectedCandidate,
  InspectedConfidence,
  InspectedPassage,
  InspectedQuestion,
  InspectedSpeaker,
  InspectedVerification,
  Inspection,
  ScoreNode,
} from "./inspection-protocol.ts";
export { knownActor } from "./known-actor.ts";
export { languages } from "./languages.ts";
export type { MarkdownNode } from "./markdown/markdown-node.ts";
export { parseMarkdown } from "./markdown/parse-markdown.ts";
export { shownText } from "./markdown/shown-text.ts";
export { fileSize } from "./messages/file-size.ts";
export { messageCommands } from "./messages/message-commands.ts";
export { messageTime } from "./messages/message-time.ts";
export { looseFiles, readComponents } from "./messages/read-components.ts";
export { authorOf, isThinking, textOfMessage } from "./messages/shown-message.ts";
export { timeline } from "./messages/timeline.ts";
export { compareDocuments } from "./panel/corpus/compare-documents.ts";
export { changeInWords, counted, editionInWords, folderInWords } from "./panel/corpus/corpus-words.ts";
export { filterDocuments } from "./panel/corpus/filter-documents.ts";
export { missingFacts } from "./panel/corpus/missing-facts.ts";
export { asOperator } from "./panel/corpus/operator-place.ts";
export { problemsByFile } from "./panel/corpus/problems-by-file.ts";
export { markedParts } from "./panel/inspector-marks.ts";
export { ruleInWords } from "./panel/inspector-rules.ts";
export { headline, revisionSentence, speakerSentence } from "./panel/inspector-sentences.ts";
export { inspectedMessage } from "./panel/inspector-subject.ts";
export { scoreRows, treeMove } from "./panel/score-rows.ts";
export type {
  Action,
  ActionOutcome,
  Actor,
  BotState,
  CorpusChange,
  CorpusDocument,
  CorpusEdition,
  CorpusFolder,
  CorpusReport,
  FeedEvent,
  Json,
  OptionValue,
  Person,
  Place,
  PlaygroundState,
  ShownMessage,
} from "./protocol.ts";
export { isSeenAt, unreadPlaces } from "./sidebar/unread-places.ts";
export {
  draftOf,
  firstChoices,
  linkTo,
  readChoices,
  readRequest,
  writeChoices,
} from "./state-link.ts";
export type { Choices } from "./store.ts";
