import { splitSentences } from "../../text/index.ts";
import type { Piece } from "../piece.ts";
import type { Turn } from "./turn.ts";

/** About how long a paragraph gets, in UTF-16 units: a minute of speech. */
const PARAGRAPH = 800;
/** From this length on a text without ends of sentences is divided between its cues. */
const LONGEST = 2_400;
/** A silence that ends a paragraph where a sentence ends too, in milliseconds. */
const SILENCE = 3_000;
/** Whose words they are that no name stands before, in a text where others have one. */
const NOBODY = "Unidentified speaker";

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Where in a turn's words each cue begins. */
interface CuePlace {
  readonly offset: number;
  readonly time: number;
  readonly silenceBefore: number;
}

/** The paragraphs of the turns, each with the time of its first word, divided where sentences end. */
export function piecesOf(turns: readonly Turn[]): Piece[] {
  const hasNames = turns.some(({ name }) => name !== null);
  return turns.flatMap(({ name, utterances }) => {
    const { text, places } = joined(utterances);
    return partsOf(text, places).map(({ start, end }, index): Piece => {
      const time = places.findLast(({ offset }) => offset <= start)?.time ?? 0;
      const label = index > 0 || !hasNames ? {} : { label: name ?? NOBODY };
      return {
        kind: "paragraph",
        text: text.slice(start, end),
        ...label,
        mark: { kind: "time", time: clock(time) },
      };
    });
  });
}

function joined(utterances: Turn["utterances"]): {
  readonly text: string;
  readonly places: readonly CuePlace[];
} {
  const places: CuePlace[] = [];
  const words: string[] = [];
  let offset = 0;
  let ended = Number.POSITIVE_INFINITY;
  for (const { text, start, end } of utterances) {
    places.push({ offset, time: start, silenceBefore: Math.max(0, start - ended) });
    words.push(text);
    offset += text.length + 1;
    ended = end;
  }
  return { text: words.join(" "), places };
}

function partsOf(text: string, places: readonly CuePlace[]): Part[] {
  const parts: Part[] = [];
  const silences = new Set(
    places.filter(({ silenceBefore }) => silenceBefore >= SILENCE).map(({ offset }) => offset),
  );
  for (const sentence of splitSentences(text).flatMap((whole) => divided(whole, places))) {
    const last = parts.at(-1);
    const isNew = last === undefined || sentence.end - last.start > PARAGRAPH || silences.has(sentence.start);
    if (isNew) parts.push(sentence);
    else parts[parts.length - 1] = { start: last.start, end: sentence.end };
  }
  return parts;
}

/** A sentence, or what nobody divided into sentences, in parts that begin with a cue. */
function divided(sentence: Part, places: readonly CuePlace[]): Part[] {
  if (sentence.end - sentence.start <= LONGEST) return [sentence];
  const parts: Part[] = [];
  let start = sentence.start;
  for (const { offset } of places) {
    if (offset - start < PARAGRAPH || offset >= sentence.end) continue;
    parts.push({ start, end: offset - 1 });
    start = offset;
  }
  return [...parts, { start, end: sentence.end }];
}

/** Milliseconds as `HH:MM:SS`. */
function clock(time: number): string {
  const seconds = Math.floor(time / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
