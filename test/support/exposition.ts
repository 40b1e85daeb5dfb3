/** A series of a metric: its labels and its value. */
interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Metrics as Prometheus reads them. */
export interface Exposition {
  /** By name. */
  readonly types: ReadonlyMap<string, string>;
  readonly help: ReadonlyMap<string, string>;
  readonly samples: readonly Sample[];
}

const metricName = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const comment = new RegExp(`^# (?<kind>HELP|TYPE) (?<name>${metricName}) (?<rest>.+)$`, "u");
const label = /(?<name>[a-zA-Z_][a-zA-Z0-9_]*)="(?<value>(?:[^"\\]|\\["\\n])*)"/gu;
const sample = new RegExp(
  `^(?<name>${metricName})(?:\\{(?<labels>(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\]|\\\\["\\\\n])*",?)*)\\})? (?<value>\\S+)$`,
  "u",
);

/**
 * Reads the text format: https://prometheus.io/docs/instrumenting/exposition_formats.
 *
 * @throws Error for a line that is none of it, or a value that is no number.
 */
export function parseExposition(text: string): Exposition {
  if (!text.endsWith("\n")) throw new Error("expected the last line to end");
  const types = new Map<string, string>();
  const help = new Map<string, string>();
  const samples: Sample[] = [];
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const said = comment.exec(line)?.groups;
    if (said) {
      (said["kind"] === "TYPE" ? types : help).set(said["name"] ?? "", said["rest"] ?? "");
      continue;
    }
    const found = sample.exec(line)?.groups;
    if (!found) throw new Error(`expected a sample, met ${line}`);
    samples.push({
      name: found["name"] ?? "",
      labels: Object.fromEntries(
        [...(found["labels"] ?? "").matchAll(label)].map(({ groups }) => [
          groups?.["name"],
          groups?.["value"],
        ]),
      ),
      value: numberIn(found["value"] ?? ""),
    });
  }
  return { types, help, samples };
}

function numberIn(text: string): number {
  if (text === "NaN" || text === "Nan") return Number.NaN;
  if (text === "+Inf" || text === "-Inf") return text === "+Inf" ? Infinity : -Infinity;
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`expected a number, met ${text}`);
  return value;
}

/** The value of the one series with that name and these labels, among others; throws where there is none, or more. */
export function valueIn(
  { samples }: Exposition,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number {
  const found = samples.filter(
    (one) => one.name === name && Object.entries(labels).every(([key, value]) => one.labels[key] === value),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`expected one ${name} ${JSON.stringify(labels)}, met ${found.length}`);
  }
  return only.value;
}
