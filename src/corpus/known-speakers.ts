import {
  type DocumentKind,
  type KnownSpeakers,
  parseTurnLabel,
  type Span,
  type Speaker,
} from "../attribution/index.ts";
import type { Metadata } from "./metadata.ts";

/** The speakers that the metadata names: `speaker` first, then `speakers`, with every alias that either field gives. */
export function knownSpeakers({ speaker, role, aliases, speakers = [] }: Metadata): KnownSpeakers {
  const listed = speakers.map(
    ({ name, role: ownRole, aliases: own }): Speaker => ({ name, role: ownRole ?? null, aliases: own ?? [] }),
  );
  const mainAliases = Array.isArray(aliases) ? aliases : [];
  const twin = listed.find(({ name }) => name === speaker);
  const main: Speaker | null =
    speaker === undefined
      ? null
      : {
          name: speaker,
          role: role ?? twin?.role ?? null,
          aliases: [...mainAliases, ...(twin?.aliases ?? [])],
        };
  const all = main === null ? listed : [main, ...listed.filter((other) => other !== twin)];
  return withMappedAliases({ main, declared: all }, Array.isArray(aliases) ? {} : (aliases ?? {}));
}

/** Adds the aliases of a map from alias to name; a name that nobody else declares becomes a speaker. */
function withMappedAliases(
  { main, declared }: KnownSpeakers,
  mapped: Readonly<Record<string, string>>,
): KnownSpeakers {
  const names = new Set([...declared.map(({ name }) => name), ...Object.values(mapped)]);
  const merged = [...names].map((name): Speaker => {
    const known = declared.find((speaker) => speaker.name === name);
    const own = Object.keys(mapped).filter((alias) => mapped[alias] === name);
    return { name, role: known?.role ?? null, aliases: [...(known?.aliases ?? []), ...own] };
  });
  return { main: merged.find(({ name }) => name === main?.name) ?? null, declared: merged };
}

/** The fewest turn labels that make a document without a stated kind a transcript. */
const FEWEST_TURNS = 3;

/** The kind of a document that states none: by its turn labels, else a speech where it has a speaker, else an article. */
export function likelyKind(text: string, paragraphs: readonly Span[], { main }: KnownSpeakers): DocumentKind {
  if (countTurns(text, paragraphs) >= FEWEST_TURNS) return "transcript";
  return main === null ? "article" : "speech";
}

/** How many paragraphs open with a label that is surely one. A plain name before a colon is, below a question that has its own label. */
function countTurns(text: string, paragraphs: readonly Span[]): number {
  let turns = 0;
  let isAsked = false;
  for (const { start, end } of paragraphs) {
    const form = parseTurnLabel(text.slice(start, end))?.form;
    const isSure = form === "marked" || form === "question";
    if (isSure || (isAsked && form !== undefined)) turns += 1;
    isAsked = form === "question";
  }
  return turns;
}
