import type { Cue, DamagedCue, SubtitleFile } from "./cue.ts";

interface Block {
  /** The number of its first line, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

const timing = /^\s{0,8}(?<start>[\d:.,]{5,14})\s{0,8}-->\s{0,8}(?<end>[\d:.,]{5,14})(?:\s|$)/u;
const timestamp =
  /^(?:(?<hours>\d{1,3}):)?(?<minutes>[0-5]?\d):(?<seconds>[0-5]?\d)[.,](?<fraction>\d{1,3})$/u;
const aside = /^(?:NOTE|STYLE|REGION)(?:\s|$)/u;

/** The cues of SubRip or WebVTT: both are blocks with a line of times, between empty lines. */
export function parseSubtitles(text: string): SubtitleFile {
  const blocks = blocksOf(text);
  const isWebVtt = blocks[0]?.lines[0]?.startsWith("WEBVTT") === true;
  const header = isWebVtt ? headerOf(blocks[0]?.lines ?? []) : [];
  const cues: Cue[] = [];
  const damaged: DamagedCue[] = [];
  for (const block of blocks) {
    if (isWebVtt && (aside.test(block.lines[0] ?? "") || header === block.lines)) continue;
    const parsed = parseBlock(isWebVtt && block === blocks[0] ? withoutHeader(block, header) : block);
    if (parsed.kind === "cue") cues.push(parsed.cue);
    else if (parsed.kind === "damaged") damaged.push(parsed.damaged);
  }
  cues.sort((one, other) => one.start - other.start);
  return { cues, damaged, header };
}

function blocksOf(text: string): Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open: { line: number; lines: string[] } | null = null;
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    if (line.trim() === "") open = null;
    else if (open === null) {
      open = { line: index + 1, lines: [line] };
      blocks.push(open);
    } else open.lines.push(line);
  }
  return blocks;
}

/** A file without an empty line below its header has its first cue in the same block. */
function headerOf(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.includes("-->"));
  return first === -1 ? lines : lines.slice(0, first);
}

function withoutHeader({ line, lines }: Block, header: readonly string[]): Block {
  return { line: line + header.length, lines: lines.slice(header.length) };
}

type Parsed =
  | { readonly kind: "cue"; readonly cue: Cue }
  | { readonly kind: "damaged"; readonly damaged: DamagedCue }
  | { readonly kind: "empty" };

function parseBlock({ line, lines }: Block): Parsed {
  if (lines.length === 0) return { kind: "empty" };
  const at = lines.findIndex((candidate) => candidate.includes("-->"));
  const damaged = (reason: string): Parsed => ({ kind: "damaged", damaged: { line, reason } });
  if (at === -1)
    return lines.length === 1 && /^\d+$/u.test(lines[0] ?? "")
      ? { kind: "empty" }
      : damaged("no line of times");
  const { start, end } = timing.exec(lines[at] ?? "")?.groups ?? {};
  const from = milliseconds(start);
  const to = milliseconds(end);
  if (from === null || to === null) return damaged("a line of times that can't be read");
  if (at > 1) return damaged("other lines above its times");
  if (to < from) return damaged("an end before its beginning");
  return { kind: "cue", cue: { start: from, end: to, lines: lines.slice(at + 1) } };
}

function milliseconds(written: string | undefined): number | null {
  const { hours = "0", minutes, seconds, fraction } = timestamp.exec(written ?? "")?.groups ?? {};
  if (minutes === undefined || seconds === undefined || fraction === undefined) return null;
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.padEnd(3, "0"));
}
