import type { Cue } from "./cue.ts";
import type { Utterance, UtteranceSpeaker } from "./utterance.ts";

/** A line of a cue without tags, by whoever's voice it is. */
export interface VoicedLine {
  readonly text: string;
  /** The name of the voice; `null` without one. */
  readonly voice: string | null;
}

const tag = /<(?<voice>v(?:\.[^\s<>]{1,80})?\s{1,8}(?<name>[^<>]{1,200}))?[^<>]{0,300}>/gu;
const override = /\{\\[^{}]{0,200}\}/gu;
const entities: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&nbsp;", " "],
  ["&lrm;", ""],
  ["&rlm;", ""],
]);
const dash = /^(?:[-–—‐]\s*|>{2,3}\s*)(?=[^\s\d-])/u;
const capitals = /^(?<name>\p{Lu}[\p{Lu}\p{M}\d .,'’()&/-]{0,60}):(?:\s+|$)/u;

/** The lines of a cue without tags, each with the voice that its tags name. */
export function voicedLines({ lines }: Cue): VoicedLine[] {
  const voiced: VoicedLine[] = [];
  let voice: string | null = null;
  for (const line of lines) {
    let from = 0;
    for (const match of line.matchAll(tag)) {
      const name = match.groups?.["name"];
      const isEnd = match[0] === "</v>";
      if (name === undefined && !isEnd) continue;
      voiced.push({ text: plain(line.slice(from, match.index)), voice });
      voice = name === undefined ? null : plain(name);
      from = match.index + match[0].length;
    }
    voiced.push({ text: plain(line.slice(from)), voice });
  }
  return voiced.filter(({ text }) => text !== "");
}

function plain(line: string): string {
  return line
    .replace(tag, "")
    .replace(override, "")
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/gu, (entity) => entities.get(entity) ?? entity)
    .replace(/\s+/gu, " ")
    .trim();
}

/** Lines of one cue, and the names that stand for speakers in its file. */
export interface CueLines {
  readonly cue: Cue;
  readonly lines: readonly VoicedLine[];
  readonly names: ReadonlySet<string>;
}

/** The utterances of a cue: a voice, a dash, or a name before a colon begins another one. */
export function utterancesOf({ cue: { start, end }, lines, names }: CueLines): Utterance[] {
  const utterances: Utterance[] = [];
  for (const line of lines) {
    const { speaker, text } = speakerOf(line, names);
    const last = utterances.at(-1);
    if (
      last !== undefined &&
      (speaker.kind === "same" || (line.voice !== null && isSame(last.speaker, speaker)))
    )
      utterances[utterances.length - 1] = { ...last, text: `${last.text} ${text}`.trim() };
    else utterances.push({ text, start, end, speaker });
  }
  return utterances;
}

interface Spoken {
  readonly speaker: UtteranceSpeaker;
  readonly text: string;
}

function speakerOf({ text, voice }: VoicedLine, names: ReadonlySet<string>): Spoken {
  if (voice !== null) return { speaker: { kind: "named", name: voice }, text };
  const mark = dash.exec(text)?.[0] ?? "";
  const rest = text.slice(mark.length);
  const name = capitals.exec(rest)?.groups?.["name"] ?? known(rest, names);
  if (name === undefined) return { speaker: { kind: mark === "" ? "same" : "other" }, text: rest };
  return { speaker: { kind: "named", name: name.trim() }, text: rest.slice(name.length + 1).trim() };
}

function known(text: string, names: ReadonlySet<string>): string | undefined {
  const name = text.slice(0, Math.max(0, text.indexOf(":")));
  return names.has(name) ? name : undefined;
}

function isSame(one: UtteranceSpeaker, other: UtteranceSpeaker): boolean {
  return one.kind === "named" && other.kind === "named" && one.name === other.name;
}
