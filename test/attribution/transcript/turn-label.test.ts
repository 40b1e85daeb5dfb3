import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTurnLabel, type TurnLabel } from "../../../src/attribution/index.ts";

/** A paragraph that opens a turn: its label, what follows, and the label's form. */
type Opening = readonly [paragraph: string, label: string, body: string, form: TurnLabel["form"]];

const marked: readonly Opening[] = [
  ["MS. MARROW: Good morning.", "MS. MARROW", "Good morning.", "marked"],
  ["MR. ASHGROVE:  Two spaces.", "MR. ASHGROVE", "Two spaces.", "marked"],
  ["MR. McTAVISH: Aye.", "MR. McTAVISH", "Aye.", "marked"],
  ["McTAVISH: Aye.", "McTAVISH", "Aye.", "marked"],
  ["MS. VALE-ORRIN: Thank you.", "MS. VALE-ORRIN", "Thank you.", "marked"],
  ["MR. O'DELL: Yes.", "MR. O'DELL", "Yes.", "marked"],
  ["MR. O’DELL: Yes.", "MR. O’DELL", "Yes.", "marked"],
  ["DR. DeWINTER: No.", "DR. DeWINTER", "No.", "marked"],
  ["THE PRESIDENT: My friends.", "THE PRESIDENT", "My friends.", "marked"],
  [
    "SENIOR ADMINISTRATION OFFICIAL: On background.",
    "SENIOR ADMINISTRATION OFFICIAL",
    "On background.",
    "marked",
  ],
  ["MS. MARROW (via interpreter): Hello.", "MS. MARROW (via interpreter)", "Hello.", "marked"],
  ["PRESS OFFICER: Hello.", "PRESS OFFICER", "Hello.", "marked"],
  ["MR. PRESS: Hello.", "MR. PRESS", "Hello.", "marked"],
  ["CLARA A: Hello.", "CLARA A", "Hello.", "marked"],
  ["ЗАХАРОВА: Добрый день.", "ЗАХАРОВА", "Добрый день.", "marked"],
  ["ÉLODIE ÅKERBLÖM: Hej.", "ÉLODIE ÅKERBLÖM", "Hej.", "marked"],
  ["MS.\u00a0MARROW:\u00a0Hello.", "MS.\u00a0MARROW", "Hello.", "marked"],
  ["**Ida Marrow:** Hello.", "Ida Marrow", "Hello.", "marked"],
  ["**Ida Marrow**: Hello.", "Ida Marrow", "Hello.", "marked"],
  ["**Ida Marrow :** Hello.", "Ida Marrow", "Hello.", "marked"],
  ["__Ida Marrow:__ Hello.", "Ida Marrow", "Hello.", "marked"],
  ["**harbour master:** Hello.", "harbour master", "Hello.", "marked"],
  ["[00:14:32] MS. MARROW: Hello.", "MS. MARROW", "Hello.", "marked"],
  ["(1:02:03.5) MS. MARROW: Hello.", "MS. MARROW", "Hello.", "marked"],
  ["00:14 **Ida Marrow:** Hello.", "Ida Marrow", "Hello.", "marked"],
  ["14:32:10 - MS. MARROW: Hello.", "MS. MARROW", "Hello.", "marked"],
  ["10:05 AM MS. MARROW: Hello.", "MS. MARROW", "Hello.", "marked"],
  ["MS. MARROW (00:14): Hello.", "MS. MARROW", "Hello.", "marked"],
  ["MS. MARROW: [00:14] Hello.", "MS. MARROW", "Hello.", "marked"],
  ["MME DURAND : Bonjour.", "MME DURAND", "Bonjour.", "marked"],
  ["SPEAKER 2: Hello.", "SPEAKER 2", "Hello.", "marked"],
  ["<v Ida Marrow>Hello.", "Ida Marrow", "Hello.", "marked"],
  ["<v.loud Ida Marrow> Hello.", "Ida Marrow", "Hello.", "marked"],
  ["00:01.000 --> 00:02.000\n<v Ida Marrow>Hello.", "Ida Marrow", "Hello.", "marked"],
  ["7\n00:00:01,000 --> 00:00:02,000\nMS. MARROW: Hello.", "MS. MARROW", "Hello.", "marked"],
  ["Ida Marrow (Port Lindle) (Ind): Hello.", "Ida Marrow (Port Lindle) (Ind)", "Hello.", "marked"],
  ["Ida Marrow (Lindle, East) (Ind/Co):Hello.", "Ida Marrow (Lindle, East) (Ind/Co)", "Hello.", "marked"],
  ["3. Ida Marrow (Port Lindle) (Ind): Hello.", "Ida Marrow (Port Lindle) (Ind)", "Hello.", "marked"],
  [
    "The Minister for Ferries and Harbours (Ms Ida Marrow): Hello.",
    "The Minister for Ferries and Harbours (Ms Ida Marrow)",
    "Hello.",
    "marked",
  ],
  ["Mr Deputy Speaker (Tom Roe): Order.", "Mr Deputy Speaker (Tom Roe)", "Order.", "marked"],
];

