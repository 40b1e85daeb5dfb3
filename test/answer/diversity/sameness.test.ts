import { describe, expect, test } from "vitest";
import { official, pier, samenessBothWays, samenessOf, speech, textOf } from "../../support/sameness.ts";

/** How words of Ida Marrow’s stand to each other, whichever of them are found first. */
async function bothWays(one: string, other: string, ...fields: readonly string[]): Promise<string> {
  const [there, back] = await samenessBothWays(one, other, fields);
  expect(back).toBe(there);
  return there;
}

describe("words that are the same from end to end", () => {
  test.each([
    ["five words", "We rebuild old piers today.", "We rebuild old piers today."],
    ["other marks", `${pier}.`, `We shall – rebuild, old piers — before winter, comes!`],
    ["dashes between the words", pier, pier.replaceAll(" ", " — ")],
    ["brackets of other scripts", pier, pier.replace(/\w+/gu, "「$&」")],
    ["a word that says nothing", pier, "We shall rebuild the old piers before winter comes."],
    ["a hesitation", pier, "We shall rebuild old piers, uh, before winter comes."],
    ["a small first letter", `${pier}.`, `${pier.replace("We", "we")}.`],
    [
      "words that a publisher put in",
      `${pier}.`,
      "We shall [at last] rebuild old piers before winter comes.",
    ],
    ["words that were put in at the end", `${pier}.`, `${pier} [at last].`],
    ["a letter that a publisher put in", `${pier}.`, "[w]e shall rebuild old piers before winter comes."],
  ])("are the same in spite of %s", async (_, one, other) => {
    expect(await bothWays(one, other)).toBe("equal");
  });

  test.each([
    ["ru", "Мы восстановим старый причал до того, как придёт зима."],
    ["uk", "Ми відновимо старий причал до того, як прийде зима."],
    ["ko", "우리는 겨울이 오기 전에 낡은 부두를 다시 지을 것입니다"],
    ["de", "Wir bauen die älteren Brücken über öde Flüsse überall früher"],
  ])("are the same in the letters of the language %s", async (language, words) => {
    expect(await bothWays(words, `${words} `, `language: ${language}`)).toBe("equal");
  });

  test("are not the same in two languages", async () => {
    expect(await samenessOf(speech(pier), official(pier, "language: de"))).toBe("other");
  });
});

