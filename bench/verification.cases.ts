import { writeFile } from "node:fs/promises";
import { buildRevision } from "../src/answer/index.ts";
import { inWords } from "./support/measure.ts";
import { numberFrom } from "./support/number-from.ts";
import { judgeCases, makeCases } from "./support/verification/judge-cases.ts";
import { asCorpusDocument, readRecord } from "./support/verification/record-documents.ts";
import { caseLine, reportCases } from "./support/verification/report-cases.ts";

/**
 * Makes quotes of a record, altered and not, verifies them, and holds the verdicts against what was done to the quotes and against a
 * plain search of the texts. The first file of `LECTERN_BENCH_CORPUS` is the record, up to `LECTERN_BENCH_PARAGRAPHS`; what is left of
 * it and the second file are texts that do not stand in it. `LECTERN_BENCH_RESULTS` names a file for all cases, to check them by hand.
 */
const [recordFile, otherFile] = (process.env["LECTERN_BENCH_CORPUS"] ?? "").split(",");
if (recordFile === undefined || otherFile === undefined)
  throw new Error("LECTERN_BENCH_CORPUS: expected two files, RECORD,OTHER; met fewer");

const all = await readRecord(recordFile);
const record = await readRecord(recordFile, numberFrom("LECTERN_BENCH_PARAGRAPHS", 130_000));
// Of a record that is a whole file nothing is left: then its last documents are taken out of it.
const left = all.slice(record.length);
const alike = left.length > 0 ? left : record.splice(Math.floor(record.length * 0.95));
const texts = { record, alike, other: await readRecord(otherFile) };
const cases = makeCases(texts, numberFrom("LECTERN_BENCH_SEED", 1), numberFrom("LECTERN_BENCH_CASES", 100));

const started = performance.now();
const documents = record.flatMap((document) => asCorpusDocument(document) ?? []);
const revision = await buildRevision({ documents, problems: [], digest: "0123456789ab" });
const seconds = (performance.now() - started) / 1_000;
console.log(`${revision.passages.size.toLocaleString("en")} paragraphs, opened in ${inWords(seconds)} s\n`);

const judged = await judgeCases(revision, cases, texts);
reportCases(judged);
const results = process.env["LECTERN_BENCH_RESULTS"];
if (results !== undefined) await writeFile(results, judged.map((one) => `${caseLine(one)}\n`).join(""));
