import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  buildSetIndex,
  type JudgedQuestion,
  judgeQuestions,
  type RetrievalSet,
  readRetrievalSet,
  type SetDocument,
  type SetQuery,
} from "../../src/evaluation/index.ts";
import { groupBy } from "./group-by.ts";

/** Whether the best paragraph answers a question, and why not where it doesn't. */
export const kinds = [
  "right",
  "wrong",
  "off topic",
  "other part",
  "taken out",
  "other period",
  "trick",
] as const;
export type Kind = (typeof kinds)[number];

/** A question put to a corpus, with what the product says of its best paragraph. */
export interface Case extends JudgedQuestion {
  /** What the corpus was made from: sets of one family share texts or style. */
  readonly family: string;
  readonly language: string;
  readonly corpus: string;
  readonly kind: Kind;
}

/** A test collection by name. */
interface Collection extends RetrievalSet {
  readonly name: string;
  readonly family: string;
  readonly language: string;
}

/** About as many paragraphs as a small corpus has, as the bundled one. */
const SMALL = 134;
const SMALL_CORPORA = 6;

/** The fewest rightly answered questions that a corpus is measured with. */
const FEWEST = 30;

/** Its unanswerable questions are written to look answered by a paragraph, so no word can tell them. */
const tricky = "squad2";

/** All cases of the collections in a folder, collection by collection. */
export async function* readCases(folder: string): AsyncGenerator<Case[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const collections: Collection[] = [];
  for (const { name } of names) collections.push(await readCollection(folder, name));
  for (const collection of collections) {
    const others = collections.filter(
      ({ family, language }) => family !== collection.family && language === collection.language,
    );
    const cases = [
      ...(await wholeCorpus(collection, others)),
      ...(await halfCorpus(collection)),
      ...(await smallCorpora(collection, others)),
    ];
    const corpora = [...groupBy(cases, ({ corpus }) => corpus).values()];
    yield corpora.filter((corpus) => countOf(corpus, "right") >= FEWEST).flat();
  }
}

function countOf(cases: readonly Case[], kind: Kind): number {
  return cases.filter((one) => one.kind === kind).length;
}

async function readCollection(folder: string, name: string): Promise<Collection> {
  const set = await readRetrievalSet(join(folder, name));
  const queries = set.queries.filter(({ id }) => relevantTo(set, id).length > 0);
  const { analyzer } = await buildSetIndex(set.documents.slice(0, 50));
  return { ...set, queries, name, family: name.split("-")[0] ?? name, language: analyzer.language };
}

async function wholeCorpus(collection: Collection, others: readonly Collection[]): Promise<Case[]> {
  const kind = collection.family === tricky ? "trick" : "other period";
  return judge(collection, collection.name, {
    documents: collection.documents,
    answerable: evenly(collection.queries, 1000),
    unanswerable: {
      [kind]: evenly(collection.unanswerable, 1000),
      "off topic": others.flatMap(({ queries }) => evenly(queries, 150)),
    },
  });
}

/** Every other relevant paragraph is taken out, and with it the answers to about half of the questions. */
async function halfCorpus(collection: Collection): Promise<Case[]> {
  const relevant = [...new Set(collection.queries.flatMap(({ id }) => relevantTo(collection, id)))];
  const gone = new Set(relevant.filter((_id, place) => place % 2 === 1));
  const areGone = ({ id }: SetQuery) => relevantTo(collection, id).every((document) => gone.has(document));
  const areKept = ({ id }: SetQuery) => !relevantTo(collection, id).some((document) => gone.has(document));
  return judge(collection, `${collection.name}, half`, {
    documents: collection.documents.filter(({ id }) => !gone.has(id)),
    answerable: evenly(collection.queries.filter(areKept), 600),
    unanswerable: { "taken out": evenly(collection.queries.filter(areGone), 600) },
  });
}

/** Stretches of the collection as corpora of their own; the other questions of the collection are about its other parts. */
async function smallCorpora(collection: Collection, others: readonly Collection[]): Promise<Case[]> {
  const cases: Case[] = [];
  for (let number = 0; number < SMALL_CORPORA; number += 1) {
    const from = Math.floor(((collection.documents.length - SMALL) * number) / SMALL_CORPORA);
    const documents = collection.documents.slice(Math.max(0, from), from + SMALL);
    const here = new Set(documents.map(({ id }) => id));
    const inside = ({ id }: SetQuery) => relevantTo(collection, id).every((document) => here.has(document));
    const outside = ({ id }: SetQuery) => !relevantTo(collection, id).some((document) => here.has(document));
    cases.push(
      ...(await judge(collection, `${collection.name}, ${SMALL} paragraphs`, {
        documents,
        answerable: evenly(collection.queries.filter(inside), 150),
        unanswerable: {
          "other part": evenly(collection.queries.filter(outside), 100),
          "off topic": others.flatMap(({ queries }) => evenly(queries, 40)),
        },
      })),
    );
  }
  return cases;
}

interface Questions {
  readonly documents: readonly SetDocument[];
  readonly answerable: readonly SetQuery[];
  readonly unanswerable: Readonly<Partial<Record<Kind, readonly SetQuery[]>>>;
}

async function judge(
  collection: Collection,
  corpus: string,
  { documents, answerable, unanswerable }: Questions,
): Promise<Case[]> {
  const { family, language } = collection;
  const searched = await buildSetIndex(documents);
  const cases: Case[] = [];
  for (const judged of await judgeQuestions(searched, documents, answerable)) {
    const isRight = relevantTo(collection, judged.query).includes(judged.document ?? "");
    cases.push({ ...judged, family, language, corpus, kind: isRight ? "right" : "wrong" });
  }
  for (const kind of kinds) {
    for (const judged of await judgeQuestions(searched, documents, unanswerable[kind] ?? [])) {
      cases.push({ ...judged, family, language, corpus, kind });
    }
  }
  await searched.index.close();
  return cases;
}

function relevantTo({ grades }: RetrievalSet, query: string): string[] {
  return [...(grades.get(query) ?? [])].flatMap(([id, grade]) => (grade > 0 ? [id] : []));
}

/** At most `count` of the questions, from everywhere among them. */
function evenly(questions: readonly SetQuery[], count: number): readonly SetQuery[] {
  if (questions.length <= count) return questions;
  return Array.from({ length: count }, (_, place) =>
    questions.slice(Math.floor((place * questions.length) / count)).slice(0, 1),
  ).flat();
}
