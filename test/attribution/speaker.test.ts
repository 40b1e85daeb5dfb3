import { describe, expect, test } from "vitest";
import { nameWords, reporter, resolveLabel, type Speaker, speakerKey } from "../../src/attribution/index.ts";
import { speaker } from "../support/attributed.ts";

const marrow = speaker("Ida Marrow", "THE HARBOUR MASTER", "IM");
const ashgrove = speaker("Tobin R. Ashgrove");
const orrin = speaker("Élodie Vale-Orrin");
const declared: readonly Speaker[] = [marrow, ashgrove, orrin];

describe("a label", () => {
  test.each([
    ["Ida Marrow", marrow],
    ["THE HARBOUR MASTER", marrow],
    ["The Harbour Master", marrow],
    ["im", marrow],
    ["MS. MARROW", marrow],
    ["Marrow", marrow],
    ["Prime Minister Marrow", marrow],
    ["Ms.\u00a0Marrow", marrow],
    ["DR ASHGROVE", ashgrove],
    ["R. Ashgrove", ashgrove],
    ["TOBIN R ASHGROVE", ashgrove],
    ["MS. VALE-ORRIN", orrin],
    ["elodie vale-orrin", orrin],
  ])("%j means the declared speaker with that name, alias or surname", (label, expected) => {
    expect(resolveLabel(label, declared)).toBe(expected);
  });

  test.each([
    ["holds a name that nobody has", "MS. TREVANE"],
    ["holds the first name only", "Ida"],
    ["holds the surname after another first name", "MS. PETRA MARROW"],
    ["holds titles only", "THE PRESIDENT"],
    ["holds more than the name", "Captain Ida Marrow Senior"],
    ["holds half of a double name", "MS. ORRIN"],
    ["is empty", ""],
  ])("means nobody where it %s", (_, label) => {
    expect(resolveLabel(label, declared)).toBeNull();
  });

  test("means nobody where two speakers share the surname", () => {
    expect(resolveLabel("MS. MARROW", [marrow, speaker("Petra Marrow")])).toBeNull();
  });

  test("means the one whose first name it gives where two share the surname", () => {
    expect(resolveLabel("Petra Marrow", [marrow, speaker("Petra Marrow")])?.name).toBe("Petra Marrow");
  });

  test("means nobody where two speakers share the alias", () => {
    expect(
      resolveLabel("THE HARBOUR MASTER", [marrow, speaker("Petra Lisk", "The Harbour Master")]),
    ).toBeNull();
  });

  test("means nobody where nobody is declared", () => {
    expect(resolveLabel("MS. MARROW", [])).toBeNull();
  });
});

describe("a speaker", () => {
  test("is compared by the name without case, accents and kinds of space", () => {
    expect(speakerKey({ name: "Élodie\u00a0VALE-Orrin" })).toBe(speakerKey(speaker("Elodie Vale-Orrin")));
    expect(speakerKey(marrow)).not.toBe(speakerKey(ashgrove));
  });

  test.each([
    ["MS. VALE-ORRIN", ["vale-orrin"]],
    ["The Hon. Tobin R. Ashgrove", ["tobin", "r", "ashgrove"]],
    ["Marrow, Ida", ["marrow", "ida"]],
    ["THE PRESIDENT", []],
    ["John Major", ["john", "major"]],
    ["Mr. Major", ["major"]],
    ["Mr. Speaker", []],
    ["Secretary of State for the Colonies Ida Marrow", ["ida", "marrow"]],
    ["Energy Secretary Ida Marrow", ["ida", "marrow"]],
    ["MS.MARROW", ["marrow"]],
    ["SECRTARY MARROW", ["marrow"]],
    ["М.В. Гордова", ["м", "в", "гордова"]],
    ["M. Durand", ["durand"]],
    ["Frau Dr. Durand", ["durand"]],
  ])("has in %j the name words %j", (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });

  test("asks as a reporter under every label of a question", () => {
    for (const label of ["Q", "Question", "REPORTER"]) expect(resolveLabel(label, [reporter])).toBe(reporter);
  });
});
