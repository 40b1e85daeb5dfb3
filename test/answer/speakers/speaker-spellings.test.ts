import { describe, expect, test } from "vitest";
import { speech, whoIsIn } from "../../support/naming.ts";

/** Who is in speeches of these names, one of each. */
async function whoAre(names: readonly string[]): Promise<string[]> {
  return whoIsIn(...names.map((name) => speech(name)));
}

describe("names of one person", () => {
  test.each([
    ["every ending of a transliteration", ["Yury Marrow", "Yurii Marrow", "Yuriy Marrow", "Yurij Marrow"]],
    ["its rarer ones", ["Yury Marrow", "Yuryy Marrow", "Yuryi Marrow", "Yuryj Marrow"]],
    ["`ski` after `s`, `c` and `z`", ["Tom Kovacki", "Tom Kovacky", "Tom Kovackij", "Tom Kovackyy"]],
    ["`zki`", ["Tom Tarzki", "Tom Tarzky", "Tom Tarzkiy"]],
    ["`ski`", ["Tom Oski", "Tom Osky"]],
    ["a vowel and `i`, `j` or `y`", ["Sergei Marrow", "Sergej Marrow", "Sergey Marrow"]],
    ["`ai` and `oi`", ["Mikolai Tolstoi", "Mikolay Tolstoy", "Mikolaj Tolstoj"]],
    ["just three letters before the vowel", ["Ida Adrai", "Ida Adray"]],
    ["a stop at the end", ["Tom Marrow Jr.", "Tom Marrow Jr"]],
    ["a comma before an addition", ["Tom Marrow, Jr.", "Tom Marrow Jr."]],
    ["one letter for the last name, with a title", ["Ida M.", "Dr. Ida M."]],
    ["two initials, and none", ["Tom A. B. Marrow", "Tom Marrow"]],
    [
      "titles of women",
      ["Ida Marrow", "Mrs. Ida Marrow", "Ms. Ida Marrow", "Miss Ida Marrow", "Dame Ida Marrow"],
    ],
    ["titles of men", ["Tom Marrow", "Mr. Tom Marrow", "Sir Tom Marrow"]],
    [
      "titles of anybody",
      [
        "Kim Marrow",
        "Dr. Kim Marrow",
        "Mx. Kim Marrow",
        "Prof. Kim Marrow",
        "Professor Kim Marrow",
        "Mr. Kim Marrow",
      ],
    ],
    ["an office", ["Kim Marrow", "President Kim Marrow", "Prime Minister Kim Marrow"]],
  ])("are told in spite of %s", async (_, names) => {
    expect(await whoAre(names)).toEqual([names[0]]);
  });
});

describe("names of two people", () => {
  test.each([
    ["a short name with another ending", ["Ida Rei", "Ida Rey"]],
    ["two letters before a vowel and `i`", ["Ida Alai", "Ida Alay"]],
    ["two letters before `iy`", ["Aliy Marrow", "Aly Marrow"]],
    ["a single ending after another letter than `s`, `c` or `z`", ["Ida Petki", "Ida Petky"]],
    ["`i` and `y` after `k` in the middle", ["Ida Oskia", "Ida Oskya"]],
    ["one letter for the last name", ["Ida M.", "Ida N."]],
    ["two words with the same letters", ["Ida Marrow", "Idam Arrow"]],
    ["`iy` inside a word", ["Yuriyan Marrow", "Yuryan Marrow"]],
    ["`ei` inside a word", ["Sergein Marrow", "Sergeyn Marrow"]],
    ["capitals that are no initial", ["Ida MA Marrow", "Ida Marrow"]],
    ["initials of which only one is the same", ["Tom A. B. Marrow", "Tom A. C. Marrow"]],
  ])("are told by %s", async (_, names) => {
    expect(await whoAre(names)).toEqual(names);
  });

  const women = ["Mrs.", "Ms.", "Miss", "Dame"];
  const men = ["Mr.", "Sir"];

  test.each(women.flatMap((woman) => men.map((man) => [woman, man])))(
    "are told by the titles %s and %s, and the name alone is neither’s",
    async (woman, man) => {
      const names = [`${woman} Kim Marrow`, `${man} Kim Marrow`, "Kim Marrow"];

      expect(await whoAre(names)).toEqual(names);
    },
  );

  test("are told by a second title, where the first one is anybody’s", async () => {
    const names = ["Prof. Dame Kim Marrow", "Dr. Sir Kim Marrow"];

    expect(await whoAre(names)).toEqual(names);
  });

  test("are each one where titles and initials agree", async () => {
    expect(
      await whoAre([
        "Mr. Kim A. Marrow",
        "Ms. Kim A. Marrow",
        "Sir Kim A. Marrow",
        "Mr. Kim B. Marrow",
        "Dame Kim A. Marrow",
        "Mr. Kim Marrow",
      ]),
    ).toEqual(["Mr. Kim A. Marrow", "Ms. Kim A. Marrow", "Mr. Kim B. Marrow", "Mr. Kim Marrow"]);
  });
});

describe("the spelling that a person goes by", () => {
  const made = "provenance: exercise";

  test.each([
    [
      "has fewer titles, however many documents have more",
      ["Ida Marrow", "Ms. Ida Marrow", "Ms. Ida Marrow"],
      "Ida Marrow",
    ],
    ["has fewer titles, wherever it stands", ["Prof. Dr. Ida Marrow", "Dr. Ida Marrow"], "Dr. Ida Marrow"],
    ["stands in more documents", ["Sergei Reed", "Sergey Reed", "Sergey Reed"], "Sergey Reed"],
    [
      "stands in more documents, the first as well",
      ["Sergei Reed", "Sergei Reed", "Sergey Reed"],
      "Sergei Reed",
    ],
    [
      "is the first of two that stand in as many",
      ["Sergei Reed", "Sergey Reed", "Sergey Reed", "Sergei Reed"],
      "Sergei Reed",
    ],
  ])("%s", async (_, names, name) => {
    expect(await whoAre(names)).toEqual([name]);
  });

  test("is not one that more fiction has", async () => {
    expect(
      await whoIsIn(speech("Sergei Reed", made), speech("Sergei Reed", made), speech("Sergey Reed")),
    ).toEqual(["Sergey Reed"]);
  });
});
