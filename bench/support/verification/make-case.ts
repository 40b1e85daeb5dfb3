import type { CaseKind, VerificationCase } from "./case.ts";
import { isNumber, otherMarks, otherNumber, otherWord, paraphrased, placesOf, withWord } from "./edits.ts";
import { commonWords, plainWords } from "./naive-record.ts";
import { type DrawnSentence, type QuoteSource, sentencesOf } from "./quote-source.ts";

/** Where quotes are made from. */
export interface CaseSources {
  /** Texts that stand in the record. */
  readonly record: QuoteSource;
  /** Texts that do not: of the same kind, and of another. */
  readonly alike: QuoteSource;
  readonly other: QuoteSource;
}

type Made = Omit<VerificationCase, "kind">;

/**
 * A quote of the kind, with what must be said of it if it does not happen to stand elsewhere; `null` where the record gives no occasion
 * for one.
 */
export function makeCase(kind: CaseKind, sources: CaseSources): VerificationCase | null {
  const made = makers[kind](sources);
  return made && { kind, ...made };
}

/** How many paragraphs are drawn to find an occasion in. */
const MOST_DRAWS = 20_000;

/** The quote of a sentence that an edit makes; `null` where the sentence gives no occasion for it. */
function edited(
  { record }: CaseSources,
  edit: (sentence: DrawnSentence) => string | null,
  expected: Made["expected"],
): Made {
  return record.from((sentence) => {
    const quote = edit(sentence);
    return quote === null ? null : { quote, source: sentence.text, expected };
  });
}

/** A place among words, not the first or last. */
function inside(record: QuoteSource, words: readonly string[], margin = 1): number {
  return record.between(margin, words.length - margin);
}

const verbatim = { outcome: "verbatim" } as const;
const reworded = { outcome: "altered", alteration: "reworded" } as const;
const unfound = { outcome: "not-found" } as const;

const negation = /^(?:not|never|no|cannot|without|nor|neither)$/u;
const verb = /^(?:is|are|was|were|will|would|can|could|should|must|has|have)$/u;

function spokenBy(sources: CaseSources, claim: "right" | "wrong"): Made {
  const { record } = sources;
  return record.from((sentence) => {
    const other = claim === "right" ? sentence : record.sentence();
    if (sentence.speaker === null || other.speaker === null) return null;
    if (claim === "wrong" && other.speaker === sentence.speaker) return null;
    const expected = { outcome: "verbatim", claim } as const;
    return { quote: sentence.text, speaker: other.speaker, source: sentence.text, expected };
  });
}

