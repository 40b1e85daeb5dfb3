import { isMap, parseDocument } from "yaml";
import { findFrontMatter } from "./front-matter.ts";
import { splitLines } from "./lines.ts";

/** The front matter of any text, whatever fields it has, and where the body begins. */
export interface SplitText {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly bodyStart: number;
  /** Why the front matter could not be read. */
  readonly faults: readonly string[];
}

/** What the front matter of a text holds, unchecked: for texts that were not written for a corpus. */
export function splitFrontMatter(text: string): SplitText {
  const found = findFrontMatter(text, splitLines(text));
  if (found.kind !== "found") return { fields: {}, bodyStart: 0, faults: [] };
  const { bodyStart } = found;
  const yaml = text.slice(found.yaml.start, found.yaml.end).replace(/\r\n?/gu, "\n");
  const document = parseDocument(yaml, { prettyErrors: false });
  const [error] = document.errors;
  const fault = (met: string) => ({
    ...{ fields: {}, bodyStart },
    faults: [`expected front matter in YAML, met ${met}; it is left out`],
  });
  if (error !== undefined) return fault(error.message);
  if (document.contents === null) return { fields: {}, bodyStart, faults: [] };
  if (!isMap(document.contents)) return fault("other YAML than fields");
  try {
    return { fields: Object.fromEntries(Object.entries(Object(document.toJS()))), bodyStart, faults: [] };
  } catch (cause) {
    return fault(cause instanceof Error ? cause.message : String(cause));
  }
}