describe("words that are nearly the same", () => {
  const eleven = "We shall rebuild all northern piers before winter comes this year";
  const twelve = "We shall rebuild all northern piers before another winter comes this year";

  test.each([
    ["the other one goes on", pier, `${pier}. Thank you all.`],
    ["the other one begins before", pier, `My friends! ${pier}.`],
    ["it stands in the middle of the other one", pier, `My friends! ${pier}. Thank you.`],
    ["a sentence begins in it", `${pier}. Johnson pays.`, `${pier}, Johnson pays.`],
    ["a sentence begins with a small word", `${pier}. Everybody pays.`, `${pier}, everybody pays.`],
    ["a word in twelve is misspelled", twelve, twelve.replace("northern", "norhtern")],
    [
      "a word of seven letters is",
      twelve.replace("northern", "western"),
      twelve.replace("northern", "weatern"),
    ],
    [
      "two in twenty-four are",
      `${twelve}, ${twelve}`,
      `${twelve}, ${twelve}`.replaceAll("northern", "norhtern"),
    ],
    ["one word is written as two", "We rebuild old piers in peacetime", "We rebuild old piers in peace time"],
    ["two words are written as one", `${pier} in peace time`, `${pier} in peacetime`],
    ["a word is written as three", `${pier} in wintertimeice`, `${pier} in winter-time-ice`],
    ["one in the middle is", pier.replace("old", "peacetime"), pier.replace("old", "peace time")],
    ["stops stand in an abbreviation", `${pier} in the U.S. again`, `${pier} in the US again`],
    ["nobody denies it in the sentence before", pier, `Nobody pays. ${pier}.`],
    ["nobody denies it in the sentence after", pier, `${pier}. Nobody pays.`],
    [
      "nobody denies it in either",
      pier,
      `Nobody pays. So ${pier.replace("We", "we")} here. Nobody ever did.`,
    ],
    ["a hesitation opens it", pier, "Um, we shall rebuild old piers before winter comes."],
    ["a word that was put in opens it", `${pier}.`, `[so] ${pier}.`],
    ["a capital was put in", `${pier}.`, "We shall [R]ebuild old piers before winter comes."],
    ["a sentence may begin in it", pier, pier.replace("rebuild", "rebuild…")],
  ])("are near where %s", async (_, one, other) => {
    expect(await bothWays(one, other)).toBe("near");
  });

  test.each([
    ["are four words", "We rebuild piers today", "We rebuild piers today"],
    [
      "are seven words of more",
      "We rebuild old piers before winter comes",
      "We rebuild old piers before winter comes, friends",
    ],
    ["are misspelled in eleven words", eleven, eleven.replace("northern", "norhtern")],
    [
      "are misspelled twice in twelve",
      twelve,
      twelve.replace("northern", "norhtern").replace("another", "anohter"),
    ],
    [
      "are misspelled in six letters",
      twelve.replace("northern", "bigger"),
      twelve.replace("northern", "bihger"),
    ],
    [
      "are misspelled to six letters",
      twelve.replace("northern", "western"),
      twelve.replace("northern", "wesern"),
    ],
    ["begin with another letter", twelve, twelve.replace("northern", "morthern")],
    ["end in another letter", twelve, twelve.replace("northern", "northerm")],
    ["end in another letter but one", twelve, twelve.replace("northern", "northein")],
    ["differ in two letters", twelve, twelve.replace("northern", "nortthhern")],
    [
      "are a name in one letter",
      twelve.replace("northern", "Northern"),
      twelve.replace("northern", "Norhtern"),
    ],
    ["are a name or a word", twelve.replace("northern", "Reed"), twelve.replace("northern", "reed")],
    ["are a number in digits apart", twelve.replace("northern", "2031"), twelve.replace("northern", "20 31")],
    ["are numbers", twelve.replace("northern", "5"), twelve.replace("northern", "6")],
    [
      "have another digit in a word",
      twelve.replace("northern", "north1ern"),
      twelve.replace("northern", "north2ern"),
    ],
    ["lack a word", twelve, twelve.replace("northern ", "")],
    ["are denied before", pier, `I never believe ${pier.replace("We", "we")}.`],
    [
      "are denied before, after a word that says nothing",
      pier,
      `And I never believe ${pier.replace("We", "we")}.`,
    ],
    ["are denied by the last word", pier, `${pier} never.`],
    ["are denied after them", pier, `${pier}, nobody says. Thank you.`],
    [
      "are denied in the second of three sentences",
      pier,
      `My friends! I never believe ${pier.replace("We", "we")}. Thank you.`,
    ],
    ["have a number put in", `${pier}.`, "We shall [2] rebuild old piers before winter comes."],
    ["have a share put in", `${pier}.`, "We shall [a %] rebuild old piers before winter comes."],
    ["have a name put in", `${pier}.`, "We shall [with Reed] rebuild old piers before winter comes."],
    ["have a negation put in", `${pier}.`, "We shall [not] rebuild old piers before winter comes."],
  ])("are others where they %s", async (_, one, other) => {
    expect(await bothWays(one, other)).toBe("other");
  });

  test("are others where a long text differs in a number", async () => {
    const long = (number: number) =>
      `${Array.from({ length: 6 }, () => pier).join(", ")}, ${number} of them.`;

    expect(await bothWays(long(14), long(14))).toBe("equal");
    expect(await bothWays(long(14), long(15))).toBe("other");
  });

  test("are others where a transcriber put in what the speaker said elsewhere", async () => {
    const long = `${Array.from({ length: 6 }, () => pier).join(", ")} (again) ${pier}`;
    const turn = textOf("turn.md", `**Ida Marrow:** ${long}`, ["kind: transcript", "provenance: official"]);

    expect(await samenessOf(speech(long), turn)).toBe("other");
  });
});

describe("a language", () => {
  test.each([
    ["de", "Wir bauen bald alle alten Brücken im Norden wieder auf", "niemals"],
    ["pt-BR", "Vamos reconstruir todas as velhas pontes do norte este ano", "nunca"],
    ["pl", "Odbudujemy wkrótce wszystkie stare mosty na północy kraju jeszcze w tym roku", "never"],
    ["en", "We shall rebuild all northern piers before winter comes", "shan't"],
  ])("has its own words that deny: %s", async (language, words, negation) => {
    const fields = `language: ${language}`;

    expect(await bothWays(words, `${words}. ${negation}!`, fields)).toBe("near");
    expect(await bothWays(words, `${words}, ${negation}!`, fields)).toBe("other");
  });

  test("that has a list denies nothing in words of another one", async () => {
    const words = "Wir bauen bald alle alten Brücken im Norden wieder auf";

    expect(await bothWays(words, `${words}, nunca!`, "language: de")).toBe("near");
  });

  test.each([
    ["de", "Wir bauen bald alle alten Brücken auf", "Wir bauen, ähm, bald alle alten Brücken auf", "equal"],
    ["de", "Wir bauen bald alle alten Brücken auf", "Wir bauen, uh, bald alle alten Brücken auf", "other"],
    [
      "pl",
      "Odbudujemy wkrótce wszystkie stare mosty kraju",
      "Odbudujemy, um, wkrótce wszystkie stare mosty kraju",
      "other",
    ],
  ])("has its own words that say nothing: %s, %s, %s", async (...[language, one, other, sameness]) => {
    expect(await bothWays(one, other, `language: ${language}`)).toBe(sameness);
  });
});
