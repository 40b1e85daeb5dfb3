import type { Actor, Place } from "../../protocol.ts";

/** The same person as an operator: where they are, or in the first channel where roles do not count. */
export function asOperator(as: Actor, places: readonly Place[]): Actor {
  const here = places.find(({ key }) => key === as.place);
  const channel = here?.kind === "channel" ? here : places.find(({ kind }) => kind === "channel");
  return { ...as, role: "operator", place: channel?.key ?? as.place };
}
