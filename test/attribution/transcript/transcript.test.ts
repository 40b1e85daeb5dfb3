import { describe, expect, test } from "vitest";
import { attributeParagraphs } from "../../../src/attribution/index.ts";
import { attribute, declaring, joined, prose, speaker, type Told } from "../../support/attributed.ts";

const marrow = speaker("Ida Marrow", "MS. MARROW");
const ashgrove = speaker("Tobin Ashgrove");
const known = declaring(marrow, ashgrove);

/** A paragraph with a label of its own. */
function labelled(words: string, name: string | null, evidence: string): Told {
  return { words, voice: "speech", speaker: name, rule: name && "turn-label", evidence: name && evidence };
}

/** A paragraph that goes on with the turn of an earlier label. */
function continued(words: string, name: string | null, evidence: string): Told {
  return {
    words,
    voice: "speech",
    speaker: name,
    rule: name && "continued-turn",
    evidence: name && evidence,
  };
}

describe("a transcript", () => {
  test("gives each turn to the speaker of its label, which stays outside", () => {
    expect(attribute("transcript", ["MS. MARROW: Good morning.", "Mr. Ashgrove: Welcome."], known)).toEqual([
      labelled("Good morning.", "Ida Marrow", "MS. MARROW"),
      labelled("Welcome.", "Tobin Ashgrove", "Mr. Ashgrove"),
    ]);
  });

  test("takes a plain name that comes once for a label where plain labels are the custom", () => {
    const words = ["Ida Marrow: One.", "Nunn-Smith: Two.", "Ida Marrow: Three.", "However: four."];
    expect(attribute("transcript", words)).toEqual([
      labelled("One.", "Ida Marrow", "Ida Marrow"),
      labelled("Two.", "Nunn-Smith", "Nunn-Smith"),
      labelled("Three.", "Ida Marrow", "Ida Marrow"),
      continued("However: four.", "Ida Marrow", "Ida Marrow"),
    ]);
  });

  test("is prose before the first label", () => {
    expect(attribute("transcript", ["Port Lindle, 9 o'clock", "MS. MARROW: Good morning."], known)).toEqual([
      prose("Port Lindle, 9 o'clock"),
      labelled("Good morning.", "Ida Marrow", "MS. MARROW"),
    ]);
  });

  test("is prose throughout where no paragraph has a label", () => {
    expect(attribute("transcript", ["Good morning.", "Welcome."], known)).toEqual([
      prose("Good morning."),
      prose("Welcome."),
    ]);
  });

  test("gives a paragraph without a label to the last speaker, with that label as evidence", () => {
    expect(attribute("transcript", ["MS. MARROW: Good morning.", "We sailed.", "At dawn."], known)).toEqual([
      labelled("Good morning.", "Ida Marrow", "MS. MARROW"),
      continued("We sailed.", "Ida Marrow", "MS. MARROW"),
      continued("At dawn.", "Ida Marrow", "MS. MARROW"),
    ]);
  });

  test("gives the words after a label that stands alone to its speaker", () => {
    expect(attribute("transcript", ["MS. MARROW:", "Good morning.", "Q", "Why?"], known)).toEqual([
      continued("Good morning.", "Ida Marrow", "MS. MARROW"),
      continued("Why?", "a reporter", "Q"),
    ]);
  });

  test.each(["Q: Why?", "Q Why?", "QUESTION: Why?", "REPORTER: Why?", "REPORTER 2: Why?", "**Q:** Why?"])(
    "gives the question %j to a reporter",
    (question) => {
      expect(attribute("transcript", ["MS. MARROW: Hello.", question, "And when?"], known)).toMatchObject([
        { speaker: "Ida Marrow" },
        { words: "Why?", speaker: "a reporter", rule: "turn-label" },
        { words: "And when?", speaker: "a reporter", rule: "continued-turn" },
      ]);
    },
  );

  test("gives a question to the declared speaker whose alias its label is", () => {
    const lisk = speaker("Petra Lisk", "Q");

    expect(attribute("transcript", ["Q: Why?"], declaring(marrow, lisk))).toEqual([
      labelled("Why?", "Petra Lisk", "Q"),
    ]);
  });

  test("gives an answer to the main speaker", () => {
    expect(attribute("transcript", ["Q: Why?", "A: Because."], known)).toEqual([
      labelled("Why?", "a reporter", "Q"),
      labelled("Because.", "Ida Marrow", "A"),
    ]);
  });

  test("leaves an answer open where the metadata names no main speaker", () => {
    expect(attribute("transcript", ["Q: Why?", "A: Because."])).toEqual([
      labelled("Why?", "a reporter", "Q"),
      labelled("Because.", null, "A"),
    ]);
  });

  test.each([
    ["MS. TREVANE", "Ms. Trevane"],
    ["MR. McTAVISH", "Mr. McTavish"],
    ["MR. O’DELL", "Mr. O’Dell"],
    ["MS. VALE-ÖRRIN", "Ms. Vale-Örrin"],
    ["ГОРДОВА", "Гордова"],
  ])("writes the undeclared label %s as the name %s", (label, name) => {
    expect(attribute("transcript", [`${label}: Hello.`], known)).toEqual([labelled("Hello.", name, label)]);
  });

  test("keeps the undeclared label as an alias of its speaker, whose role nobody knows", () => {
    const { text, spans } = joined(["MS. TREVANE: Hello."]);
    const [turn] = attributeParagraphs({
      text,
      paragraphs: spans,
      kind: "transcript",
      speakers: known,
      language: "en",
      author: null,
    });

    expect(turn?.speaker).toEqual({ name: "Ms. Trevane", role: null, aliases: ["MS. TREVANE"] });
  });

  test("leaves the speaker open who is labelled as not identified, in the turn's other paragraphs too", () => {
    const paragraphs = ["MS. MARROW: Hello.", "**Speaker not identified:** Hear, hear.", "Well said."];

    expect(attribute("transcript", paragraphs, known)).toEqual([
      labelled("Hello.", "Ida Marrow", "MS. MARROW"),
      labelled("Hear, hear.", null, ""),
      continued("Well said.", null, ""),
    ]);
  });

  test("gives the label of two people with one surname to neither of them", () => {
    const both = declaring(speaker("Ida Marrow"), speaker("Petra Marrow"));

    expect(attribute("transcript", ["MS. MARROW: Hello."], both)).toEqual([
      labelled("Hello.", "Ms. Marrow", "MS. MARROW"),
    ]);
  });

  test("finds the evidence after a timestamp and inside bold marks", () => {
    expect(attribute("transcript", ["[00:12] **Ida Marrow:** Hello."], known)).toEqual([
      labelled("Hello.", "Ida Marrow", "Ida Marrow"),
    ]);
  });
});

