import { describe, expect, test } from "vitest";
import { attributeParagraphs } from "../../../src/attribution/index.ts";
import { attribute, declaring, joined, nobody, speaker } from "../../support/attributed.ts";
import { namesUnder } from "../../support/turns.ts";

describe("a label with a surname", () => {
  test.each([
    ["Briefing by Press Secretary Ida Marrow", "Ida Marrow", "Press Secretary"],
    ["PRESS BRIEFING BY PRESS SECRETARY IDA MARROW", "Ida Marrow", "Press Secretary"],
    ["Briefing by Tom Roe, Secretary of Energy Ida Marrow, and Ann Lee", "Ida Marrow", "Secretary of Energy"],
    [
      "Briefing by Secretary of Health and Human Services Ida Marrow and Ann Lee",
      "Ida Marrow",
      "Secretary of Health and Human Services",
    ],
    [
      "Call with Deputy Assistant to the President for Widgets Ida Marrow",
      "Ida Marrow",
      "Deputy Assistant to the President for Widgets",
    ],
    ["Briefing by NSC Director Dr. Ida van Marrow, May 4, 2031", "Ida van Marrow", "NSC Director"],
    ["Talk with Ida Marrow Aboard Air Force One", "Ida Marrow", null],
  ])("means whom the title names with it, with the role: %s", (title, name, role) => {
    const { text, spans } = joined(["MS. MARROW: Hello.", "Dr. Marrow: Yes."]);
    const told = attributeParagraphs({
      text,
      paragraphs: spans,
      kind: "transcript",
      language: "en",
      author: null,
      speakers: nobody,
      title,
    });

    expect(told.map((span) => [span.speaker?.name, span.speaker?.role])).toEqual([
      [name, role],
      [name, role],
    ]);
    expect(told[0]?.speaker?.aliases).toEqual(["MS. MARROW", "Dr. Marrow"]);
  });

  test("means whom the lines above the first turn name with it", () => {
    const paragraphs = ["THE HARBOUR OFFICE", "Briefing by Commissioner Ida Marrow", "MS. MARROW: Hello."];

    expect(attribute("transcript", paragraphs).at(-1)?.speaker).toBe("Ida Marrow");
  });

  test("means whom a fuller label names with it, earlier or later", () => {
    expect(namesUnder(["MS. MARROW", "IDA MARROW", "DIRECTOR MARROW"])).toEqual(Array(3).fill("Ida Marrow"));
  });

  test("means one person under titles that change", () => {
    expect(namesUnder(["MR. ROE", "SECRETARY ROE", "Mr Roe"])).toEqual(Array(3).fill("Mr. Roe"));
  });

  test("means neither of two people whom the title names with it", () => {
    expect(namesUnder(["MS. MARROW"], { title: "Briefing by Ida Marrow and Petra Marrow" })).toEqual([
      "Ms. Marrow",
    ]);
  });

  test("means two people where the titles say so, and neither of them is the one in the title", () => {
    expect(
      namesUnder(["MS. MARROW", "MR. MARROW", "MS. MARROW"], { title: "Briefing by Kim Marrow" }),
    ).toEqual(["Ms. Marrow", "Mr. Marrow", "Ms. Marrow"]);
  });

  test("means the same person under a single title of the other gender among many", () => {
    const labels = [...Array<string>(10).fill("MS. MARROW"), "MR. MARROW"];

    expect(new Set(namesUnder(labels, { title: "Briefing by Ida Marrow" }))).toEqual(new Set(["Ida Marrow"]));
  });
});

describe("a label with a whole name", () => {
  test.each([
    ["JEN MARROW", "Jennifer Marrow", "Jennifer Marrow"],
    ["J. MARROW", "Jennifer Marrow", "Jennifer Marrow"],
    ["JENNIFER A. MARROW", "Jennifer Anne Marrow", "Jennifer Anne Marrow"],
    ["JE MARROW", "Jennifer Marrow", "Je Marrow"],
    ["IDA MARROW", "Jennifer Marrow", "Ida Marrow"],
    ["JENNIFER MARLOW-REED", "Jennifer Marrow", "Jennifer Marlow-Reed"],
    ["JENNIFER B. MARROW", "Jennifer Anne Marrow", "Jennifer B. Marrow"],
  ])("%s beside %s in the title is %s", (label, named, speaker) => {
    expect(namesUnder([label], { title: `Briefing by ${named}` })).toEqual([speaker]);
  });
});

