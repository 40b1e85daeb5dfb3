import { describe, expect, test } from "vitest";
import { parseTurnLabel, turnOpening } from "../../../src/attribution/index.ts";

describe("a label", () => {
  test.each([
    ["A2: Because.", "A", "Because.", "answer"],
    ["A 12: Because.", "A", "Because.", "answer"],
    ["A #3. Because.", "A", "Because.", "answer"],
    ["A.", "A", "", "answer"],
    ["FRAGE(AA): Warum?", "FRAGE(AA)", "Warum?", "question"],
    ["**Reporter2:** Why?", "Reporter2", "Why?", "question"],
    ["<v  Ida Marrow>Hello.", "Ida Marrow", "Hello.", "marked"],
    ["**Ida Marrow** : Hello.", "Ida Marrow", "Hello.", "marked"],
    ["Minister (Tom Roe): Order.", "Minister (Tom Roe)", "Order.", "plain"],
    ["The Lord (Tom Roe): Order.", "The Lord (Tom Roe)", "Order.", "marked"],
    ["Ida Marrow (Ind):Hello.", "Ida Marrow (Ind)", "Hello.", "plain"],
    ["Ferries (Lindle) (Ind): we wait.", "Ferries (Lindle) (Ind)", "we wait.", "plain"],
    [`MS. MARROW:${" ".repeat(389)}Hello.`, "MS. MARROW", "Hello.", "marked"],
    [`MS. MARROW:${" ".repeat(900)}Hello.`, "MS. MARROW", "Hello.", "marked"],
  ])("of %j is %j, and leaves %j to be said: it is of the form %s", (...[paragraph, label, body, form]) => {
    const found = parseTurnLabel(paragraph);

    expect(found).toEqual({
      label,
      form,
      start: paragraph.indexOf(label),
      end: paragraph.indexOf(label) + label.length,
      bodyStart: paragraph.length - body.length,
    });
  });

  test.each([
    "*Aside* **Ida Marrow:** Hello.",
    "<i><v Ida Marrow>Hello.",
    "Q&A: the ferry is late.",
    "Q Tip is a cotton swab.",
    "P.S.: the ferry is late.",
    "Note, again: the ferry is late.",
    "** :** no name",
    `${"A".repeat(401)}: too long`,
  ])("is not seen in %j", (paragraph) => {
    expect(parseTurnLabel(paragraph)).toBeNull();
  });
});

describe("a text", () => {
  test.each([
    ["MS. MARROW: Hello.", "sure"],
    ["**Ida Marrow:** Hello.", "sure"],
    ["Q: Why?", "sure"],
    ["A: Because.", "sure"],
    ["Ida Marrow: Hello.", "perhaps"],
    ["Ida Marrow. – Hello.", "perhaps"],
    ["Hello.", null],
    ["Note: the ferry is late.", null],
  ])("%j opens a turn: %s", (text, opening) => {
    expect(turnOpening(text)).toBe(opening);
  });
});
