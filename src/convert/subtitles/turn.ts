import type { Utterance } from "./utterance.ts";

/** What one speaker says without a break. */
export interface Turn {
  /** `null` for somebody who is not named. */
  readonly name: string | null;
  readonly utterances: readonly Utterance[];
}

/** The turns that utterances make. Where voices are tagged, words without one are somebody else's. */
export function turnsOf(utterances: readonly Utterance[], hasVoices: boolean): Turn[] {
  const turns: { name: string | null; utterances: Utterance[] }[] = [];
  for (const utterance of utterances) {
    const { speaker } = utterance;
    const last = turns.at(-1);
    const name = speaker.kind === "named" ? speaker.name : null;
    const goesOn = hasVoices ? name === last?.name : speaker.kind === "same";
    if (last !== undefined && goesOn) last.utterances.push(utterance);
    else turns.push({ name, utterances: [utterance] });
  }
  return turns;
}
