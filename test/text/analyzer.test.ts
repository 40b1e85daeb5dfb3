import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Analyzer, loadAnalyzer } from "../../src/text/index.ts";
import { anyText, seeded, slices } from "../support/texts.ts";

const english = await loadAnalyzer("en");
const russian = await loadAnalyzer("ru");
const french = await loadAnalyzer("fr");
const italian = await loadAnalyzer("it");

const formsOf = (analyzer: Analyzer, text: string) => analyzer.analyze(text).map(({ form }) => form);
const termsOf = (analyzer: Analyzer, text: string) => analyzer.analyze(text).map(({ term }) => term);
const topicWordsOf = (analyzer: Analyzer, text: string) => {
  const kept = analyzer.analyze(text).filter(({ term }) => term !== null);
  return slices(text, kept);
};

describe("an analyzer's words", () => {
  test("carry form, term, offsets and position", () => {
    expect(english.analyze("The U.S. peacekeepers")).toEqual([
      { form: "the", term: null, start: 0, end: 3, position: 0 },
      { form: "us", term: "us", start: 4, end: 8, position: 1 },
      { form: "peacekeepers", term: "peacekeep", start: 9, end: 21, position: 2 },
    ]);
  });

  test("count stop words in their positions and a compound once", () => {
    const words = english.analyze("the COVID-19 of Kazakhstan");
    expect(words.map(({ form, position }) => [form, position])).toEqual([
      ["the", 0],
      ["covid", 1],
      ["covid19", 1],
      ["of", 2],
      ["kazakhstan", 3],
    ]);
  });

  test("name the language that was asked for", () => {
    expect(english.language).toBe("en");
    expect(french.language).toBe("fr");
  });
});

describe("a word's form", () => {
  test.each([
    ["CSTO", "csto"],
    ["U.S.", "us"],
    ["U.S.A.", "usa"],
    ["e.g.", "eg"],
    ["COVID-19", "covid19"],
    ["F-16", "f16"],
    ["O'Brien", "obrien"],
    ["O’Brien’s", "obrien"],
    ["Kazakhstan’s", "kazakhstan"],
    ["Kazakhstan＇s", "kazakhstan"],
    ["don't", "dont"],
    ["1,000", "1000"],
    ["1,000,000.50", "1000000.50"],
    ["13.01.2022", "13.01.2022"],
    ["(C)oordinated", "coordinated"],
    ["increas(es)", "increases"],
    ["Tokayev(’s)", "tokayev"],
    ["peace\u00adkeepers", "peacekeepers"],
    ["Müller", "muller"],
    ["İstanbul", "istanbul"],
    ["Straße", "strasse"],
    ["ﬁve", "five"],
  ])("of %s is %s", (word, form) => {
    expect(formsOf(english, word).at(-1)).toBe(form);
  });

  test("keeps й and drops the dots of ё in Russian", () => {
    expect(formsOf(russian, "Ёлка новый")).toEqual(["елка", "новый"]);
  });

  test("is without the article that French elides", () => {
    expect(formsOf(french, "l’homme d'État qu'il jusqu’ici L’Europe")).toEqual([
      "homme",
      "etat",
      "il",
      "ici",
      "europe",
    ]);
  });

  test("keeps a French apostrophe that elides nothing", () => {
    expect(formsOf(french, "aujourd'hui")).toEqual(["aujourdhui"]);
  });

  test("is without the article or preposition that Italian elides", () => {
    expect(formsOf(italian, "l'uomo dell’Italia quest'anno un’ora")).toEqual([
      "uomo",
      "italia",
      "anno",
      "ora",
    ]);
  });

  test("keeps what French elides where the language is English", () => {
    expect(formsOf(english, "l'homme")).toEqual(["lhomme"]);
  });
});

