import { describe, expect, test } from "vitest";
import { declaring, linesOf, speaker } from "../../support/attributed.ts";

/** What is said of the speaker beside the name, and how the speaker is shown. */
const shown: readonly (readonly [says: string, who: string])[] = [
  [
    "Russian Foreign Ministry spokeswoman Petra Lisk said",
    "Petra Lisk (Russian Foreign Ministry spokeswoman)",
  ],
  ["Secretary of State Petra Lisk said", "Petra Lisk (Secretary of State)"],
  ["Ida Marrow, the Secretary of State, said", "Ida Marrow (Secretary of State)"],
  ["the Secretary of State said", "nobody"],
  ["Sen. Tom Roe said", "Tom Roe (Sen.)"],
  ["Mr. Tom Roe said", "Tom Roe"],
  ["former mayor Tom Roe said", "Tom Roe (former mayor)"],
  ["Former Mayor Tom Roe said", "Tom Roe (Former Mayor)"],
  ["said Ida Marrow, mayor of Corvale", "Ida Marrow (mayor of Corvale)"],
  [
    "said Ida Marrow, a former four-term governor of Corvale",
    "Ida Marrow (former four-term governor of Corvale)",
  ],
  ["Ida Marrow, the mayor, said", "Ida Marrow (mayor)"],
  ["Ida Marrow, now the mayor, said", "Ida Marrow (now the mayor)"],
  ["Ida Marrow, speaking for the mayor, said", "Ida Marrow"],
  ["Ida Marrow, calling the mayor, said", "Ida Marrow"],
  ["Ida Marrow, the captain’s friend, said", "Ida Marrow (captain’s friend)"],
  ["Ida Marrow, who knows the mayor, said", "Ida Marrow"],
  ["American Otto Brenner said", "Otto Brenner"],
  ["Karl Lisk of Defence Weekly said", "Karl Lisk"],
  ["said Ida Marrow, former  mayor \n of Corvale", "Ida Marrow (former mayor of Corvale)"],
  ["Otto London said", "Otto London"],
  ["Ida Marrow of Corvale, North Haven, said", "Ida Marrow"],
  ["Ida Marrow (IM) said", "Ida Marrow [IM]"],
  ["Ida Marrow (D-Calif.) said", "Ida Marrow"],
  ["Ida Marrow (henceforth: IM) said", "Ida Marrow [IM]"],
  ["Ida Marrow (the IM of the quay) said", "Ida Marrow"],
  ["Mr. King said", "King"],
  ["the Bank of Corvale said", "Bank of Corvale"],
  ["Texas Governor Tom Roe said", "Tom Roe (Texas Governor)"],
  ["the pilot’s friend Tom Roe said", "Tom Roe (friend)"],
];

describe("a speaker is shown with what the text says of them", () => {
  test.each(shown)("in %j", (says, who) => {
    const [line = ""] = linesOf([`“We sailed at dawn with them,” ${says}.`]);

    expect(line.replace(/, (?:name-then-verb|verb-then-name): .*$/u, "")).toBe(
      `“We sailed at dawn with them,” direct, ${who}`,
    );
  });

  test("with an alias once, however often the text gives it", () => {
    const paragraphs = ["Ida Marrow (IM) came. Ida Marrow (IM) left.", "“We sailed,” IM said."];

    expect(linesOf(paragraphs)).toEqual(["“We sailed,” direct, Ida Marrow [IM], name-then-verb: IM said"]);
  });

  test("with the aliases that the metadata gives", () => {
    const speakers = declaring(speaker("Ida Marrow", "IM", "the Harbourmaster"));

    expect(linesOf(["“We sailed,” the Harbourmaster said."], { speakers })).toEqual([
      "“We sailed,” direct, Ida Marrow [IM, the Harbourmaster], name-then-verb: Harbourmaster said",
    ]);
  });
});
