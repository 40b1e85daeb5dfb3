/**
 * What does somebody see who tries Lectern without Discord? A page that looks and behaves like a channel, for a browser.
 *
 * Not for: what the bot answers, or how the page is served. This file is all that the server sees of it: what the two tell each
 * other. The page itself begins at `main.ts` and is made into one script when the project is built.
 */
export type {
  Action,
  ActionOutcome,
  Actor,
  BotState,
  CorpusReport,
  FeedEvent,
  FileReference,
  Inspection,
  Json,
  OptionValue,
  Person,
  Place,
  PlaygroundState,
  Role,
  ShownMessage,
} from "./protocol.ts";
