import * as v from "valibot";
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { didYouMean, nearest } from "../text/index.ts";
import { DATE_FORM, parseCalendarDate } from "./calendar-date.ts";
import { citationTypes } from "./citation-type.ts";
import type { Problem } from "./problem.ts";

const words = v.pipe(
  v.union([v.string(), v.number(), v.boolean()], "expected words"),
  v.transform((value) => String(value).trim()),
  v.nonEmpty("expected words, met nothing"),
);

const date = v.pipe(
  words,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseCalendarDate(dataset.value);
    if (parsed !== null) return parsed;
    addIssue({ message: `expected ${DATE_FORM}` });
    return NEVER;
  }),
);

const aliasList = v.array(words, "expected a list of names");

const documentId = v.pipe(
  words,
  v.regex(/^[\p{Ll}\p{N}][\p{Ll}\p{N}/-]*$/u, "expected up to 60 small letters, digits, - and /"),
  // In UTF-16 units: ids stand where no more than so many fit.
  v.maxLength(60, "expected up to 60 small letters, digits, - and /"),
);

/** The fields of a document's metadata, each with what it may hold. */
const schema = v.strictObject({
  id: v.optional(documentId),
  title: v.optional(words),
  kind: v.optional(
    v.picklist(
      ["transcript", "article", "speech", "statement"],
      "expected transcript, article, speech or statement",
    ),
  ),
  date: v.optional(date),
  published: v.optional(date),
  place: v.optional(words),
  speaker: v.optional(words),
  role: v.optional(words),
  publisher: v.optional(words),
  author: v.optional(words),
  url: v.optional(
    v.pipe(
      words,
      v.url("expected a link"),
      v.regex(/^https?:/iu, "expected a link that begins with http:// or https://"),
    ),
  ),
  language: v.optional(
    v.pipe(
      words,
      v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, "expected a language code such as en or pt-BR"),
    ),
  ),
  provenance: v.optional(
    v.picklist(
      ["official", "republished", "relay", "translation", "exercise"],
      "expected official, republished, relay, translation or exercise",
    ),
  ),
  license: v.optional(words),
  translator: v.optional(words),
  "cited-as": v.optional(
    v.picklist(citationTypes, `expected ${citationTypes.slice(0, -1).join(", ")} or ${citationTypes.at(-1)}`),
  ),
  replaces: v.optional(documentId),
  withdrawn: v.optional(date),
  "version-of": v.optional(documentId),
  "source-file": v.optional(words),
  "source-sha256": v.optional(
    v.pipe(words, v.regex(/^[0-9a-f]{64}$/u, "expected 64 hexadecimal digits in small letters")),
  ),
  aliases: v.optional(
    v.union(
      [aliasList, v.record(v.string(), words)],
      "expected a list of names, or a map from alias to name",
    ),
  ),
  speakers: v.optional(
    v.array(
      v.strictObject(
        { name: words, role: v.optional(words), aliases: v.optional(aliasList) },
        "expected a list of speakers, each with a name and perhaps role and aliases",
      ),
      "expected a list of speakers, each with a name",
    ),
  ),
});

/** What a document says about itself; a field that it does not state is absent. */
export type Metadata = v.InferOutput<typeof schema>;

/** The fields without which an attribution can't be trusted: a document where one is broken is left out. */
const essential: ReadonlySet<string> = new Set([
  "kind",
  "speaker",
  "role",
  "speakers",
  "aliases",
  "provenance",
]);

/** Metadata that was read, and what is wrong with it. `null`: too broken to attribute anything by. */
export interface ReadMetadata {
  readonly metadata: Metadata | null;
  readonly problems: readonly Problem[];
  /** The line of the file where a field stands; that of the first one for a field that is not there. */
  readonly lineOf: (field: string) => number;
}

/** Where a piece of YAML stands: its file, and the line of the file before its first one. */
export interface YamlPlace {
  readonly file: string;
  readonly linesBefore: number;
}

/** The metadata that YAML states. A field that is broken is reported with its line and left out. */
export function readMetadata(yaml: string, { file, linesBefore }: YamlPlace): ReadMetadata {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml.replace(/\r\n?/gu, "\n"), { lineCounter, prettyErrors: false });
  const lineOf = (offset: number) => linesBefore + lineCounter.linePos(offset).line;
  const broken = (line: number, message: string): ReadMetadata => ({
    metadata: null,
    problems: [{ file, line, code: "invalid-front-matter", message }],
    lineOf: () => line,
  });
  const [error] = document.errors;
  if (error !== undefined)
    return broken(lineOf(error.pos[0]), `expected YAML, met an error: ${error.message}`);
  if (document.contents === null) return { metadata: {}, problems: [], lineOf: () => linesBefore + 1 };
  const map = document.contents;
  if (!isMap(map)) return broken(linesBefore + 1, "expected `field: value` lines, met other YAML");
  try {
    const stated = new Map<string, unknown>(Object.entries(Object(document.toJS())));
    const lineOfField = (field: string) => lineOf(keyOffset(map, field));
    return { ...checkFields(stated, { file, lineOf: lineOfField }), lineOf: lineOfField };
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    return broken(linesBefore + 1, `expected fields without references, met an error: ${cause.message}`);
  }
}

interface Place {
  readonly file: string;
  readonly lineOf: (field: string) => number;
}

function keyOffset(map: YAMLMap, field: string): number {
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === field);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

function checkFields(stated: Map<string, unknown>, { file, lineOf }: Place): Omit<ReadMetadata, "lineOf"> {
  const result = v.safeParse(schema, Object.fromEntries(stated));
  if (result.success) return { metadata: result.output, problems: [] };
  const broken = new Map(result.issues.map((issue) => [String(issue.path?.[0].key), issue.message]));
  const problems = [...broken].map(
    ([field, message]): Problem => ({
      file,
      line: lineOf(field),
      ...describe(field, stated.get(field), message),
    }),
  );
  if ([...broken.keys()].some((field) => essential.has(field))) return { metadata: null, problems };
  for (const field of broken.keys()) stated.delete(field);
  const rest = v.safeParse(schema, Object.fromEntries(stated));
  return { metadata: rest.success ? rest.output : null, problems };
}

function describe(field: string, met: unknown, expected: string): Pick<Problem, "code" | "message"> {
  if (!Object.hasOwn(schema.entries, field)) {
    const known = Object.keys(schema.entries);
    const hint = didYouMean(nearest(field, known), `known are ${known.join(", ")}`);
    return {
      code: "unknown-field",
      message: `${field}: expected a field that is known, met ${field}; ${hint}`,
    };
  }
  const isDate = field === "date" || field === "published" || field === "withdrawn";
  const left = essential.has(field) ? "; the document is left out until it is mended" : "";
  return {
    code: isDate ? "invalid-date" : "invalid-field",
    message: `${field}: ${expected}, met ${shown(met)}${left}`,
  };
}

/** The value as JSON; an anchor of YAML can make one that JSON can't write. */
function shown(met: unknown): string {
  try {
    return JSON.stringify(met) ?? "nothing";
  } catch {
    return "a value that refers to itself";
  }
}
