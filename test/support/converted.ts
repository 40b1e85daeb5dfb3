import { type Conversion, convert, type Limits, type SourceFile } from "../../src/convert/index.ts";

type Converted = Extract<Conversion, { kind: "converted" }>;
type Refused = Extract<Conversion, { kind: "refused" }>;

/** What a file that is read becomes. @throws Error with the refusal where it is not read. */
export async function converted(name: string, content: string | Uint8Array): Promise<Converted> {
  const conversion = await convert(fileOf(name, content));
  if (conversion.kind === "converted") return conversion;
  throw new Error(`expected a conversion, met ${conversion.code}: ${conversion.message}`);
}

/** The paragraphs of a file that is read, as they stand in the Markdown. */
export async function convertedLines(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  return (await converted(name, content)).body.trimEnd().split("\n\n");
}

/** Why a file is not read. @throws Error with the text where it is read. */
export async function refusalOf(
  name: string,
  content: string | Uint8Array,
  limits?: Limits,
): Promise<Refused> {
  const conversion = await convert(fileOf(name, content), limits);
  if (conversion.kind === "refused") return conversion;
  throw new Error(`expected a refusal, met the text ${JSON.stringify(conversion.body.slice(0, 200))}`);
}

function fileOf(name: string, content: string | Uint8Array): SourceFile {
  return { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
}
