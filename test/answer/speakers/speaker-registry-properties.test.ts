import fc from "fast-check";
import { expect, test } from "vitest";
import { buildRevision, findSpeaker, type Revision } from "../../../src/answer/index.ts";
import { documentOf, withFields } from "../../support/read-source.ts";
import { seeded } from "../../support/texts.ts";

const part = (...values: string[]) => fc.constantFrom(...values);

/** Names that share words, with titles and initials that agree or not. */
const name = fc
  .tuple(
    part("", "", "Ms. ", "Mr. ", "President "),
    part("", "Ida ", "Tom ", "I. ", "Sergei ", "Sergey "),
    part("", "", "V. ", "W. "),
    part("Marrow", "MARROW", "Velensky", "Velenskyy", "Reed", "Ida", "..."),
  )
  .map((parts) => parts.join(""));

const source = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 3 }),
  publisher: part("Harbour Office", "Quay Post"),
  year: part("2030", "2031", "2035"),
});

type Source = typeof source extends fc.Arbitrary<infer Value> ? Value : never;

/** A transcript with a turn of each name. */
function toDocument({ names, publisher, year }: Source, index: number) {
  const fields = ["title: Log", "kind: transcript", `publisher: ${publisher}`, `date: ${year}`];
  const turns = names.map((speaker, turn) => `**${speaker}:** Turn ${turn} of ${index}.`);
  return documentOf({ file: `${index}.md`, text: withFields(fields, turns.join("\n\n")) });
}

/** The passages that each speaker has, by their words: who is who, whatever they are called. */
function peopleIn({ registry }: Revision): string[] {
  return registry.speakers
    .map(({ passages }) =>
      [...passages]
        .map(({ paragraph }) => paragraph.text)
        .toSorted()
        .join(),
    )
    .toSorted();
}

async function revisionOfSources(sources: readonly Source[], order: 1 | -1): Promise<Revision> {
  const documents = sources.map(toDocument);
  return buildRevision({
    documents: order === 1 ? documents : documents.toReversed(),
    problems: [],
    digest: "0123456789ab",
  });
}

const sources = fc.array(source, { minLength: 1, maxLength: 6 });

test("everyone has an entry of their own, and is found by the name that it has", async () => {
  await fc.assert(
    fc.asyncProperty(sources, async (given) => {
      const revision = await revisionOfSources(given, 1);
      const { speakers } = revision.registry;

      expect(new Set(speakers.map(({ key }) => key)).size).toBe(speakers.length);
      for (const passage of revision.passages.values()) {
        const named = passage.paragraph.speaker === null ? 0 : 1;
        expect(revision.registry.speakersIn(passage)).toHaveLength(named);
      }
      for (const speaker of speakers) {
        expect(findSpeaker(revision, speaker.name)).toMatchObject({ speaker: { key: speaker.key } });
      }
    }),
    { ...seeded, numRuns: 150 },
  );
});

test("who is one person does not hang on the order of the documents", async () => {
  await fc.assert(
    fc.asyncProperty(sources, async (given) => {
      expect(peopleIn(await revisionOfSources(given, -1))).toEqual(
        peopleIn(await revisionOfSources(given, 1)),
      );
    }),
    { ...seeded, numRuns: 150 },
  );
});

/** True where a name in full stands with both titles: the name alone is what speakers are known by. */
function hasTwoTitles(given: readonly Source[]): boolean {
  const all = given.flatMap(({ names }) =>
    names.map((printed) => printed.toLowerCase().replace(/yy$/u, "y")),
  );
  return all.some((printed) => printed.startsWith("mr. ") && all.includes(printed.replace("mr.", "ms.")));
}

test("names of one person never differ in the surname, or contradict each other in title or initial", async () => {
  const lastWord = (printed: string) =>
    printed
      .split(" ")
      .filter((word) => /\p{L}/u.test(word))
      .at(-1) ?? "";
  const surname = (printed: string) => lastWord(printed).toLowerCase().replace(/yy$/u, "y");
  const told = (names: readonly string[], pattern: RegExp) =>
    new Set(names.flatMap((printed) => pattern.exec(printed)?.[0] ?? [])).size;
  await fc.assert(
    fc.asyncProperty(sources, async (given) => {
      fc.pre(!hasTwoTitles(given));
      const { registry } = await revisionOfSources(given, 1);
      for (const { names } of registry.speakers) {
        expect(new Set(names.map(surname)).size).toBe(1);
        expect(told(names, /^M[rs]/u)).toBeLessThanOrEqual(1);
        expect(told(names, /(?<=\w )[VW]\./u)).toBeLessThanOrEqual(1);
      }
    }),
    { ...seeded, numRuns: 150 },
  );
});
