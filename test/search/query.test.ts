import { describe, expect, test } from "vitest";
import { formatExplanation, parseQuery, type Query } from "../../src/search/index.ts";
import { loadAnalyzer } from "../../src/text/index.ts";
import { bodies, indexOf, plainQuery } from "../support/small-index.ts";

const english = await loadAnalyzer("en");
const russian = await loadAnalyzer("ru");
const french = await loadAnalyzer("fr");
const german = await loadAnalyzer("de");

describe("parseQuery", () => {
  test("keeps the question as it was typed", () => {
    expect(parseQuery("  Who? ", [english]).text).toBe("  Who? ");
  });

  test("gives the words that are not stop words in their order, with stems and forms", () => {
    expect(parseQuery("Who are the Peacekeepers in the U.S.?", [english]).words).toEqual([
      {
        text: "Peacekeepers",
        terms: ["peacekeep"],
        forms: new Map([["peacekeepers", 1]]),
        count: 1,
        standIns: [],
      },
      { text: "U.S.", terms: ["us"], forms: new Map([["us", 1]]), count: 1, standIns: [] },
    ]);
  });

  test("counts a word that comes again in any form, as it was first typed", () => {
    const forms = new Map([
      ["protests", 2],
      ["protest", 1],
    ]);
    expect(parseQuery("Protests, protest and PROTESTS", [english]).words).toEqual([
      { text: "Protests", terms: ["protest"], forms, count: 3, standIns: [] },
    ]);
  });

  test("gives a compound and its first part as two words", () => {
    expect(parseQuery("COVID-19", [english]).words.map(({ text }) => text)).toEqual(["COVID", "COVID-19"]);
  });

  test("gives the phrases in all kinds of double quotes, stop words included", () => {
    const question = '"law and order" “the U.S.” «не было» „Ordnung“';
    expect(parseQuery(question, [english]).phrases).toEqual([
      [["law", "and", "order"]],
      [["the", "us"]],
      [["не", "было"]],
      [["ordnung"]],
    ]);
  });

  test("gives one form for each place of a phrase: of a compound the whole", () => {
    expect(parseQuery('"the COVID-19 plan"', [english]).phrases).toEqual([[["the", "covid19", "plan"]]]);
  });

  test("takes apostrophes and quotes around nothing for no phrase", () => {
    expect(parseQuery("Kazakhstan's 'law' \"\" “ — ”", [english]).phrases).toEqual([]);
  });

  test("gives nothing for a question without words", () => {
    expect(parseQuery(" ?! ", [english])).toEqual({ text: " ?! ", words: [], phrases: [], asksFor: [] });
  });

  test("gives nothing where there is no language to read it in", () => {
    expect(parseQuery('law "and order"', [])).toEqual({
      text: 'law "and order"',
      words: [],
      phrases: [],
      asksFor: [],
    });
  });
});

describe("what a question asks for", () => {
  const asked = (question: string, analyzers = [english]) => parseQuery(question, analyzers).asksFor;

  test.each([
    ["When did they leave?", ["date"]],
    ["in WHICH YEAR did they leave", ["date"]],
    ["How many soldiers came?", ["number"]],
    ["how  far, then", ["number"]],
    ["What percentage of them, and when?", ["date", "number"]],
    ["Who came?", []],
    ["how the many came", []],
    ["whenever", []],
    ["", []],
  ])("in “%s” is %j", (question, kinds) => {
    expect(asked(question)).toEqual(kinds);
  });

  test("is found in English only, whatever the other languages", () => {
    expect(asked("how many when", [russian])).toEqual([]);
    expect(asked("how many when", [russian, english])).toEqual(["date", "number"]);
  });
});

describe("parseQuery in several languages", () => {
  const textsOf = (question: string, languages = [english, german]) =>
    parseQuery(question, languages).words.map(({ text }) => text);

  test("gives each word the distinct stems of all languages", () => {
    expect(parseQuery("peacekeepers", [english, russian]).words).toEqual([
      {
        text: "peacekeepers",
        terms: ["peacekeep", "peacekeepers"],
        forms: new Map([["peacekeepers", 1]]),
        count: 1,
        standIns: [],
      },
    ]);
    expect(parseQuery("миротворцы", [english, russian]).words).toEqual([
      {
        text: "миротворцы",
        terms: ["миротворцы", "миротворц"],
        forms: new Map([["миротворцы", 1]]),
        count: 1,
        standIns: [],
      },
    ]);
  });

  test("reads a phrase in each language, and once where they read it alike", () => {
    expect(parseQuery("“l’homme est mort”", [english, french]).phrases).toEqual([
      [
        ["lhomme", "est", "mort"],
        ["homme", "est", "mort"],
      ],
    ]);
    expect(parseQuery('"law and order"', [english, french]).phrases).toEqual([[["law", "and", "order"]]]);
  });

  test("drops the stop words of the language that has the most of them in the question", () => {
    expect(textsOf("did the army die in that war")).toEqual(["army", "die", "war"]);
    expect(textsOf("was hat die Regierung in that town")).toEqual(["Regierung", "that", "town"]);
  });

  test("drops the stop words of the first language where all have as many", () => {
    expect(textsOf("that die army", [english, german])).toEqual(["die", "army"]);
    expect(textsOf("that die army", [german, english])).toEqual(["that", "army"]);
  });

  test("gives a word that is a stop word in another language only the stems of the others", () => {
    const army = {
      text: "army",
      terms: ["armi", "army"],
      forms: new Map([["army", 1]]),
      count: 1,
      standIns: [],
    };
    const die = { text: "die", terms: ["die"], forms: new Map([["die", 1]]), count: 1, standIns: [] };
    expect(parseQuery("did the army die", [english, german]).words).toEqual([army, die]);
  });

  test("does not depend on the order of the languages where one has the most stop words", () => {
    const question = "почему ушёл президент миротворцев";
    expect(textsOf(question, [english, russian])).toEqual(textsOf(question, [russian, english]));
    expect(textsOf(question, [english, russian])).toEqual(["ушёл", "президент", "миротворцев"]);
  });
});

