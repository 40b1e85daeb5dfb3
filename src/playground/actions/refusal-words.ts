import { Impossible, type Obstacle } from "../../loopback-discord/index.ts";

/** What a visitor can't do, in words for them. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** What an error is to a visitor. What is not known is a fault of the playground, and said as one. */
export function refusalWords(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof Impossible) return obstacleWords(error.obstacle);
  return `The playground could not do that: ${error instanceof Error ? error.message : String(error)}`;
}

type OptionObstacle = Extract<Obstacle, { readonly option: string }>;

function obstacleWords(obstacle: Obstacle): string {
  if ("option" in obstacle) return optionWords(obstacle);
  switch (obstacle.kind) {
    case "not-offered":
      return `There is no command “${obstacle.command}” here.`;
    case "file-too-large":
      return `The file is too large: the most is ${Math.floor(obstacle.limit / 1_048_576)} MB.`;
    default:
      return otherWords[obstacle.kind];
  }
}

const otherWords = {
  "subcommand-missing": "Choose what the command is to do.",
  "message-gone": "That message is gone.",
  "component-gone": "That message has changed: it no longer offers this.",
  "is-link": "That is a link, which the browser opens.",
  disabled: "That button can’t be pressed now.",
  "value-not-offered": "That can’t be chosen here.",
  "seen-by-another": "Only whoever asked sees that message, and can use it.",
  "not-connected": "The bot is not connected. Wait until it is ready, or start it again.",
  "not-answered": "Lectern did not answer in time. Try again.",
  stopped: "The playground is ending.",
} as const satisfies Partial<Record<Obstacle["kind"], string>>;

function optionWords(obstacle: OptionObstacle): string {
  const { option } = obstacle;
  switch (obstacle.kind) {
    case "option-unknown":
      return `This command has no “${option}”.`;
    case "option-missing":
      return `Fill in “${option}” first.`;
    case "file-wanted":
      return `Choose a file for “${option}”.`;
    case "no-file-wanted":
      return `“${option}” takes no file.`;
    case "not-a-choice":
      return `Choose “${option}” from its list.`;
    case "too-short":
      return `“${option}” is too short: it takes at least ${obstacle.limit} characters.`;
    case "too-long":
      return `“${option}” is too long: it takes at most ${obstacle.limit} characters.`;
    case "too-low":
      return `“${option}” starts at ${obstacle.limit}.`;
    case "too-high":
      return `“${option}” ends at ${obstacle.limit}.`;
  }
}
