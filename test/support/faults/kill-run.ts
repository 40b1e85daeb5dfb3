import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { tidyKept } from "../../../src/answer/index.ts";
import { convert } from "../../../src/convert/index.ts";
import { readCorpus } from "../../../src/corpus/index.ts";
import { mendCorpus, readJournal } from "../../../src/import/index.ts";
import { contentsOf, leftoversIn, untruths } from "./changes.ts";
import { lastStep, runCompiledCli, withFault } from "./programs.ts";
import { oneOf } from "./random.ts";

/** A corpus on which commands are killed, one after the other. */
export interface KillGround {
  /** The corpus folder, with links resolved. */
  readonly corpus: string;
  /** Where files to import are put. */
  readonly inbox: string;
  readonly random: () => number;
}

/** What a command was when it was killed, and what was wrong afterwards. */
export interface KillReport {
  /** What it did: `import`, `remove`, `undo`, `snapshot`. */
  readonly what: string;
  /** The step at which it ended, or `some moment`; `null` where it ended by itself. */
  readonly where: string | null;
  readonly wrong: readonly string[];
}

/** The documents that nobody takes out. */
const initial = {
  "page.html": "<html><head><title>Pier</title></head><body><p>The pier was painted.</p></body></html>\n",
  "winter.md": "---\ntitle: Winter\nkind: article\n---\n\nThe ferries stayed away.\n",
} as const;

/** More steps than a command takes, so that some of them end by themselves. */
const MOST_STEPS = 24;
/** In milliseconds: a command takes less on a machine that has nothing else to do. */
const LONGEST_MOMENT = 700;

/** Writes the documents that stay. */
export async function fillGround({ corpus }: Pick<KillGround, "corpus">): Promise<void> {
  for (const [name, text] of Object.entries(initial)) await writeFile(path.join(corpus, name), text);
  await writeFile(path.join(corpus, "log.txt"), "The lamp was lit at dusk.\n");
  await writeFile(path.join(corpus, "log.meta.yaml"), "title: Log\n");
}

/** Kills one command at a step or a moment that chance decides, and looks at what it left. */
export async function killOne(ground: KillGround, number: number): Promise<KillReport> {
  const { corpus, inbox, random } = ground;
  const { what, args } = await chooseCommand(ground, number);
  const isAtMoment = random() < 0.25;
  const at = 1 + Math.floor(random() * MOST_STEPS);
  const end = await runCompiledCli({
    args,
    cwd: inbox,
    ...(isAtMoment
      ? { killAfter: random() * LONGEST_MOMENT }
      : { environment: withFault({ under: corpus, at, kind: "kill" }) }),
  });
  const where = end.signal === "SIGKILL" ? (isAtMoment ? "some moment" : lastStep(end)) : null;
  // 1 is that of a refusal: there is nothing to undo.
  const failed = end.signal === null && (end.status ?? 0) > 1 ? [`status ${end.status}: ${end.err}`] : [];
  return { what, where, wrong: [...failed, ...(await wrongIn(corpus))] };
}

async function chooseCommand({ corpus, inbox, random }: KillGround, number: number) {
  const { entries } = await readJournal(corpus);
  const there = Object.keys(await contentsOf(corpus));
  const added = there.filter((file) => file.startsWith("gull-") || file === "log.txt");
  const last = new Map(entries.map((entry) => [entry.document, entry]));
  const gone = [...last.values()].filter(({ outcome }) => outcome === "gone");
  const what = oneOf(["import", "import", "remove", "undo", "undo", "snapshot"], random);
  if (what === "remove" && added.length > 0) {
    const id = oneOf(added, random).replace(/\.\w+$/u, "");
    return { what, args: ["remove", id, "--corpus", corpus] };
  }
  if (what === "undo" && entries.length > 0) {
    const entry = gone.length > 0 && random() < 0.5 ? [String(oneOf(gone, random).entry)] : [];
    return { what: "undo", args: ["undo", ...entry, "--corpus", corpus] };
  }
  if (what === "snapshot") {
    const page = initial["page.html"].replace("painted", `painted ${number} times`);
    await writeFile(path.join(corpus, "page.html"), page);
    return { what, args: ["ask", "Was the pier painted?", "--corpus", corpus] };
  }
  const file = path.join(inbox, `gull-${number}.txt`);
  await writeFile(file, `Gull ${number} slept on the mast.\n`);
  return { what: "import", args: ["import", file, "--to", corpus] };
}

/** What is wrong with the corpus after it was put in order as a bot does that starts; nothing where all is well. */
export async function wrongIn(corpus: string): Promise<string[]> {
  tidyKept(corpus);
  await mendCorpus(corpus);
  const contents = await contentsOf(corpus);
  const { entries } = await readJournal(corpus);
  const known = new Set([
    ...Object.keys(initial),
    "log.txt",
    "log.meta.yaml",
    ...entries.flatMap(({ files }) => files.map(({ file }) => file)),
  ]);
  const strays = Object.keys(contents).filter((file) => !known.has(file));
  const isHalf = (contents["log.txt"] === undefined) !== (contents["log.meta.yaml"] === undefined);
  const { problems } = await readCorpus(corpus, convert);
  const missing = problems.filter(({ code }) => code !== "missing-title");
  return [
    ...strays.map((file) => `${file} is in no entry`),
    ...(isHalf ? ["a document without its metadata, or the other way round"] : []),
    ...(contents["winter.md"] === initial["winter.md"] ? [] : ["winter.md is another"]),
    ...(await untruths(corpus)),
    ...(await leftoversIn(corpus))
      .filter((file) => file !== LOCK && !file.startsWith(PENDING))
      .map((file) => `${file} was left`),
    ...missing.map(({ file, message }) => `${file}: ${message}`),
    ...(await lockWrong(corpus)),
  ];
}

const LOCK = ".lectern/journal.lock";

/** Files that an operator has not decided about wait there for a day. */
const PENDING = ".lectern/pending/";

/** A lock that stays is that of a process which has ended: whoever comes next sees it. */
async function lockWrong(corpus: string): Promise<string[]> {
  const text = await readFile(path.join(corpus, LOCK), "utf8").catch(() => null);
  if (text !== "") return [];
  // It was killed before it could write who it is. Others wait two seconds for it; there is no need to here.
  await rm(path.join(corpus, LOCK));
  return [];
}
