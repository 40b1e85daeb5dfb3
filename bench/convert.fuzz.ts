import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Conversion, convertInWorker, usualLimits } from "../src/convert/index.ts";
import { mutate } from "./support/hostile/mutate.ts";
import { seedFiles } from "./support/hostile/seed-files.ts";
import { numberFrom } from "./support/number-from.ts";
import { seededRandom } from "./support/seeded-random.ts";

const FILES = numberFrom("LECTERN_FUZZ_FILES", 100_000);
const SEED = numberFrom("LECTERN_FUZZ_SEED", 1);
const limits = { ...usualLimits, longestTime: numberFrom("LECTERN_FUZZ_LIMIT", 10_000) };

const script = new URL("../dist/src/convert-file.js", import.meta.url);
if (!existsSync(script))
  throw new Error(`expected the compiled worker at ${script.href}, met none; run: npm run build`);

/** What became of the files of one format. */
interface Tally {
  files: number;
  converted: number;
  slowest: number;
  readonly refused: Map<string, number>;
}

/** A file that did what none may do. */
interface Fault {
  readonly what: string;
  readonly name: string;
  readonly number: number;
  readonly bytes: Uint8Array;
}

const tallies = new Map<string, Tally>();
const unforeseen = new Map<string, number>();
const faults: Fault[] = [];

/** What is wrong with how a conversion ended; `null` for a text, or a refusal that a reader decided on. */
function faultOf(conversion: Conversion): string | null {
  if (conversion.kind === "converted") return null;
  if (conversion.code === "too-slow") return "hang";
  return conversion.message.includes("file that can be read, met") ? `crash: ${conversion.message}` : null;
}

function count(name: string, conversion: Conversion, time: number): void {
  const format = name.slice(name.lastIndexOf(".") + 1);
  const tally = tallies.get(format) ?? { files: 0, converted: 0, slowest: 0, refused: new Map() };
  tallies.set(format, tally);
  tally.files += 1;
  tally.slowest = Math.max(tally.slowest, time);
  if (conversion.kind === "converted") tally.converted += 1;
  else tally.refused.set(conversion.code, (tally.refused.get(conversion.code) ?? 0) + 1);
  // Nobody thought of these: they are refused all the same, but the message helps no one.
  if (conversion.kind === "refused" && conversion.message.startsWith("expected a sound file, met: ")) {
    const message = `${format}: ${conversion.message.replace(/\d+/gu, "N").slice(0, 120)}`;
    unforeseen.set(message, (unforeseen.get(message) ?? 0) + 1);
  }
}

const folder = await mkdtemp(join(tmpdir(), "lectern-fuzz-"));
process.chdir(folder);
const convert = convertInWorker({ script, limits });
const random = seededRandom(SEED);
const started = performance.now();
for (let number = 0; number < FILES; number++) {
  const seed = seedFiles[number % seedFiles.length];
  const other = seedFiles[Math.floor(random() * seedFiles.length)];
  if (seed === undefined || other === undefined) break;
  const bytes = seed.pack(mutate(seed.content, other.content, random));
  const before = performance.now();
  const conversion = await convert({ name: seed.name, bytes });
  count(seed.name, conversion, performance.now() - before);
  const what = faultOf(conversion);
  if (what !== null) faults.push({ what, name: seed.name, number, bytes });
  if ((number + 1) % 5_000 === 0) console.error(`${number + 1} files, ${faults.length} crashes and hangs`);
}
const written = await readdir(folder);
await rm(folder, { recursive: true });

const seconds = (performance.now() - started) / 1000;
console.log(`${FILES} hostile files from seed ${SEED} in ${seconds.toFixed(0)} s`);
console.log("format  files  read  refused  slowest ms  refused as");
for (const [format, { files, converted, slowest, refused }] of tallies) {
  const codes = Array.from(refused, ([code, times]) => `${code} ${times}`).join(", ");
  console.log(`${format}  ${files}  ${converted}  ${files - converted}  ${slowest.toFixed(0)}  ${codes}`);
}
console.log(
  `refused for reasons that no reader names: ${[...unforeseen.values()].reduce((sum, times) => sum + times, 0)}`,
);
for (const [message, times] of [...unforeseen].sort(([, one], [, two]) => two - one).slice(0, 20))
  console.log(`  ${times}  ${message}`);
console.log(`crashes and hangs: ${faults.length}; files written: ${written.length}`);
for (const { what, name, number, bytes } of faults.slice(0, 20)) {
  const file = join(tmpdir(), `lectern-fault-${SEED}-${number}-${name}`);
  await writeFile(file, bytes);
  console.log(`  ${what}: ${file}`);
}
if (faults.length + written.length > 0) process.exitCode = 1;
