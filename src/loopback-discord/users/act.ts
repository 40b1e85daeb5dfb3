import type { Actor } from "../actions.ts";
import { type InteractionRecord, isAnswered, type NewInteraction } from "../interaction-record.ts";
import type { JsonObject } from "../json.ts";
import type { LoopbackState } from "../loopback-state.ts";
import { interactionPayload } from "../payloads.ts";
import { reader, type Spot } from "../places.ts";
import { lastRequests } from "./last-requests.ts";

/** Who begins an interaction, and at which place. */
export interface PlacedActor extends Actor {
  readonly spot: Spot;
}

/** What an interaction is about, besides who and where. */
export interface Begun extends Omit<NewInteraction, "user" | "spot"> {
  readonly payload: JsonObject;
}

/** The place where an actor is, with everything in it that a payload names. */
export function spotOf({ user = reader, place = { kind: "guild" } }: Actor, { world }: LoopbackState): Spot {
  return world.spot(user, place);
}

function missing({ callback }: InteractionRecord): string {
  return callback === undefined ? "any answer" : "an edit or a follow-up of the deferred answer";
}

/** Tells the bot of an interaction; resolves with it as soon as it is answered as the actor wants it to be. */
export async function act(
  actor: PlacedActor,
  { payload, ...begun }: Begun,
  state: LoopbackState,
): Promise<InteractionRecord> {
  const { interactions, deliveries, applicationId, changes } = state;
  const { user = reader, spot, locale = "en-US", until = "answered" } = actor;
  const record = interactions.begin({ ...begun, user, spot });
  const data = interactionPayload(record, { applicationId, locale, ...payload });
  record.payload = data;
  deliveries.deliver("INTERACTION_CREATE", { guildId: spot.owners["0"] ?? null, data });
  await changes.until(() => (until === "acknowledged" ? record.callback !== undefined : isAnswered(record)), {
    timeoutMs: actor.timeoutMs ?? state.timeoutMs,
    about: record.token,
    expected: () => `${missing(record)} after ${record.action}${lastRequests(state)}`,
    obstacle: { kind: "not-answered" },
  });
  return record;
}