describe("stop words", () => {
  test("have no term, whatever their case and contraction", () => {
    expect(termsOf(english, "the And DON'T it’s who’s let's")).toEqual(Array(6).fill(null));
  });

  test("do not swallow an abbreviation in capitals: US is kept where us is dropped", () => {
    expect(topicWordsOf(english, "US told us that U.S. and WHO asked who")).toEqual([
      "US",
      "told",
      "U.S.",
      "WHO",
      "asked",
    ]);
  });

  test("do not swallow such an abbreviation with a possessive", () => {
    expect(termsOf(english, "the WHO’s report")).toEqual([null, "who", "report"]);
    expect(termsOf(english, "US’s U.S.’s US's us")).toEqual(["us", "us", "us", null]);
    expect(termsOf(english, "who’s there")).toEqual([null, null]);
  });

  test("are known in Russian with е and with ё", () => {
    expect(termsOf(russian, "все всё её чём неё чьё ещё")).toEqual(Array(7).fill(null));
  });

  test("are dropped from a text that is all in capitals, since there they are no abbreviations", () => {
    expect(topicWordsOf(english, "WHO TOLD US THAT THE PRESIDENT OF KAZAKHSTAN HAD LEFT?")).toEqual([
      "TOLD",
      "PRESIDENT",
      "KAZAKHSTAN",
      "LEFT",
    ]);
  });

  test("are kept in a few capitals, since those may all be abbreviations", () => {
    expect(topicWordsOf(english, "US, WHO AND IT")).toEqual(["US", "WHO", "AND", "IT"]);
  });

  test("are read anew in a plain text after a shouted one", () => {
    const shouted = "WHO TOLD US THAT THE PRESIDENT OF KAZAKHSTAN HAD LEFT?";
    expect(topicWordsOf(english, shouted)).not.toContain("US");
    expect(topicWordsOf(english, "the US")).toEqual(["US"]);
    expect(topicWordsOf(english, shouted)).not.toContain("US");
  });

  test.each([
    ["de", "die Truppen und der Präsident", ["Truppen", "Präsident"]],
    ["es", "las tropas y el presidente", ["tropas", "presidente"]],
    ["fi", "joukot ja presidentti on", ["joukot", "presidentti"]],
    ["fr", "les troupes et le président", ["troupes", "président"]],
    ["it", "le truppe e il presidente", ["truppe", "presidente"]],
    ["nl", "de troepen en het land", ["troepen", "land"]],
    ["no", "soldatene og det landet", ["soldatene", "landet"]],
    ["pt", "as tropas e o presidente", ["tropas", "presidente"]],
    ["ru", "войска и президент в стране", ["войска", "президент", "стране"]],
    ["sv", "soldaterna och det landet", ["soldaterna", "landet"]],
    ["uk", "війська і президент у країні", ["війська", "президент", "країні"]],
  ])("of %s are known", async (language, text, topicWords) => {
    expect(topicWordsOf(await loadAnalyzer(language), text)).toEqual(topicWords);
  });

  test.each(["pl", "xx", "und", "constructor", "__proto__", "../stop-words/en"])(
    "do not exist for %s, whose words are all kept",
    async (language) => {
      expect(termsOf(await loadAnalyzer(language), "The Running HOUSES")).toEqual(["the", "runni", "house"]);
    },
  );
});

describe("stems", () => {
  test.each([
    ["de", "Häuser", "haus"],
    ["de", "Regierungen", "regier"],
    ["en", "peacekeepers", "peacekeep"],
    ["en", "countries", "countri"],
    ["es", "naciones", "nacion"],
    ["es", "hablando", "habl"],
    ["fr", "nationales", "national"],
    ["fr", "continuer", "continu"],
    ["it", "nazionali", "nazional"],
    ["it", "continuare", "continu"],
    ["nl", "regeringen", "reger"],
    ["nl", "mogelijkheden", "mogelijk"],
    ["no", "regjeringen", "regjering"],
    ["no", "husene", "hus"],
    ["pt", "governos", "govern"],
    ["pt", "falando", "fal"],
    ["ru", "миротворцы", "миротворц"],
    ["ru", "вернулись", "вернул"],
    ["sv", "flickorna", "flick"],
    ["sv", "husen", "hus"],
    ["uk", "країну", "країн"],
    ["uk", "миротворці", "миротворц"],
  ])("in %s: %s is %s", async (language, word, stem) => {
    expect(termsOf(await loadAnalyzer(language), word)).toEqual([stem]);
  });

  test.each(["fi", "pl", "xx"])("of %s are the first five letters", async (language) => {
    const words = termsOf(await loadAnalyzer(language), "Peacekeepers taloissa TALOT talo kuu Łódźkie");
    expect(words).toEqual(["peace", "taloi", "talot", "talo", "kuu", "lodzk"]);
  });

  test("are one for the numbers and cases of a word", () => {
    expect(new Set(termsOf(english, "protest protests protested protesting PROTEST’s"))).toEqual(
      new Set(["protest"]),
    );
    expect(new Set(termsOf(russian, "страна страну страны стране"))).toEqual(new Set(["стран"]));
  });

  test("are without accents, as forms are", () => {
    expect(termsOf(english, "Müller’s Erdoğan Łódź")).toEqual(["muller", "erdogan", "lodz"]);
    expect(termsOf(russian, "ёлка")).toEqual(["елк"]);
  });

  test("are one with ё and with е", () => {
    expect(termsOf(russian, "живём ребёнка")).toEqual(termsOf(russian, "живем ребенка"));
  });

  test("do not change numbers and compounds", () => {
    expect(termsOf(english, "1,000.50 13.01.2022 F-16")).toEqual(["1000.50", "13.01.2022", "f16"]);
  });

  test("are cut from words of up to 40 units and from no longer ones", () => {
    expect(termsOf(english, `${"x".repeat(39)}s`)).toEqual(["x".repeat(39)]);
    expect(termsOf(english, `${"x".repeat(40)}s`)).toEqual([`${"x".repeat(40)}s`]);
  });

  test.each(["de", "en", "es", "fr", "it", "nl", "no", "pt", "ru", "sv", "uk"])(
    "come back in %s for a word of 100,000 letters",
    async (language) => {
      const word = "abcde".repeat(20_000);
      expect(termsOf(await loadAnalyzer(language), word)).toEqual([word]);
    },
  );
});

