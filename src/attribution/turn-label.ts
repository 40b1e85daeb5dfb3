import type { Span } from "./span.ts";

/** The label that opens a turn of a transcript; offsets count from the start of the paragraph. */
export interface TurnLabel extends Span {
  /** The name as printed, without marks and colon: `MS. PSAKI`. */
  readonly label: string;
  /**
   * How sure the form is: `marked` (bold or in capitals) and `question` / `answer` are labels wherever they stand;
   * `plain` (`Jen Psaki:`) is one only where other evidence says so.
   */
  readonly form: "marked" | "question" | "answer" | "plain";
  /** Where the words begin. */
  readonly bodyStart: number;
}

const timestamp = /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s+)?/u;

const capitalWord = String.raw`(?:\p{Lu}[\p{Lu}\p{M}.'’\-]*|(?:Mc|Mac|De|Di|La|Le|Van|von|O['’])\p{Lu}[\p{Lu}'’\-]+)`;
const capitals = String.raw`${capitalWord}(?:\s${capitalWord}){0,7}(?:\s\([^()\n]{1,60}\))?`;
const questioners = "QUESTION|REPORTER|JOURNALIST|PRESS";
const numberedQuestion = String.raw`(?:${questioners})\s\d{1,3}`;
const plainWord = String.raw`\p{Lu}[\p{L}\p{M}.'’\-]*`;
const plain = String.raw`${plainWord}(?:\s(?:${plainWord}|of|the|for|de|van|von|al|el|bin)){0,7}`;

const boldLabel = /^(?:\*\*|__)(?<label>[^*_\n:]{1,80}?)(?::(?:\*\*|__)|(?:\*\*|__):)\s*/u;
const capitalLabel = new RegExp(`^(?<label>${numberedQuestion}|${capitals}):(?=\\s|$)\\s*`, "u");
const plainLabel = new RegExp(`^(?<label>${plain}):(?=\\s|$)\\s*`, "u");
const bareQuestion =
  /^(?<label>Q)(?:[.:]?[ \u00a0]{2,}|[.:]?\t+|[.:][ \u00a0]|[ \u00a0](?=[\p{Lu}“"'‘(—-])|[.:]?(?=[\r\n]|$))\s*/u;
const bareAnswer = /^(?<label>A)(?:[.:][ \u00a0\t])\s*/u;

/**
 * The turn label at the start of a paragraph, or `null`.
 *
 * Known forms: `MS. PSAKI:`, `**Jen Psaki:**`, `**Jen Psaki**:`, `Q:`, `Q  `, `QUESTION:`, `REPORTER 2:`, `A:`,
 * `Jen Psaki:`, each of them after a timestamp as well (`[00:14:32] Jen Psaki:`).
 *
 * @example parseTurnLabel("MS. PSAKI:  Hi, everyone.") // { label: "MS. PSAKI", form: "marked", start: 0, end: 9, bodyStart: 12 }
 */
export function parseTurnLabel(paragraph: string): TurnLabel | null {
  const offset = timestamp.exec(paragraph)?.[0].length ?? 0;
  const rest = paragraph.slice(offset);
  const marked =
    boldLabel.exec(rest) ?? bareQuestion.exec(rest) ?? bareAnswer.exec(rest) ?? capitalLabel.exec(rest);
  const match = marked ?? plainLabel.exec(rest);
  const label = match?.groups?.["label"]?.trim();
  if (match === null || label === undefined) return null;
  const start = offset + match[0].indexOf(label);
  return {
    label,
    form: formOf(label, marked !== null),
    start,
    end: start + label.length,
    bodyStart: offset + match[0].length,
  };
}

/** True where the text opens with a label that counts wherever it stands: any but a plain one. */
export function opensTurn(text: string): boolean {
  const form = parseTurnLabel(text)?.form;
  return form !== undefined && form !== "plain";
}

/** `Question` and `Answer` in English, Russian, Ukrainian, German, French, Spanish, Italian and Portuguese. */
const questionWord = new RegExp(
  String.raw`^(?:Q|${questioners}|ВОПРОС|ПИТАННЯ|ЗАПИТАННЯ|FRAGE|PREGUNTA|DOMANDA|PERGUNTA)(?: \d+)?$`,
  "iu",
);
const answerWord = /^(?:A|ANSWER|ОТВЕТ|ВІДПОВІДЬ|ANTWORT|RÉPONSE|RESPUESTA|RISPOSTA|RESPOSTA)$/iu;

function formOf(label: string, isMarked: boolean): TurnLabel["form"] {
  if (questionWord.test(label)) return "question";
  if (answerWord.test(label)) return "answer";
  return isMarked && /\p{Lu}{2}|\p{Ll}/u.test(label) ? "marked" : "plain";
}