describe("a transcript's plain label", () => {
  test("counts where its name is declared", () => {
    expect(attribute("transcript", ["Tobin Ashgrove: Welcome."], known)).toEqual([
      labelled("Welcome.", "Tobin Ashgrove", "Tobin Ashgrove"),
    ]);
  });

  test("counts where it comes back, whatever its case", () => {
    expect(attribute("transcript", ["Petra Lisk: Hello.", "Petra LISK: Goodbye."])).toMatchObject([
      { words: "Hello.", speaker: "Petra Lisk", rule: "turn-label" },
      { words: "Goodbye.", rule: "turn-label", evidence: "Petra LISK" },
    ]);
  });

  test("is part of the words where it is neither declared nor repeated", () => {
    expect(attribute("transcript", ["MS. MARROW: Hello.", "However: it rained."], known)).toEqual([
      labelled("Hello.", "Ida Marrow", "MS. MARROW"),
      continued("However: it rained.", "Ida Marrow", "MS. MARROW"),
    ]);
  });
});

describe("a transcript's turn", () => {
  test.each([
    "(Applause.)",
    "[Laughter]",
    "END 2:40 P.M. EST",
    "END",
    "END 12:05 P.M. EDT",
    "###",
    "***",
    "-30-",
    "- 30 -",
    "* * *",
    "*(Crosstalk.)*",
    "3:15 P.M. EST",
    "2.45 pm",
    "20 May 2031 : Column 832",
    "7\n00:00:01,000 --> 00:00:02,000",
  ])("goes on after %j, which is prose", (direction) => {
    expect(attribute("transcript", ["MS. MARROW: Hello.", direction, "Thank you."], known)).toEqual([
      labelled("Hello.", "Ida Marrow", "MS. MARROW"),
      prose(direction),
      continued("Thank you.", "Ida Marrow", "MS. MARROW"),
    ]);
  });

  test.each(["(Laughter.) Thank you.", "ENDURE it, I say.", "END of story.", "Thank you. (Applause.)"])(
    "holds %j, which is more than a stage direction",
    (paragraph) => {
      expect(attribute("transcript", ["MS. MARROW: Hello.", paragraph], known)).toEqual([
        labelled("Hello.", "Ida Marrow", "MS. MARROW"),
        continued(paragraph, "Ida Marrow", "MS. MARROW"),
      ]);
    },
  );

  test("holds the stage direction that is all there is below a label of its own line", () => {
    expect(attribute("transcript", ["MS. MARROW:", "(Inaudible.)"], known)).toEqual([
      continued("(Inaudible.)", "Ida Marrow", "MS. MARROW"),
    ]);
  });

  test("has no marks of subtitles in its words", () => {
    const words = ["<v Ida Marrow>Good morning.</v>", "2\n00:00:05,000 --> 00:00:06,000\nThank you."];

    expect(attribute("transcript", words, known)).toEqual([
      labelled("Good morning.", "Ida Marrow", "Ida Marrow"),
      continued("Thank you.", "Ida Marrow", "Ida Marrow"),
    ]);
  });

  test("holds the stage direction that follows its label", () => {
    expect(attribute("transcript", ["MS. MARROW: (Laughs.)"], known)).toEqual([
      labelled("(Laughs.)", "Ida Marrow", "MS. MARROW"),
    ]);
  });
});