describe("any text", () => {
  test("is analyzed to the same words by forEachWord", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const visited: unknown[] = [];
        english.forEachWord(text, ({ form, term }, position, start) =>
          visited.push([form, term, position, start]),
        );
        expect(visited).toEqual(
          english.analyze(text).map(({ form, term, position, start }) => [form, term, position, start]),
        );
      }),
      seeded,
    );
  });

  test.each(["de", "en", "es", "fi", "fr", "it", "nl", "no", "pt", "ru", "sv", "uk", "und"])(
    "is analyzed in %s to forms and terms that are never empty",
    async (language) => {
      const analyzer = await loadAnalyzer(language);
      fc.assert(
        fc.property(anyText, (text) => {
          for (const { form, term } of analyzer.analyze(text)) {
            expect(form).not.toBe("");
            expect(term).not.toBe("");
          }
        }),
        seeded,
      );
    },
  );

  test("is analyzed alike by an analyzer that has read other texts and by a new one", async () => {
    const fresh = await loadAnalyzer("en");
    const read = await loadAnalyzer("en");
    fc.assert(
      fc.property(anyText, anyText, (other, text) => {
        read.analyze(other);
        expect(read.analyze(text)).toEqual(fresh.analyze(text));
      }),
      seeded,
    );
  });
});

describe("an analyzer's memory", () => {
  const ordinalsOf = (analyzer: Analyzer, text: string) => {
    const ordinals: number[] = [];
    analyzer.forEachWord(text, ({ ordinal }) => ordinals.push(ordinal));
    return ordinals;
  };

  test("numbers each spelling once, from 0", async () => {
    const analyzer = await loadAnalyzer("en");
    expect(ordinalsOf(analyzer, "law Law order law")).toEqual([0, 1, 2, 0]);
    expect(ordinalsOf(analyzer, "order peace")).toEqual([2, 3]);
  });

  test("numbers thousands of spellings alike when they come again", async () => {
    const analyzer = await loadAnalyzer("und");
    const text = Array.from({ length: 9_000 }, (_, number) => `word${number}`).join(" ");
    const ordinals = ordinalsOf(analyzer, text);
    expect(ordinals).toEqual(ordinals.map((_ordinal, index) => index));
    expect(ordinalsOf(analyzer, text)).toEqual(ordinals);
  });

  test("gives one number to one reading only, in plain and in shouted texts", async () => {
    const analyzer = await loadAnalyzer("en");
    const readings = new Map<number, string | null>();
    const shouted = "WHO TOLD US THAT THE PRESIDENT OF KAZAKHSTAN HAD LEFT?";
    for (const text of ["the US told us", shouted, "WHO said who", shouted]) {
      analyzer.forEachWord(text, ({ ordinal, term }) => {
        expect(readings.get(ordinal) ?? term).toBe(term);
        readings.set(ordinal, term);
      });
    }
    expect(readings.size).toBeGreaterThan(12);
  });

  test("holds while one text is read inside the visit of another", async () => {
    const analyzer = await loadAnalyzer("en");
    const visited: string[] = [];
    analyzer.forEachWord("law and order", ({ form }) => {
      visited.push(form, ...formsOf(analyzer, "peace keepers of Kazakhstan"));
    });
    const inner = ["peace", "keepers", "of", "kazakhstan"];
    expect(visited).toEqual(["law", ...inner, "and", ...inner, "order", ...inner]);
  });

  test("holds after a visit that failed", async () => {
    const analyzer = await loadAnalyzer("en");
    const fail = () => {
      throw new Error("stopped");
    };
    expect(() => analyzer.forEachWord("law and order", fail)).toThrow("stopped");
    expect(formsOf(analyzer, "order and law")).toEqual(["order", "and", "law"]);
  });

  test("changes no result, and gives no number again, after more spellings than it keeps", async () => {
    const analyzer = await loadAnalyzer("und");
    const before = analyzer.analyze("The U.S. peacekeepers");
    const numbers = Array.from({ length: 510_000 }, (_, number) => number);
    expect(analyzer.analyze(`plain ${numbers.join(" ")}`)).toHaveLength(510_001);
    expect(analyzer.analyze("The U.S. peacekeepers")).toEqual(before);
    expect(Math.min(...ordinalsOf(analyzer, "The wholly new words"))).toBeGreaterThan(510_000);
  });
});
