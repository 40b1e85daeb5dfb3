import type { PlaygroundState } from "../protocol.ts";

/** Whether something can be sent, or why not. */
export type BarState = { readonly kind: "open" } | { readonly kind: "closed"; readonly reason: string };

/** How the bar is, as the server and the bot are. What was typed stays in it either way. */
export function barState({
  playground,
  isConnected,
}: {
  readonly playground: PlaygroundState | null;
  readonly isConnected: boolean;
}): BarState {
  if (!isConnected)
    return { kind: "closed", reason: "The playground cannot be reached. What you typed is kept." };
  switch (playground?.bot.kind) {
    case "ready":
      return { kind: "open" };
    case "ended":
      return { kind: "closed", reason: "Lectern has ended. Restart the bot to go on." };
    default:
      return { kind: "closed", reason: "Lectern is starting…" };
  }
}
