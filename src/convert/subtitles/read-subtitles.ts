import type { ReadPieces, SourceFile, ToldMetadata, Warning } from "../conversion.ts";
import { decodeText } from "../encoding/index.ts";
import { ConversionRefused } from "../refusal.ts";
import type { DamagedCue } from "./cue.ts";
import { namesInUse } from "./names-in-use.ts";
import { parseSubtitles } from "./parse-subtitles.ts";
import { utterancesOf } from "./read-cue.ts";
import { turnsOf } from "./turn.ts";
import { piecesOf } from "./turn-pieces.ts";
import { type ReadCue, withoutRepeats } from "./without-repeats.ts";

/** Nothing but a sound in brackets, or what is sung: nobody says it, so it must not be quoted as anybody's words. */
const sound =
  /^(?:[-–—>]\s*)?(?:(?:\[[^[\]]{0,200}\]|\([^()]{0,200}\)|\*[^*]{0,200}\*)[\s.]*|[♪♫].{0,500})$/u;

/** Subtitles in SubRip or WebVTT as turns in whole sentences, each paragraph with the time of its first word. */
export async function readSubtitles({ bytes }: SourceFile): Promise<ReadPieces> {
  const decoded = decodeText(bytes);
  if (decoded.kind === "refused") throw new ConversionRefused(decoded.code, decoded.message);
  const { cues, damaged, header } = parseSubtitles(decoded.text);
  if (cues.length === 0)
    throw new ConversionRefused(
      "damaged",
      "expected cues with lines of times (00:00:01,000 --> 00:00:02,000), met none",
    );
  const unrepeated = withoutRepeats(cues);
  const spoken = unrepeated.cues.map(({ cue, lines }) => ({
    cue,
    lines: lines.filter(({ text }) => !sound.test(text)),
  }));
  const hasVoices = spoken.some(({ lines }) => lines.some(({ voice }) => voice !== null));
  const names = namesInUse(spoken.flatMap(({ lines }) => lines));
  const utterances = spoken.flatMap(({ cue, lines }) => utterancesOf({ cue, lines, names }));
  const left = countLines(unrepeated.cues) - countLines(spoken);
  return {
    pieces: piecesOf(turnsOf(utterances, hasVoices)),
    metadata: metadataOf(header),
    warnings: [
      ...decoded.warnings,
      ...damagedWarnings(damaged),
      ...warningOf(
        "left-out",
        unrepeated.repeated,
        "lines that only roll on from the cue before are in the text once",
      ),
      ...warningOf("left-out", left, "lines of sounds or music, which nobody says, are not in the text"),
    ],
  };
}

function countLines(cues: readonly ReadCue[]): number {
  return cues.reduce((sum, { lines }) => sum + lines.length, 0);
}

function metadataOf(header: readonly string[]): ToldMetadata {
  const title = /^WEBVTT\s+(?:[-–—:]\s*)?(?<title>\S.*)$/u.exec(header[0]?.trim() ?? "")?.groups?.["title"];
  const language = header
    .map(
      (line) =>
        /^Language:\s*(?<code>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)$/iu.exec(line.trim())?.groups?.["code"],
    )
    .find((code) => code !== undefined);
  return {
    kind: "transcript",
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
}

function damagedWarnings(damaged: readonly DamagedCue[]): Warning[] {
  const [first] = damaged;
  if (first === undefined) return [];
  const places = damaged.slice(0, 5).map(({ line, reason }) => `line ${line}: ${reason}`);
  const more = damaged.length > places.length ? `, and ${damaged.length - places.length} more` : "";
  const message = `expected cues with a line of times, met ${damaged.length} that are not read (${places.join("; ")}${more}); mend them in the file`;
  return [{ code: "left-out", message }];
}

function warningOf(code: Warning["code"], count: number, what: string): Warning[] {
  return count === 0 ? [] : [{ code, message: `${count} ${what}` }];
}