const dashes: readonly Opening[] = [
  ["Ida Marrow. – Hello.", "Ida Marrow", "Hello.", "dash"],
  ["Ida Marrow  . – Hello.", "Ida Marrow", "Hello.", "dash"],
  ["President. – Next.", "President", "Next.", "dash"],
  ["Ida Marrow, rapporteur. – (DE) Hello.", "Ida Marrow, rapporteur", "Hello.", "dash"],
  ["Ida Marrow (Ind). — Hello.", "Ida Marrow (Ind)", "Hello.", "dash"],
  ["Ida Marrow. – on behalf of the X/Y Group. – (DE) Hello.", "Ida Marrow", "Hello.", "dash"],
  ["Ida Marrow. – Member of the Commission. Hello.", "Ida Marrow", "Hello.", "dash"],
];

const questions: readonly Opening[] = [
  ["Q: Why?", "Q", "Why?", "question"],
  ["Вопрос: Почему?", "Вопрос", "Почему?", "question"],
  ["Питання: Чому?", "Питання", "Чому?", "question"],
  ["Pregunta: ¿Por qué?", "Pregunta", "¿Por qué?", "question"],
  ["Q. Why?", "Q", "Why?", "question"],
  ["Q Why?", "Q", "Why?", "question"],
  ["Q  why is that?", "Q", "why is that?", "question"],
  ["Q\u00a0\u00a0why is that?", "Q", "why is that?", "question"],
  ["Q\u00a0Why?", "Q", "Why?", "question"],
  ["Q\tWhy?", "Q", "Why?", "question"],
  ["Q “Why” is the word.", "Q", "“Why” is the word.", "question"],
  ["Q (Inaudible.)", "Q", "(Inaudible.)", "question"],
  ["Q — on the ferry?", "Q", "— on the ferry?", "question"],
  ["[00:01] Q: Why?", "Q", "Why?", "question"],
  ["**Q:** Why?", "Q", "Why?", "question"],
  ["**Question 2:** Why?", "Question 2", "Why?", "question"],
  ["QUESTION: Why?", "QUESTION", "Why?", "question"],
  ["Question: Why?", "Question", "Why?", "question"],
  ["REPORTER: Why?", "REPORTER", "Why?", "question"],
  ["REPORTER 12: Why?", "REPORTER 12", "Why?", "question"],
  ["PRESS: Why?", "PRESS", "Why?", "question"],
  ["THE PRESS: Why?", "THE PRESS", "Why?", "question"],
  ["Frage: Warum?", "Frage", "Warum?", "question"],
  ["Zusatzfrage: Warum?", "Zusatzfrage", "Warum?", "question"],
  ["Journaliste : Pourquoi ?", "Journaliste", "Pourquoi ?", "question"],
  ["Вопрос (через переводчика): Почему?", "Вопрос (через переводчика)", "Почему?", "question"],
  ["Q2: Why?", "Q", "Why?", "question"],
];

const answers: readonly Opening[] = [
  ["A: Because.", "A", "Because.", "answer"],
  ["A. Because.", "A", "Because.", "answer"],
  ["A:\u00a0Because.", "A", "Because.", "answer"],
  ["**A:** Because.", "A", "Because.", "answer"],
  ["ANSWER: Because.", "ANSWER", "Because.", "answer"],
];

