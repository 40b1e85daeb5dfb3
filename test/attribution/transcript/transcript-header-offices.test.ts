import { describe, expect, test } from "vitest";
import { speakersUnder } from "../../support/turns.ts";

describe("a title with an office and another person", () => {
  test.each([
    ["Briefing by the Harbour Master and Tom Roe", "MR. ROE", "Tom Roe", null],
    ["Briefing by the Harbour Master & Dr. Ann Lee", "DR. LEE", "Ann Lee", null],
    ["Gespräch mit der Ministerin und Jens Torvald", "HERR TORVALD", "Jens Torvald", null],
    ["Briefing by the Harbour Master and Director Tom Roe", "MR. ROE", "Tom Roe", "Director"],
    [
      "Briefing by the Minister for Ferries and Harbours Ida Marrow",
      "MS. MARROW",
      "Ida Marrow",
      "Minister for Ferries and Harbours",
    ],
    [
      "Briefing by the Secretary of the Ferries and Harbours Ida Marrow",
      "MS. MARROW",
      "Ida Marrow",
      "Secretary of the Ferries and Harbours",
    ],
  ])("“%s” says whom %s means: %s, whose role is %s", (...[title, label, name, role]) => {
    expect(speakersUnder([label], { title })).toEqual([{ name, role, aliases: [label] }]);
  });

  test("keeps the office from the person beside it", () => {
    const title = "Briefing by the Harbour Master and Tom Roe";

    expect(speakersUnder(["THE HARBOUR MASTER"], { title })).toEqual([null]);
  });
});
