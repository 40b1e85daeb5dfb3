import { describe, expect, test } from "vitest";
import { namesUnder, speakersUnder } from "../../support/turns.ts";

describe("a title", () => {
  test.each([
    ["Briefing by the Secretary of Energy Ida Marrow", "MS. MARROW", "Ida Marrow", "Secretary of Energy"],
    ["BRIEFING BY SECRETARY OF ENERGY IDA MARROW", "MS. MARROW", "Ida Marrow", "Secretary of Energy"],
    ["Briefing by Adviser to Orvessa Ida Marrow", "MS. MARROW", "Ida Marrow", "Adviser to Orvessa"],
    ["Briefing by Director LBX Tom Roe", "MR. ROE", "Tom Roe", "Director LBX"],
    ["Talk with Secretary Ida D’souza", "MS. D’SOUZA", "Ida D’souza", "Secretary"],
    ["Talk on ferries: President Ana Ruiz", "THE PRESIDENT", "Ana Ruiz", "President"],
    ["Remarks by Lindle Harbour Vice President Ruiz", "THE VICE PRESIDENT", "Vice President Ruiz", null],
    ["President Ruiz at the quay", "THE PRESIDENT", "President Ruiz", null],
    ["Talk with Paris Marrow", "MS. MARROW", "Paris Marrow", null],
    ["Briefing by Harbour Master and Tom Roe", "MR. ROE", "Tom Roe", null],
    ["Briefing on Secretary Ida Marrow’s visit", "MS. MARROW", "Ida Marrow", "Secretary"],
    ["Talk with Ann Maltby Roe", "MS. ROE", "Ann Maltby Roe", null],
    ["Briefing by Ana Luz de la Vega", "MS. VEGA", "Ana Luz de la Vega", null],
    ["Talk with Ida Marrow outside Port Lindle", "MS. MARROW", "Ida Marrow", null],
    ["Entretien avec Ministre des Ports Ida Marrow", "MME MARROW", "Ida Marrow", "Ministre des Ports"],
    ["Briefing by Ida Marrow, Tom Roe", "MR. ROE", "Tom Roe", null],
    ["Briefing by Ida Marrow – Port Lindle", "MS. MARROW", "Ida Marrow", null],
    ["Briefing by Jo Nash and Jon Ash", "MR. ASH", "Jon Ash", null],
  ])("“%s” says whom %s means: %s, whose role is %s", (...[title, label, name, role]) => {
    expect(speakersUnder([label], { title })).toEqual([{ name, role, aliases: [label] }]);
  });

  test.each([
    ["Storm Ottoline", "MS. OTTOLINE", "Ms. Ottoline"],
    ["Ferries meet Storm Ottoline", "MS. OTTOLINE", "Ms. Ottoline"],
    ["Briefing on Storm Ottoline", "MS. OTTOLINE", "Ms. Ottoline"],
    ["Remarks by President Ruiz", "MS. RUIZ", "Ms. Ruiz"],
    ["Briefing by Alpha Beta Gamma Delta Epsilon Marrow", "MS. MARROW", "Ms. Marrow"],
    ["Talk with Ferry B12 Marrow", "MS. MARROW", "Ms. Marrow"],
    ["Talk with van der Marrow", "MS. MARROW", "Ms. Marrow"],
    ["Briefing by Director Ms. Kim Marrow", "MR. MARROW", "Mr. Marrow"],
    ["Briefing by Harbour Deputy Press Secretary Ida Marrow", "THE PRESS SECRETARY", null],
  ])("“%s” names nobody whom %s means", (title, label, name) => {
    expect(namesUnder([label], { title })).toEqual([name]);
  });

  test.each([
    ["Talk with Secretary Ida D’souza", "Ida D’souza"],
    ["Interview with Ida Jones", "Ida Jones"],
    ["Interview with President Ruiz", "President Ruiz"],
    ["Interview with President Ruiz and Tom Roe", null],
    ["Talk on ferries: Harbour Master Tom Roe", "Tom Roe"],
    ["Interview with Ida Marrow’s crew", null],
    ["Briefing on the talks with Tom Roe", null],
    ["Briefing on the talks with Ann Lee from Port Lindle with Tom Roe", null],
  ])("“%s” tells that %s answers", (title, name) => {
    expect(namesUnder(["Q", "A"], { title })).toEqual(["a reporter", name]);
  });
});

describe("a line that names somebody", () => {
  const line = "Briefing by Commissioner Ida Marrow";

  test("counts among the first twelve above the turns, and not below them", () => {
    const eleven = Array<string>(11).fill("Port Lindle");

    expect(namesUnder(["MS. MARROW"], { above: [...eleven, line] })).toEqual(["Ida Marrow"]);
    expect(namesUnder(["MS. MARROW"], { above: [...eleven, "Port Lindle", line] })).toEqual(["Ms. Marrow"]);
  });

  test("does not count where somebody says it", () => {
    expect(namesUnder(["MS. MARROW", `MR. ROE: ${line}`])).toEqual(["Ms. Marrow", "Mr. Roe"]);
  });

  test("counts up to three hundred characters, for more are no line of a header", () => {
    const padded = (length: number) => `${line}, ${"x".repeat(length - line.length - 2)}`;

    expect(namesUnder(["MS. MARROW"], { above: [padded(300)] })).toEqual(["Ida Marrow"]);
    expect(namesUnder(["MS. MARROW"], { above: [padded(301)] })).toEqual(["Ms. Marrow"]);
  });
});