describe("a word that only asks for words", () => {
  test.each([
    ["What did the keeper say about the ferry?", english, ["keeper", "ferry"]],
    ["Who said that the ferry is late?", english, ["ferry", "late"]],
    ["Что сказал президент о миротворцах?", russian, ["президент", "миротворцах"]],
    ["Was sagte die Ministerin zur Fähre?", german, ["Ministerin", "Fähre"]],
    ["Qu’a dit le capitaine du port ?", french, ["capitaine", "port"]],
  ])("is no topic: %s", (question, analyzer, topics) => {
    expect(parseQuery(question, [analyzer]).words.map(({ text }) => text)).toEqual(topics);
  });

  test("is one where nothing else is asked for", () => {
    expect(parseQuery("What did she say?", [english]).words.map(({ text }) => text)).toEqual(["say"]);
  });

  test("is one in words that begin otherwise, which may be a quote", () => {
    const words = parseQuery("I need to say this again", [english]).words;
    expect(words.map(({ text }) => text)).toEqual(["need", "say"]);
  });

  test("is one where a quote says it before the question begins", () => {
    const textsOf = (question: string) => parseQuery(question, [english]).words.map(({ text }) => text);
    expect(textsOf("Say what?")).toEqual(["Say"]);
    expect(textsOf("The ferry, they say, was late")).toEqual(["ferry", "say", "late"]);
    expect(textsOf("Was the ferry late, did they say?")).toEqual(["ferry", "late"]);
  });

  test.each(["say", "says", "said", "saying", "tell", "tells", "told", "mention", "mentions", "mentioned"])(
    "is “%s” in English",
    (saying) => {
      const words = parseQuery(`What did they ${saying} of ferries`, [english]).words;
      expect(words.map(({ text }) => text)).toEqual(["ferries"]);
    },
  );

  test("is one inside of a phrase", () => {
    expect(parseQuery('Who said "I say no"?', [english]).phrases).toEqual([[["i", "say", "no"]]]);
  });
});

describe("words that stand in for one that the corpus lacks", () => {
  const drafts = bodies("the president Tokayev spoke", "the president spoke", "order");
  const index = indexOf(drafts, english);
  const standIn = { form: "tokayev", term: "tokayev", kind: "sounds like", weight: 0.5 } as const;

  /** The question with a word in place of each that is not in the index. */
  const withStandIn = (question: string): Query => {
    const query = plainQuery(index, question);
    const words = query.words.map((word) =>
      word.text === "Tokaev" ? { ...word, standIns: [standIn] } : word,
    );
    return { ...query, words };
  };

  test("are found, and count by their weight", async () => {
    const { matches } = await index.search(withStandIn("Tokaev"), {}, 10);
    const [{ id, score } = { id: "", score: 0 }] = matches;
    const asked = await index.search(index.parse("Tokayev"), {}, 10);
    expect(id).toBe("a");
    expect(score / Number(asked.matches[0]?.score)).toBeCloseTo(0.5, 5);
    expect((await index.search(plainQuery(index, "Tokaev"), {}, 10)).matches).toEqual([]);
  });

  test("are explained like words that were asked for", async () => {
    const query = withStandIn("president Tokaev");
    const [best] = (await index.search(query, {}, 10)).matches;
    const tree = await index.explain(query, "a");
    expect(best?.id).toBe("a");
    expect(tree?.value).toBeCloseTo(Number(best?.score), 9);
    expect(tree && formatExplanation(tree)).toContain('stem "tokayev"');
  });

  test("do not change what a paragraph could reach", async () => {
    const query = plainQuery(index, "Tokaev");
    const { ceiling } = await index.search(query, {}, 10);
    expect(ceiling).toBeGreaterThan(0);
    expect((await index.search(withStandIn("Tokaev"), {}, 10)).ceiling).toBeLessThanOrEqual(ceiling);
  });
});
