import { Texts } from "../../../src/discord/index.ts";
import type { Outcome } from "./observed-event.ts";

/** Tells refusals from answers by the bot's own words. */
export interface RefusalWords {
  readonly outcomeOf: (said: string) => Outcome;
}

/** The words of a bot that speaks English. */
export function refusalWords(): RefusalWords {
  const words = Texts.load("en").for("en-US");
  const beginnings = [
    { begins: words.markdown("refusal.busy-bot"), outcome: "busy" },
    { begins: sentence(words.markdown("refusal.busy-user", { seconds: 1 })), outcome: "refused" },
    { begins: sentence(words.markdown("refusal.busy-channel", { seconds: 1 })), outcome: "refused" },
    { begins: sentence(words.markdown("refusal.failed", { id: "0" }), ";"), outcome: "failed" },
  ] as const;
  return {
    outcomeOf: (said) => beginnings.find(({ begins }) => said.startsWith(begins))?.outcome ?? "answered",
  };
}

function sentence(said: string, end = "."): string {
  return said.slice(0, said.indexOf(end) + 1);
}
