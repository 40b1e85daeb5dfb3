import { jsonIn, jsonSection, NumberWriter, numbersIn, type Sections } from "../../store/index.ts";
import type { Registration, RegistryRecord } from "../speakers/register-speakers.ts";
import { type RegistryParts, SpeakerRegistry } from "../speakers/speaker-registry.ts";

/** The record of the speakers as JSON, the places of their words, and for each speaker where these begin and end. */
const names = { record: "speakers", places: "speaker-places", starts: "speaker-starts" } as const;

/** The sections that hold a registry. */
export function registrySections({ record, places }: Registration): Sections {
  const all = new NumberWriter();
  const starts = new NumberWriter();
  for (const some of places) {
    starts.write([all.length]);
    all.write(some);
  }
  starts.write([all.length]);
  return new Map([
    [names.record, jsonSection(record)],
    [names.places, all.finish()],
    [names.starts, starts.finish()],
  ]);
}

/** The registry that sections hold. */
export function openRegistry(
  sections: Sections,
  parts: Pick<RegistryParts, "documents" | "passages">,
): SpeakerRegistry {
  const places = numbersIn(sections.get(names.places));
  const starts = numbersIn(sections.get(names.starts));
  const record = jsonIn<RegistryRecord>(sections, names.record, { speakers: [], names: [] });
  const placesOf = (speaker: number) => places.subarray(starts[speaker], starts[speaker + 1]);
  return new SpeakerRegistry({ ...parts, record, placesOf });
}