describe("a label of somebody who is not known", () => {
  test.each(["UNKNOWN PILOT", "MULTIPLE PILOTS", "UNIDENTIFIED PILOT"])("names nobody: %s", (label) => {
    expect(namesUnder([label, label])).toEqual([null, null]);
  });
});

describe("a label of an office with a name behind it", () => {
  test.each([
    ["The Minister for Ferries (Mr Tom Roe)", "Tom Roe"],
    ["Tom Roe (Minister for Ferries)", "Tom Roe"],
    ["Tom Roe (Harbour Watch)", "Tom Roe"],
  ])("names the person: %s", (label, name) => {
    expect(namesUnder([label, label])).toEqual([name, name]);
  });
});

describe("a time on its own", () => {
  test.each(["2:40 P.M. EST", "12:40 P.M.", "2.44pm", "14:30 Uhr", "12 h", "9:05"])(
    "is nobody's words: %s",
    (time) => {
      const told = attribute("transcript", ["MS. MARROW: Hello.", time, "MS. MARROW: Go on."], nobody);

      expect(told.map(({ speaker }) => speaker)).toEqual(["Ms. Marrow", null, "Ms. Marrow"]);
    },
  );

  test("goes on with the speaker where more is said", () => {
    const told = attribute("transcript", ["MS. MARROW: Hello.", "2:40 is late."], nobody);

    expect(told.map(({ speaker }) => speaker)).toEqual(["Ms. Marrow", "Ms. Marrow"]);
  });
});

describe("a misspelled label", () => {
  test("is a name of its own where it is too short to tell, or with another beginning and end", () => {
    expect(namesUnder(["MS. LEX"], { title: "Briefing by Ann Lee" })).toEqual(["Ms. Lex"]);
    expect(namesUnder(["MS. MABBOW"], { title: "Briefing by Ida Marrow" })).toEqual(["Ms. Mabbow"]);
    expect(namesUnder(["MS. HARROT"], { title: "Briefing by Ida Marrow" })).toEqual(["Ms. Harrot"]);
    expect(namesUnder(["MS. MARROWBON"], { title: "Briefing by Ida Marrow" })).toEqual(["Ms. Marrowbon"]);
  });

  test.each(["MS. MRAROW", "MS. MAROW", "MS. MARROWS", "SECRTARY MARROW"])(
    "means whom the title names with nearly that name: %s",
    (label) => {
      expect(namesUnder([label], { title: "Briefing by Ida Marrow" })).toEqual(["Ida Marrow"]);
    },
  );

  test("means the frequent label that it is near to", () => {
    expect(namesUnder(["MS. TREVANE", "MS. TREVANE", "MS. TREVANE", "MS. TERVANE"])).toEqual(
      Array(4).fill("Ms. Trevane"),
    );
  });

  test("is a name of its own where it is near to two, too far from all, or as frequent", () => {
    expect(namesUnder(["MS. MARLOW"], { title: "Briefing by Ida Marrow and Ann Harlow" })).toEqual([
      "Ms. Marlow",
    ]);
    expect(namesUnder(["MS. MORTON"], { title: "Briefing by Ida Marrow" })).toEqual(["Ms. Morton"]);
    expect(namesUnder(["MS. TREVANE", "MS. TREVINE"])).toEqual(["Ms. Trevane", "Ms. Trevine"]);
    expect(namesUnder(["JO TREVANE", "JO TREVINE"])).toEqual(["Jo Trevane", "Jo Trevine"]);
  });

  test("is a name of its own where the text speaks of somebody with that name", () => {
    const paragraphs = ["MS. MARROW: Ms. Marlow comes next.", "MS. MARLOW: Thank you."];

    expect(attribute("transcript", paragraphs, { ...nobody, title: "Briefing by Ida Marrow" })).toMatchObject(
      [{ speaker: "Ida Marrow" }, { speaker: "Ms. Marlow" }],
    );
  });
});

