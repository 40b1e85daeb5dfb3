import type { Drawing } from "./drawing.ts";

/** Names that speakers have, or nearly. */
export const speakers = [
  "Ida Marrow",
  "Marrow",
  "Zakharova",
  "Zoë Łukasik",
  "nobody at all",
  "ida marow",
  "*",
] as const;

/** Documents by their ids and by part of their titles, some of which come and go. */
export const titles = [
  "2022-01-13-zakharova-briefing",
  "2031-05-20-saltmere-press-conference",
  "lectern-handbook",
  "winter",
  "note-1",
  "note-3",
  "no-such-document",
  "../../etc/passwd",
] as const;

/** Anchors, of which none leads anywhere for certain. */
export const names = [
  "winter:0123456789",
  "note-1:zzzzzzzzzz",
  "no anchor",
  "lectern-handbook:0000000000-2",
  " ",
] as const;

const questions = [
  "What does NATO say about Ukraine?",
  "Who paid for the copper bell of the lighthouse?",
  "frozen harbour",
  "how many sacks of salt",
  "pilot boat at berth",
  "What is a revision?",
  "How do I add a document to the corpus?",
  "Что сказала Захарова о переговорах?",
  "anchor chain forged by my grandmother",
  "security guarantees",
  "Wer hat die Glocke bezahlt?",
  "xyzzy plugh",
] as const;

const quotes = [
  "The harbour froze (solid) in one night.",
  "The harbour froze in one day.",
  "The fishermen paid for the copper bell, crown by crown.",
  "A dog walked across the ice.",
  "The anchor chain was forged by my grandfather.",
  "We never said that, and never will.",
] as const;

/** Pieces that Discord, a renderer, a log or a terminal reads as more than characters. */
const hostile = [
  "# ",
  "> ",
  "-# ",
  "<@123456789012345678>",
  "@everyone",
  "||",
  "```",
  "[a](https://b.example)",
  "<t:1:R>",
  "</ask:123456789012345678>",
  "\\",
  "\u202eright to left",
  "\u200b",
  "👩‍👩‍👧",
  "e\u0301\u0302",
  "\u0000",
  "\u001b[31m",
  '"}\n{"msg":"ready"}',
  "{{question}}",
  "$(exit)",
  "<script>",
  "%s%n",
  "’ OR 1=1 --",
  "(a+)+$",
  "\n\n",
  " ".repeat(50),
  "a".repeat(300),
  "言葉。",
  "salt",
] as const;

function drawHostile(drawing: Drawing): string {
  return Array.from({ length: drawing.between(1, 12) }, () => drawing.one(hostile)).join("");
}

/** Words as somebody may send them: a question, a quote, or a text that is meant to do harm. */
export function drawWords(drawing: Drawing): string {
  return drawing.weighed<string>([
    [6, drawing.one(questions)],
    [3, drawing.one(quotes)],
    [3, drawHostile(drawing)],
    [1, `${drawing.one(questions)} ${drawHostile(drawing)}`],
  ]);
}
