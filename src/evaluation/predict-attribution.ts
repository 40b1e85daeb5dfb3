import { identifiedName } from "../answer/index.ts";
import { type Document, quotationsOf, readDocument } from "../corpus/index.ts";
import { type DetectLanguage, loadLanguageDetector } from "../text/index.ts";
import type { SetText } from "./attribution-set.ts";

/** What is measured: the quotations of articles, or the turns of transcripts. */
export type AttributionTask = "attribution" | "transcripts";

/** A stretch of a text, in UTF-16 units, with the name of the person or body whose words it holds, if identified. */
interface PredictedSpan {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
}

/** What the product says of one text. */
export type Prediction =
  | { readonly id: string; readonly quotes: readonly PredictedSpan[] }
  | { readonly id: string; readonly paragraphs: readonly PredictedSpan[] };

/**
 * What the product says of each text, read as the corpus reads plain text of that kind: the quotations of an article, or the
 * paragraphs of a transcript. A text without a paragraph has none.
 */
export async function predictAttribution(
  texts: readonly SetText[],
  task: AttributionTask,
): Promise<Prediction[]> {
  const detectLanguage = await loadLanguageDetector();
  return texts.map((text) => {
    const document = documentOf(text, task, detectLanguage) ?? { paragraphs: [] };
    const { id } = text;
    return task === "attribution"
      ? { id, quotes: quotationsOf(document).map(predicted) }
      : { id, paragraphs: document.paragraphs.map(predicted) };
  });
}

/** The predictions as JSONL, a line a text. */
export function formatPredictions(predictions: readonly Prediction[]): string {
  return predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join("");
}

function documentOf(
  { text, title, language }: SetText,
  task: AttributionTask,
  detectLanguage: DetectLanguage,
): Document | null {
  const stated = {
    kind: task === "attribution" ? "article" : "transcript",
    ...(title === null ? {} : { title }),
    ...(language === null ? {} : { language }),
  };
  const sidecar = { file: "text.meta.yaml", text: JSON.stringify(stated) };
  return readDocument({ file: "text.txt", text, sidecar }, detectLanguage).document;
}

type DocumentSpan = Pick<Document["paragraphs"][number], "start" | "end" | "speaker">;

function predicted({ start, end, speaker }: DocumentSpan): PredictedSpan {
  return { start, end, speaker: identifiedName(speaker) };
}
