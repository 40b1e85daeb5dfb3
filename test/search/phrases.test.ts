import { describe, expect, test } from "vitest";
import { loadAnalyzer } from "../../src/text/index.ts";
import { bodies, idsFor, indexOf, scoresFor } from "../support/small-index.ts";

const english = await loadAnalyzer("en");

describe("a phrase in quotes", () => {
  test("is held by paragraphs that say its words next to each other in its order", async () => {
    const index = indexOf(
      bodies("order and law", "law order", "the law and order", "the law, and order!"),
      english,
    );
    expect(await idsFor(index, '"law and order"')).toEqual(["c", "d"]);
    expect((await idsFor(index, "law and order")).toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  test("may stand in typographic quotes and in guillemets", async () => {
    const index = indexOf(bodies("order and law", "law and order"), english);
    for (const question of [
      "“law and order”",
      "„law and order“",
      "«law and order»",
      "who said “law and order”?",
    ]) {
      expect(await idsFor(index, question)).toEqual(["b"]);
    }
  });

  test("is compared in its exact forms, not by stems", async () => {
    const index = indexOf(bodies("the protests grew", "the protest grew", "THE PROTESTS’ end"), english);
    expect(await idsFor(index, '"the protests"')).toEqual(["a", "c"]);
  });

  test("takes no account of case, accents, punctuation and possessives", async () => {
    const index = indexOf(bodies("President Erdoğan’s visit", "visit of president"), english);
    expect(await idsFor(index, '"president, ERDOGAN visit"')).toEqual(["a"]);
  });

  test("finds a word whose stem is another one with accents than without", async () => {
    const index = indexOf(bodies("résumé of law", "resume of law", "law"), english);
    expect((await idsFor(index, 'law "resume"')).toSorted()).toEqual(["a", "b"]);
    expect((await idsFor(index, 'law "résumé"')).toSorted()).toEqual(["a", "b"]);
    const accented = indexOf(bodies("résumé of law"), english);
    expect(await idsFor(accented, 'law "resume"')).toEqual(["a"]);
  });

  test("finds a word that is a stop word in some paragraphs and a topic in others", async () => {
    const index = indexOf(
      bodies("the US came", "they told us, who came", "who came to us", "the WHO came"),
      english,
    );
    expect(await idsFor(index, '"US came"')).toEqual(["a"]);
    expect((await idsFor(index, 'came "who came"')).toSorted()).toEqual(["b", "c", "d"]);
    expect(await idsFor(index, '"who came"')).toEqual(await idsFor(index, '"who came" came'));
    // As a topic word alone it is looked for by its stem, which a stop word does not have.
    expect(await idsFor(index, '"the WHO"')).toEqual(["d"]);
    expect(await idsFor(index, "WHO")).toEqual(["d"]);
    expect(await idsFor(index, "US")).toEqual(["a"]);
    expect(await idsFor(index, "us")).toEqual([]);
    expect(await idsFor(index, '"told us"')).toEqual(["b"]);
  });

  test("minds the stop words inside it", async () => {
    const index = indexOf(bodies("law in order", "law and the order", "law and order"), english);
    expect(await idsFor(index, '"law and order"')).toEqual(["c"]);
  });

  test("of stop words only finds the paragraphs that hold it, each with the score 1 times its prior", async () => {
    const [half, ...others] = bodies("to be or not to be", "not to be or to be", "to be here", "law");
    const index = indexOf([...(half ? [{ ...half, prior: 0.5 }] : []), ...others], english);
    expect(await idsFor(index, '"to be or not"')).toEqual(["a"]);
    expect(await idsFor(index, '"to be"')).toEqual(["b", "c", "a"]);
    expect(await scoresFor(index, '"to be"')).toEqual([1, 1, 0.5]);
  });

  test("of stop words narrows a question that has other words as well", async () => {
    const index = indexOf(bodies("law to be", "law is to have been", "to be"), english);
    expect(await idsFor(index, 'law "to be"')).toEqual(["a"]);
  });

  test("counts in the ranking by its words", async () => {
    const index = indexOf(bodies("law and order", "peace"), english);
    expect(await scoresFor(index, '"law and order"')).toEqual(await scoresFor(index, "law order"));
  });

  test("reads a compound as one word", async () => {
    const index = indexOf(bodies("the COVID-19 vaccine came", "COVID vaccine", "the F-16 jet"), english);
    expect(await idsFor(index, '"COVID-19 vaccine"')).toEqual(["a"]);
    expect(await idsFor(index, '"the covid-19 vaccine"')).toEqual(["a"]);
    expect(await idsFor(index, '"COVID vaccine"')).toEqual(["b"]);
    expect(await idsFor(index, '"the F-16 jet"')).toEqual(["c"]);
  });

  test("reads an abbreviation with and without stops as one", async () => {
    const index = indexOf(bodies("The U.S. Army came", "us and the army"), english);
    expect(await idsFor(index, '"the US army"')).toEqual(["a"]);
  });

  test("is not held by the end of one paragraph and the beginning of the next", async () => {
    const index = indexOf(bodies("we have law", "and order too", "law", "and", "order"), english);
    expect(await idsFor(index, '"law and"')).toEqual([]);
    expect(await idsFor(index, '"law and order"')).toEqual([]);
    expect(await idsFor(index, '"and order"')).toEqual(["b"]);
  });

  test("is not held where the paragraph ends too soon", async () => {
    const index = indexOf(bodies("law and", "order"), english);
    expect(await idsFor(index, '"law and order"')).toEqual([]);
  });

  test("is found at a second try inside the paragraph", async () => {
    const index = indexOf(bodies("law and law and order"), english);
    expect(await idsFor(index, '"law and order"')).toEqual(["a"]);
  });

  test("is looked for in the body only", async () => {
    const drafts = [
      { id: "title", fields: { body: "law", title: "law and order" } },
      { id: "body", fields: { body: "law and order", title: "" } },
    ];
    expect(await idsFor(indexOf(drafts, english), '"law and order"')).toEqual(["body"]);
  });

  test("must be held beside every other phrase of the question", async () => {
    const index = indexOf(bodies("law and order", "peace now", "peace now, law and order"), english);
    expect(await idsFor(index, '"law and order" "peace now"')).toEqual(["c"]);
  });

  test("with a word that no paragraph holds finds nothing", async () => {
    const index = indexOf(bodies("law and order", "and"), english);
    expect(await idsFor(index, '"law and weather"')).toEqual([]);
    expect(await idsFor(index, '"the"')).toEqual([]);
  });

  test("needs a closing quote", async () => {
    const index = indexOf(bodies("order and law"), english);
    expect(await idsFor(index, 'law and "order')).toEqual(["a"]);
  });
});
