import type { Document } from "../../src/corpus/index.ts";
import { documentOf, withFields } from "./read-source.ts";

/** A speech of Ida Marrow’s in English, or what other fields make of it, in so many paragraphs. */
export function edition(id: string, paragraphs: readonly string[], ...fields: readonly string[]): Document {
  const isGiven = (name: string) => fields.some((field) => field.startsWith(`${name}:`));
  const common = ["speaker: Ida Marrow", "language: en"].filter(
    (field) => !isGiven(field.split(":")[0] ?? ""),
  );
  const given = ["title: Log", "kind: speech", ...common, ...fields];
  return documentOf({ file: `${id}.md`, text: withFields(given, paragraphs.join("\n\n")) });
}

/** Paragraphs of Ida Marrow’s, or, behind `T:`, of Tom Roe’s. */
export type Turns = readonly string[];

/** A transcript in English of these turns. */
export function talk(id: string, turns: Turns, ...fields: readonly string[]): Document {
  const labelled = turns.map((turn) =>
    turn.startsWith("T: ") ? `**Tom Roe:** ${turn.slice(3)}` : `**Ida Marrow:** ${turn}`,
  );
  const given = ["title: Log", "kind: transcript", "language: en", ...fields];
  return documentOf({ file: `${id}.md`, text: withFields(given, labelled.join("\n\n")) });
}

/** Paragraphs that have few words in common. */
export const paragraphs = {
  ferry: "The ferry leaves the northern quay at seven every single morning",
  hurt: "Twelve sailors were hurt when our old gangway broke on Tuesday",
  bell: "Nobody has ever paid for that copper bell of the lighthouse",
  crane: "Some crane is to be sold before another summer is over",
  day: "By day all lanterns on this pier hang dark",
  night: "By night they burn whale oil as before",
  noon: "At noon somebody fires one gun above those roofs",
} as const;