const plain: readonly Opening[] = [
  ["Ida Marrow: Hello.", "Ida Marrow", "Hello.", "plain"],
  ["Ida van Marrow: Hello.", "Ida van Marrow", "Hello.", "plain"],
  ["Minister of the Harbour: Hello.", "Minister of the Harbour", "Hello.", "plain"],
  ["Mr. McTAVISH: Aye.", "Mr. McTAVISH", "Aye.", "plain"],
  ["Мария Гордова: Здравствуйте.", "Мария Гордова", "Здравствуйте.", "plain"],
  ["[00:14:32] Ida Marrow: Hello.", "Ida Marrow", "Hello.", "plain"],
  ["Ferries: it rained.", "Ferries", "it rained.", "plain"],
  ["B: That is option two.", "B", "That is option two.", "plain"],
  ["Ida Marrow (Ind): Hello.", "Ida Marrow (Ind)", "Hello.", "plain"],
  ["Ida Marrow, Kanzlerin: Hallo.", "Ida Marrow, Kanzlerin", "Hallo.", "plain"],
  ["Ida Marrow  0:05\nHello.", "Ida Marrow", "Hello.", "plain"],
];

const alone: readonly Opening[] = [
  ["MS. MARROW:", "MS. MARROW", "", "marked"],
  ["**Ida Marrow:**", "Ida Marrow", "", "marked"],
  ["Ida Marrow:", "Ida Marrow", "", "plain"],
  ["A:", "A", "", "answer"],
  ["Q:", "Q", "", "question"],
  ["Q", "Q", "", "question"],
  ["Q  ", "Q", "", "question"],
  ["Q\nWhy?", "Q", "Why?", "question"],
  ["MS. MARROW:\r\nHello.", "MS. MARROW", "Hello.", "marked"],
];

/** What parsing gives, told by the words at the offsets. */
function opening(paragraph: string): Opening | null {
  const found = parseTurnLabel(paragraph);
  if (found === null) return null;
  expect(paragraph.slice(found.start, found.end)).toBe(found.label);
  return [paragraph, found.label, paragraph.slice(found.bodyStart), found.form];
}

describe("a turn label", () => {
  test.each(marked)("is marked in %j", (...expected) => {
    expect(opening(expected[0])).toEqual(expected);
  });

  test.each(questions)("opens a question in %j", (...expected) => {
    expect(opening(expected[0])).toEqual(expected);
  });

  test.each(answers)("opens an answer in %j", (...expected) => {
    expect(opening(expected[0])).toEqual(expected);
  });

  test.each(plain)("is plain, thus in need of other evidence, in %j", (...expected) => {
    expect(opening(expected[0])).toEqual(expected);
  });

  test.each(dashes)("has a dash, and needs others like it, in %j", (...expected) => {
    expect(opening(expected[0])).toEqual(expected);
  });

  test.each(alone)("may stand alone on its line, as in %j", (...expected) => {
    expect(opening(expected[0])).toEqual(expected);
  });

  test.each([
    "Note that: the ferry is late.",
    "At 5:00 the ferry left.",
    "5:00 is when the ferry left.",
    "U.S. policy: unchanged.",
    "https://harbour.example/notes",
    "HTTPS://harbour.example/notes",
    "Q fever is rare on the islands.",
    "Q Fever is rare on the islands.",
    "NOTE: the ferry is late.",
    "Example: the ferry is late.",
    "**Note:** the ferry is late.",
    "However: it rained.",
    "Here’s the thing: it rained.",
    "At 2:30 we left.",
    "John 3:16 is read today.",
    "2:40 P.M. EST",
    "We waited. – And then?",
    "Queue here: the ferry is late.",
    "A plan: we wait.",
    "A ferry left.",
    "MS. MARROW said: wait.",
    "MS. MARROW:no space",
    "the harbour: closed.",
    "(Laughter.)",
    "**Ida Marrow** said no.",
    "**:** no name",
    "“MS. MARROW: hello”",
    "",
  ])("is not seen in %j", (paragraph) => {
    expect(parseTurnLabel(paragraph)).toBeNull();
  });

  test("stands inside its paragraph, before the words", () => {
    const part = fc.constantFrom(
      "MS.",
      "Q",
      "A",
      ":",
      "**",
      " ",
      "\u00a0",
      "\n",
      "Ida",
      "ORRIN",
      "[0:12]",
      "(x)",
      "so",
    );

    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const paragraph = parts.join("");
        const found = parseTurnLabel(paragraph);
        if (found === null) return;
        expect(paragraph.slice(found.start, found.end)).toBe(found.label);
        expect(found.label).toBe(found.label.trim());
        expect(found.label).not.toBe("");
        expect(found.bodyStart).toBeGreaterThanOrEqual(found.end);
        expect(found.bodyStart).toBeLessThanOrEqual(paragraph.length);
      }),
      { seed: 20_310_520, numRuns: 2_000 },
    );
  });
});
