import type { APIModalInteractionResponseCallbackData } from "discord.js";
import type { Answer, Mode } from "./responder.ts";

/** How an interaction will be answered: where the answer goes, known beforehand, and how to make it. */
export interface AnswerRoute {
  readonly mode: Mode;
  readonly run: () => Promise<Answer> | Answer;
}

/** A form that is shown at once. What somebody sends with it is an interaction of its own. */
export interface FormRoute {
  readonly form: APIModalInteractionResponseCallbackData;
}

/** What an interaction leads to. */
export type Route = AnswerRoute | FormRoute;