const makers: Readonly<Record<CaseKind, (sources: CaseSources) => Made | null>> = {
  exact: (sources) => edited(sources, ({ text }) => otherMarks(sources.record, text), verbatim),
  "cut at the ends": (sources) =>
    edited(
      sources,
      ({ words }) => {
        const { record } = sources;
        const from = record.between(0, words.length - 6);
        const cut = words.slice(from, record.between(from + 6, words.length + 1)).join(" ");
        return record.one([cut, `… ${cut}`, `${cut}...`, `[…] ${cut} […]`]);
      },
      verbatim,
    ),
  "case only": (sources) =>
    edited(
      sources,
      ({ text, words }) => {
        const titled = words.map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
        const made = sources.record.one([text.toLowerCase(), text.toUpperCase(), titled.join(" ")]);
        return made.slice(1) === text.slice(1) || /\b\p{Lu}{2,3}\b/u.test(text) ? null : made;
      },
      { outcome: "verbatim", case: "differs" },
    ),
  "over paragraphs": ({ record }) =>
    record.from(({ document: { paragraphs }, place }) => {
      const [one, next] = [paragraphs[place], paragraphs[place + 1]];
      if (one === undefined || next === undefined || one.speaker !== next.speaker) return null;
      if (/[([]/u.test(one.text + next.text) || one.speaker === "Q") return null;
      const [before, after] = [one.text.split(/\s+/u), next.text.split(/\s+/u)];
      if (before.length < 8 || after.length < 8) return null;
      const quote = [...before.slice(-record.between(4, 16)), ...after.slice(0, record.between(4, 16))].join(
        " ",
      );
      return { quote, source: quote, expected: verbatim };
    }),
  "publisher's words left out": ({ record }) => {
    for (let draws = 0; draws < MOST_DRAWS; draws += 1) {
      const { text } = record.one(record.one(record.documents).paragraphs);
      const match =
        /(?<before>[^\s()]+ [^\s()]+ [^\s()]+ [^\s()]+) \((?:Laughter|Applause|laughter|applause)\.?\) (?<after>[^\s()]+ [^\s()]+ [^\s()]+ [^\s()]+)/u.exec(
          text,
        );
      if (match?.groups === undefined) continue;
      const quote = `${match.groups["before"]} ${match.groups["after"]}`;
      return { quote, source: match[0], expected: verbatim };
    }
    return null;
  },
  "one word changed": (sources) =>
    edited(
      sources,
      ({ words }) =>
        withWord(words, sources.record.between(0, words.length), (word) => otherWord(sources.record, word)),
      reworded,
    ),
  "one word dropped": (sources) =>
    edited(sources, ({ words }) => words.toSpliced(inside(sources.record, words), 1).join(" "), reworded),
  "negation dropped": (sources) =>
    edited(
      sources,
      ({ words }) => {
        const inner = placesOf(words, (word) => negation.test(word)).filter(
          (at) => at > 0 && at < words.length - 1,
        );
        const [place] = inner;
        if (place !== undefined) return words.toSpliced(place, 1).join(" ");
        const short = words.findIndex((word) => /n['’]t\b/u.test(word));
        return short < 0
          ? null
          : words.map((word, at) => (at === short ? word.replace(/n['’]t\b/u, "") : word)).join(" ");
      },
      { ...reworded, weighty: "negation" },
    ),
  "negation added": (sources) =>
    edited(
      sources,
      ({ words }) => {
        const [place] = placesOf(words, (word) => verb.test(word)).filter(
          (at) => at > 0 && at < words.length - 1,
        );
        return place === undefined ? null : words.toSpliced(place + 1, 0, "not").join(" ");
      },
      { ...reworded, weighty: "negation" },
    ),
  "number changed": (sources) =>
    edited(
      sources,
      ({ words }) => {
        const places = placesOf(words, isNumber);
        if (places.length === 0) return null;
        return withWord(words, sources.record.one(places), (word) => otherNumber(sources.record, word));
      },
      { ...reworded, weighty: "number" },
    ),
  ellipsis: (sources) =>
    sources.record.from(({ text, words }) => {
      const { record } = sources;
      const from = record.between(4, words.length - 7);
      const count = record.between(2, words.length - from - 4);
      const quote = words.toSpliced(from, count, record.one(["…", "...", "[…]", "[...]", ". . ."])).join(" ");
      return { quote, source: text, expected: { outcome: "altered", alteration: "abridged" } };
    }, 14),
  "words put in": (sources) =>
    edited(
      sources,
      ({ words }) => {
        const { words: others } = sources.record.sentence();
        const count = sources.record.between(2, 6);
        const from = sources.record.between(0, Math.max(1, others.length - count));
        return words
          .toSpliced(inside(sources.record, words), 0, ...others.slice(from, from + count))
          .join(" ");
      },
      { outcome: "altered" },
    ),
  "brackets put in": (sources) =>
    edited(
      sources,
      ({ words }) => {
        const [place] = placesOf(words, (word) => /^(?:he|she|they|it|we|this)$/u.test(word)).filter(
          (at) => at > 0,
        );
        const named = sources.record.one([
          "[the minister]",
          "[the delegation]",
          "[that plan]",
          "[the talks]",
        ]);
        return place === undefined ? null : words.with(place, named).join(" ");
      },
      { outcome: "altered", alteration: "annotated" },
    ),
  "two quotes spliced": ({ record }) => {
    const [one, other] = [record.sentence(12), record.sentence(12)];
    const [before, after] = [
      one.words.slice(0, record.between(6, 13)),
      other.words.slice(-record.between(6, 13)),
    ];
    const quote = before.join(" ") + record.one([" ", " … ", ", ", " [...] "]) + after.join(" ");
    return {
      quote,
      source: `${one.text} | ${other.text}`,
      expected: { outcome: "altered", alteration: "spliced" },
    };
  },
  "re-ordered": ({ record }) =>
    record.from(({ document, place, text }) => {
      const all = sentencesOf(document.paragraphs[place]?.text ?? "");
      const next = all[all.indexOf(text) + 1];
      if (next === undefined || next.split(/\s+/u).length < 6 || next.length > 400 || /[()[\]]/u.test(next))
        return null;
      return {
        quote: `${next} ${text}`,
        source: `${text} ${next}`,
        expected: { outcome: "altered", alteration: "reordered" },
      };
    }),
  paraphrase: (sources) =>
    edited(
      sources,
      ({ text, words }) => {
        const quote = paraphrased(sources.record, words);
        const [one, other] = [plainWords(quote).trim().split(" "), plainWords(text).trim().split(" ")];
        return commonWords(one, other) / Math.max(one.length, other.length) < 0.5 ? quote : null;
      },
      unfound,
    ),
  "unrelated, of the same kind": ({ alike }) => unrelated(alike.sentence(8, 40)),
  "unrelated, of another kind": ({ other }) => unrelated(other.sentence(8, 40)),
  "unrelated, short": ({ alike, other }) => unrelated(alike.one([alike, other]).sentence(4, 6)),
  "right person": (sources) => spokenBy(sources, "right"),
  "wrong person": (sources) => spokenBy(sources, "wrong"),
};

function unrelated({ text }: DrawnSentence): Made {
  return { quote: text, source: "", expected: unfound };
}
