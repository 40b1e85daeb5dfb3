import type { Actor, PlaygroundState } from "./protocol.ts";

/** An actor whom the playground knows: a person or a place that is not there gives way to the first that is. */
export function knownActor(actor: Actor, { people, places }: PlaygroundState): Actor {
  const person = (people.find(({ id }) => id === actor.person) ?? people[0])?.id ?? actor.person;
  const place = (places.find(({ key }) => key === actor.place) ?? places[0])?.key ?? actor.place;
  return person === actor.person && place === actor.place ? actor : { ...actor, person, place };
}
