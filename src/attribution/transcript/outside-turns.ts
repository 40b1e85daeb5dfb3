/** A bracket on its own: `(Applause.)`, `[Laughter]`. */
const stageDirection = /^(?:\*|_)?(?:\([^()]*\)|\[[^[\]]*\])(?:\*|_)?$/u;

/** `END 2:40 P.M. EST`, `###`, `* * *`, `-30-`. */
const closingLine = /^(?:END\b[\s\d:APM.,EDSTCUG]*|#{1,5}|(?:\*\s*){3,}|-\s?30\s?-|[-–—_]{3,}|THE END)$/u;

/** A clock time on its own: `2:40 P.M. EST`, `2.44 pm`, `14:30 Uhr`. */
const timeAlone = /^\d{1,2}(?:[:.]\d{2})?\s?(?:[AaPp]\.?\s?[Mm]\.?|Uhr|h)?(?:\s[A-Z]{2,5})?$/u;

/** The head of a page or a column of a printed record: `19 July 2011 : Column 832`. */
const pageMark = /^(?:\d{1,2} \p{L}+ \d{4}\s*:\s*)?(?:Column|Page|Seite)\s\d+\p{Lu}*$/u;

/** Numbers and times of a cue of subtitles, without its words. */
const cueMark = /^(?:WEBVTT\b.*|\d{1,6}|(?:\d{1,6}\s*\n)?(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}\s*-->[^\n]*)$/u;

/** Longer paragraphs are words of somebody, whatever brackets are around them. */
const LONGEST = 300;

/** True for a paragraph that nobody said: a stage direction, a time, the mark of a page or a cue, or a closing line. */
export function isOutsideTurns(paragraph: string): boolean {
  const line = paragraph.trim();
  if (line.length > LONGEST) return false;
  return [stageDirection, closingLine, timeAlone, pageMark, cueMark].some((form) => form.test(line));
}
