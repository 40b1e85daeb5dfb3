import type { Conversion, Warning } from "../convert/index.ts";
import { splitFrontMatter } from "../corpus/index.ts";
import { knownFields } from "./foreign-fields.ts";
import { plainBody } from "./plain-body.ts";

/** What a source's own front matter tells, and the body below it. */
export interface SourceParts {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly warnings: readonly Warning[];
}

/** The parts of a converted source. Only plain text and Markdown can have front matter of their own. */
export function sourceParts({
  format,
  body,
}: Extract<Conversion, { readonly kind: "converted" }>): SourceParts {
  if (format !== "plain-text" && format !== "markdown") return { fields: {}, body, warnings: [] };
  const frontMatter = splitFrontMatter(body);
  const { fields, dropped } = knownFields(frontMatter.fields);
  const below = body.slice(frontMatter.bodyStart);
  return {
    fields,
    body: format === "plain-text" ? plainBody(body, frontMatter.bodyStart) : `${below.trim()}\n`,
    warnings: [
      ...frontMatter.faults.map((message): Warning => ({ code: "uncertain", message })),
      ...(dropped.length === 0 ? [] : [leftOut(dropped)]),
    ],
  };
}

function leftOut(dropped: readonly string[]): Warning {
  const message = `expected fields that documents have, met others in the front matter: ${dropped.join(", ")}; they are left out`;
  return { code: "left-out", message };
}
