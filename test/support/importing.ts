import { readdir } from "node:fs/promises";
import { type Conversion, type Convert, convert } from "../../src/convert/index.ts";
import {
  type Act,
  type Added,
  addDocument,
  type ImportPlan,
  knownDocuments,
  planImport,
  type ReadyImport,
} from "../../src/import/index.ts";

/** Somebody who changes a corpus on a day in 2031. */
export function act(folder: string, name = "ida"): Act {
  return { folder, by: { via: "command-line", name }, now: new Date("2031-06-01T10:00:00.000Z") };
}

/** What a file with this text or these bytes becomes in the folder. */
export async function plan(folder: string, name: string, content: string | Uint8Array): Promise<ImportPlan> {
  return planWith(convert, folder, { name, bytes: toBytes(content) });
}

/** The plan of a file that can be added; throws for any other. */
export async function ready(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<ReadyImport> {
  return expectReady(await plan(folder, name, content));
}

/** The plan of a file of which the conversion makes this. */
export async function readyAs(
  folder: string,
  name: string,
  { body, ...rest }: { readonly body: string } & Partial<Extract<Conversion, { kind: "converted" }>>,
): Promise<ReadyImport> {
  const conversion = {
    kind: "converted",
    format: "html",
    body,
    metadata: {},
    warnings: [],
    ...rest,
  } as const;
  return expectReady(await planWith(async () => conversion, folder, { name, bytes: toBytes(body) }));
}

/** Adds a file to the folder, and gives what became of it. */
export async function add(folder: string, name: string, content: string | Uint8Array): Promise<Added> {
  return addDocument(await ready(folder, name, content), act(folder));
}

/** The files of a corpus folder, without what Lectern keeps there for itself. */
export async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .filter((path) => !path.startsWith(".lectern/"))
    .sort();
}

async function planWith(
  by: Convert,
  folder: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<ImportPlan> {
  return planImport(file, { known: await knownDocuments(folder), convert: by });
}

function expectReady(planned: ImportPlan): ReadyImport {
  if (planned.kind !== "ready")
    throw new Error(`expected a plan that is ready, met ${JSON.stringify(planned)}`);
  return planned;
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
