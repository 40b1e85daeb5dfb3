import type { Act } from "./act.ts";
import { drawAct } from "./draw-act.ts";
import { Drawing } from "./drawing.ts";
import { drawGatewayFault, type GatewayFault } from "./gateway-fault.ts";
import { drawRequestFault, type RequestFault } from "./request-fault.ts";

/** One thing that happens in a run of chaos. */
export type Step =
  /** Somebody does something, and what happens to the bot's requests about it. */
  | { readonly kind: "act"; readonly act: Act; readonly fault: RequestFault | null }
  /** Something happens to the connection through which the bot hears of it. */
  | { readonly kind: "gateway"; readonly fault: GatewayFault }
  /** A note of the corpus gets these words, or goes where there are none; the bot is not told. */
  | { readonly kind: "note"; readonly number: number; readonly words: string | null }
  /** The bot's clock is set forward or back, by milliseconds. */
  | { readonly kind: "clock"; readonly by: number }
  /** Fifteen minutes have passed for every interaction that was begun so far. */
  | { readonly kind: "expiry" }
  /** Nothing, for milliseconds. */
  | { readonly kind: "pause"; readonly milliseconds: number };

/** How many acts, and from which seed. */
export interface PlanOptions {
  readonly seed: number;
  readonly acts: number;
  /**
   * How many acts there are for each fault that makes the bot begin a new session, which takes it five seconds or more: such
   * faults are left out where it is `null`.
   */
  readonly actsForEachSession: number | null;
}

const notes = 5;
const minute = 60_000;

/** What happens in a run, in order. The same options give the same steps, whatever the bot does. */
export function planChaos({ seed, acts, actsForEachSession }: PlanOptions): readonly Step[] {
  const drawing = new Drawing(seed);
  return Array.from({ length: acts }, (_, number) => {
    const act: Step = { kind: "act", act: drawAct(drawing), fault: drawRequestFault(drawing) };
    const isNewSession =
      actsForEachSession !== null && number % actsForEachSession === actsForEachSession - 1;
    return [...drawSurroundings(drawing, isNewSession), act];
  }).flat();
}

function drawSurroundings(drawing: Drawing, isNewSession: boolean): readonly Step[] {
  const steps: Step[] = [];
  if (isNewSession) steps.push({ kind: "gateway", fault: drawGatewayFault(drawing, "new session") });
  if (drawing.happens(0.015))
    steps.push({ kind: "gateway", fault: drawGatewayFault(drawing, "same session") });
  if (drawing.happens(0.01)) steps.push(drawNote(drawing));
  if (drawing.happens(0.003)) steps.push({ kind: "clock", by: drawing.between(-90, 90) * minute });
  if (drawing.happens(0.0005)) steps.push({ kind: "expiry" });
  if (drawing.happens(0.02)) steps.push({ kind: "pause", milliseconds: drawing.between(20, 200) });
  return steps;
}

function drawNote(drawing: Drawing): Step {
  const number = drawing.below(notes);
  if (drawing.happens(0.2)) return { kind: "note", number, words: null };
  const words = `MS. MARROW: The pilot boat left berth ${drawing.below(90)} at ${drawing.below(12)} o’clock with ${drawing.below(500)} sacks of salt.`;
  return { kind: "note", number, words };
}