describe("a label with an office", () => {
  test.each([
    ["THE PRESIDENT", "Remarks by President Ruiz", "President Ruiz"],
    ["THE PRESIDENT", "Remarks by President Ana Ruiz and Vice President Tom Roe", "Ana Ruiz"],
    ["THE VICE PRESIDENT", "Remarks by President Ana Ruiz and Vice President Tom Roe", "Tom Roe"],
    ["THE PRESS SECRETARY", "Briefing by Harbour Press Secretary Ida Marrow", "Ida Marrow"],
    ["THE PRESIDENT", "Remarks by President Ruiz and President Orrin", null],
    ["THE PRESIDENT", "Remarks by Vice President Tom Roe", null],
    ["THE SECRETARY", "Briefing by Press Secretary Ida Marrow", null],
    ["THE PRESS SECRETARY", "Briefing by Deputy Press Secretary Ida Marrow", null],
    ["THE PRESIDENT", "Briefing on President Ruiz’s visit", null],
    ["THE PRESIDENT", "Talk at the quay", null],
    ["Mr Speaker", "Talk at the quay", null],
    ["The Minister for Ferries and Harbours", "Talk at the quay", null],
    ["U.S. CONSUL", "Talk at the quay", null],
  ])("%s of “%s” is %s", (label, title, name) => {
    expect(namesUnder([label], { title })).toEqual([name]);
  });

  test("is the declared speaker with that role or alias", () => {
    const ruiz = { ...speaker("Ana Ruiz", "THE CHAIR"), role: "President of Orvessa" };

    expect(namesUnder(["THE PRESIDENT", "THE CHAIR"], { title: "Talk", speakers: declaring(ruiz) })).toEqual([
      "Ana Ruiz",
      "Ana Ruiz",
    ]);
  });
});

describe("a label that names nobody", () => {
  test.each([
    "SENIOR ADMINISTRATION OFFICIAL",
    "SENIOR DEFENSE OFFICIAL ONE",
    "OFFICIAL #2",
    "MODERATOR",
    "Operator",
    "AUDIENCE",
    "AUDIENCE MEMBER",
    "MULTIPLE SPEAKERS",
    "UNIDENTIFIED MALE",
    "Speaker 2",
    "MR. ROE AND MS. LEE",
    "Ведущий",
    "Zuruf",
    "Several hon. Members",
  ])("opens a turn whose speaker is not identified: %s", (label) => {
    const told = attribute("transcript", ["MS. MARROW: Hello.", `${label}: One.`, "Two."]);

    expect(told.map(({ voice, speaker: name }) => [voice, name])).toEqual([
      ["speech", "Ms. Marrow"],
      ["speech", null],
      ["speech", null],
    ]);
  });

  test("is no person of the name Voice", () => {
    expect(namesUnder(["MR. VOICE"])).toEqual(["Mr. Voice"]);
  });
});

describe("questions and answers", () => {
  const turns = ["Q: Why?", "A: Because.", "Q: When?", "A: Now."];

  test.each([
    ["Interview with Harbour Master Ida Marrow", "Ida Marrow"],
    ["Interview with Ida Marrow by Tom Roe", "Ida Marrow"],
    ["Interview by Tom Roe", null],
    ["Talk with Ida Marrow and Tom Roe", null],
    ["Port Lindle", null],
    ["Briefing on Secretary Tom Roe’s visit", null],
    ["Briefing on the visit of Secretary Tom Roe", null],
    ["Briefing on ferries by Ida Marrow", "Ida Marrow"],
  ])("of “%s” are answered by %s", (title, name) => {
    expect(attribute("transcript", turns, { ...nobody, title }).map((told) => told.speaker)).toEqual([
      "a reporter",
      name,
      "a reporter",
      name,
    ]);
  });

  test("with stops do not take an initial for an answer", () => {
    const words = ["Q. Why?", "A. Because.", "A. Milne wrote it."];

    expect(attribute("transcript", words, { ...nobody, title: "Talk with Ida Marrow" })).toMatchObject([
      { words: "Why?" },
      { words: "Because.", speaker: "Ida Marrow" },
      { words: "A. Milne wrote it.", speaker: "Ida Marrow", rule: "continued-turn" },
    ]);
  });
});

describe("words before a colon", () => {
  test.each([
    "Note: the ferry is late.",
    "Example: a ferry.",
    "Mr Roe, I think this: we wait.",
    "Storm Ottoline: a short history.",
    "Thank you. – That was all.",
  ])("that open no turn stay with the speaker: %s", (paragraph) => {
    expect(attribute("transcript", ["MS. MARROW: Hello.", paragraph]).at(-1)).toMatchObject({
      words: paragraph,
      speaker: "Ms. Marrow",
    });
  });

  test.each(["Mr Roe: Hello.", "The Minister: Hello.", "М.В.Гордова: Hello.", "Tom Marrow: Hello."])(
    "open a turn where they say so themselves, though they come once: %s",
    (paragraph) => {
      const told = attribute("transcript", [
        "MS. MARROW: One.",
        "Ю.П.Орлов: Two.",
        "Ю.П.Орлов: Three.",
        paragraph,
      ]);
      expect(told.at(-1)).toMatchObject({ words: "Hello." });
    },
  );
});
