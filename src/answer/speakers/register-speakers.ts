import { groupMentions } from "./group-mentions.ts";
import type { Mention } from "./mention.ts";
import { type SpeakerRecord, toSpeakerRecord } from "./speaker-record.ts";

/** Everyone whose words stand in a revision as it is written down. */
export interface RegistryRecord {
  /** In the order of their first words. */
  readonly speakers: readonly SpeakerRecord[];
  /** For each document the names that it prints, in the order of first words, with the numbers of who bears them. */
  readonly names: readonly (readonly (readonly [name: string, speaker: number])[])[];
}

/** The record, and for each speaker where their words stand. */
export interface Registration {
  readonly record: RegistryRecord;
  readonly places: readonly (readonly number[])[];
}

/** Who is who in so many documents, from all mentions in the order of the documents. */
export function registerSpeakers(mentions: readonly Mention[], documents: number): Registration {
  const groups = groupMentions(mentions);
  const groupOf = new Map(groups.flatMap((group) => group.mentions.map((mention) => [mention, group])));
  const numbers = new Map<(typeof groups)[number], number>();
  const names: Map<string, number>[] = Array.from({ length: documents }, () => new Map());
  for (const mention of mentions) {
    const group = groupOf.get(mention);
    if (group === undefined) continue;
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    for (const spelling of mention.spellings) names[mention.document.place]?.set(spelling, number);
  }
  const byKey = new Map([...numbers].map(([{ key }, number]) => [key, number]));
  const registered = [...numbers.keys()].map((group) => ({ ...toSpeakerRecord(group), mayBe: group.mayBe }));
  return {
    record: {
      speakers: registered.map(({ record, mayBe }) => ({ ...record, mayBe: byKey.get(mayBe ?? "") ?? null })),
      names: names.map((named) => [...named]),
    },
    places: registered.map(({ places }) => places),
  };
}
