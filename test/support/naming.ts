import { buildRevision, type RegisteredSpeaker, type Revision } from "../../src/answer/index.ts";
import type { Speaker } from "../../src/attribution/index.ts";
import type { Document } from "../../src/corpus/index.ts";
import { quoting } from "./quoting.ts";
import { documentOf, withFields } from "./read-source.ts";

/** What a text is, but for its words: lines of front matter. */
type Fields = readonly string[];

let count = 0;

/** A text under a file name that no other has. */
function textOf(fields: Fields, body: string): Document {
  count += 1;
  return documentOf({ file: `${count}.md`, text: withFields(["title: Log", ...fields], body) });
}

/** A speech of somebody, as the name is spelled. */
export function speech(name: string, ...fields: string[]): Document {
  return textOf(["kind: speech", `speaker: ${JSON.stringify(name)}`, ...fields], "We sailed.");
}

/** A transcript of the harbour office with a turn of each label. */
export function press(labels: readonly string[], ...fields: string[]): Document {
  const turns = labels.map((label, index) => `${label}: We sailed ${index + 1} times.`);
  const publisher = fields.some((field) => /^(?:publisher|url):/u.test(field))
    ? []
    : ["publisher: Harbour Office"];
  return textOf(["kind: transcript", ...publisher, ...fields], turns.join("\n\n"));
}

/** A transcript of the first of May 2031 in which somebody speaks under a label that tells nothing but the name. */
export function declared(name: string, role = ""): Document {
  const speaker = role === "" ? `{ name: ${name} }` : `{ name: ${name}, role: ${JSON.stringify(role)} }`;
  return press([name.toUpperCase()], "date: 2031-05-01", `speakers: [${speaker}]`);
}

/** An article of the harbour office that quotes each of them, one after the other, in one paragraph. */
export function story(speakers: readonly (string | Speaker)[], ...fields: string[]): Document {
  const words = speakers.map((_, index) => `“We sailed ${index + 1} times.”`);
  const body = words.map((quoted) => `They said: ${quoted}`).join(" ");
  const document = textOf(["kind: article", "publisher: Harbour Office", ...fields], body);
  return quoting(
    document,
    words.map((quoted, index) => ({ words: quoted, by: speakers[index] ?? "" })),
  );
}

/** A speaker with a role, or with none. */
export function inRole(name: string, role: string | null, aliases: readonly string[] = []): Speaker {
  return { name, role, aliases };
}

/** The revision of these documents, in their order. */
export async function revisionWith(documents: readonly Document[]): Promise<Revision> {
  return buildRevision({ documents, problems: [], digest: "0123456789ab" });
}

/** Everyone in the documents by name, in the order of their first words; with `may be …` one who may be another. */
export async function whoIsIn(...documents: readonly Document[]): Promise<string[]> {
  const { registry } = await revisionWith(documents);
  return registry.speakers.map((speaker: RegisteredSpeaker) => {
    const person = registry.mayBe(speaker);
    return person === null ? speaker.name : `${speaker.name}, may be ${person.name}`;
  });
}
