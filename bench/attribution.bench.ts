import nlp from "compromise";
import { attributeParagraphs } from "../src/attribution/index.ts";
import { madeUpNews } from "./support/made-up-news.ts";
import { compare, measure } from "./support/measure.ts";

/** A document of about so many characters, and where its paragraphs stand. */
function documentOf(length: number) {
  const paragraphs = madeUpNews(Math.ceil(length / 150));
  const spans: { readonly start: number; readonly end: number }[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    spans.push({ start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return { text: paragraphs.join("\n\n"), paragraphs: spans };
}

type Source = ReturnType<typeof documentOf>;

/** Whose the quotations of an article are. */
function attribute({ text, paragraphs }: Source): number {
  const speakers = { main: null, declared: [] };
  const source = { text, paragraphs, kind: "article", speakers, language: "en", author: null } as const;
  return attributeParagraphs(source).reduce((count, { quotations }) => count + quotations.length, 0);
}

/** What a user would pick instead: each quotation that compromise sees is given to the nearest person before it. */
function nearestPerson({ text }: Source): number {
  const document = nlp(text);
  const people = document.people().json({ offset: true });
  const quotations = document.quotations().json({ offset: true });
  const places: number[] = people.map(placeOf);
  return quotations.filter((quotation: Placed) => places.some((place) => place < placeOf(quotation))).length;
}

interface Placed {
  readonly offset: { readonly start: number };
}

function placeOf({ offset }: Placed): number {
  return offset.start;
}

const news = documentOf(1_000_000);
const short = documentOf(100_000);
const long = documentOf(5_000_000);
const inWords = (length: number) => `${(length / 1e6).toFixed(1)} million characters`;

console.log(`Who says it, in an article of ${inWords(news.text.length)} with ${attribute(news)} quotations`);
const load = { unit: "characters", runs: 5 };
const whole = await measure("attributed", { ...load, amount: news.text.length }, () => attribute(news));
const five = await measure(
  `attributed, of ${inWords(long.text.length)}`,
  { ...load, amount: long.text.length, runs: 3 },
  () => attribute(long),
);
compare("than a character of the shorter one", whole, five);
const ours = await measure(
  `attributed, of ${inWords(short.text.length)}`,
  { ...load, amount: short.text.length },
  () => attribute(short),
);
const other = await measure(
  "compromise, quotations and the nearest person",
  { ...load, amount: short.text.length, runs: 1 },
  () => nearestPerson(short),
);
compare("than attributed", ours, other);

const marks = "“We sailed at dawn today,” he said. ".repeat(50_000);
const crowded = { text: marks, paragraphs: [{ start: 0, end: marks.length }] };
const one = await measure("100,000 marks in one paragraph", { ...load, amount: marks.length, runs: 3 }, () =>
  attribute(crowded),
);
compare("than a character of the article", whole, one);
