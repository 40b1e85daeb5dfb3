import { describe, expect, test } from "vitest";
import { namesUnder, speakersUnder } from "../../support/turns.ts";

/** A label's words, as an alias of its speaker has them: without the marks of bold. */
function words(label: string): string {
  return label.replace(/^\*\*|\*\*$|^<v |>$/gu, "");
}

describe("a label", () => {
  test.each([
    ["MS. MARROW", "Ms. Marrow", null],
    ["IDA MARROW", "Ida Marrow", null],
    ["DR. TOM ROE", "Tom Roe", null],
    ["HARBOUR COMMISSIONER ROE", "Harbour Commissioner Roe", null],
    ["HARBOUR COMMISSIONER TOM ROE", "Tom Roe", "Harbour Commissioner"],
    ["MR. DEPUTY SPEAKER TOM ROE", "Tom Roe", "Deputy Speaker"],
    ["DEPUTY SPEAKER DR. TOM ROE", "Tom Roe", "Deputy Speaker"],
    ["TOM ROE, Harbour Master", "Tom Roe", "Harbour Master"],
    ["**Tom Roe,  Harbour Master**", "Tom Roe", "Harbour Master"],
    ["TOM ROE, in writing", "Tom Roe", null],
    ["**Tom Roe, Harbour Master, Port Lindle**", "Tom Roe", "Harbour Master, Port Lindle"],
    ["The Minister for Ferries (Mr Tom Roe)", "Tom Roe", "Minister for Ferries"],
    ["The Harbour Master ( Tom Roe )", "Tom Roe", "Harbour Master"],
    ["Mr Deputy Speaker (Tom Roe)", "Tom Roe", "Deputy Speaker"],
    ["TOM ROE (via interpreter)", "Tom Roe", null],
    ["**Ida Marrow(Ind)**", "Ida Marrow", null],
    ["**(on screen) MS. MARROW**", "Ms. Marrow", null],
    ["TOM ROE #12", "Tom Roe #12", null],
    ["<v Agent47>", "Agent47", null],
    ["<v 9Harbours>", "9Harbours", null],
    ["TOM ROE, Expert in Writing", "Tom Roe", "Expert in Writing"],
    ["**Marrow and Sons**", "Marrow and Sons", null],
  ])("%s names %s, whose role is %s", (label, name, role) => {
    expect(speakersUnder([label, label])).toEqual(Array(2).fill({ name, role, aliases: [words(label)] }));
  });

  test.each([
    "OFFICIAL 2",
    "SPEAKER #12",
    "SPEAKER №2",
    "SPEAKER No. 2",
    "OFFICIAL NO. 2",
    "OFFICER #3",
    "**Official12**",
    "<v Speaker12>",
    "THE VOICE",
    "PRESS AIDE",
    "**(on screen)**",
    "**Mr. Roe/Ms. Lee**",
    "**Mr. Roe / Ms. Lee**",
    "**Mr. Roe  and  Ms. Lee**",
  ])("%s names nobody", (label) => {
    expect(speakersUnder([label, label])).toEqual([null, null]);
  });

  test.each([
    ["MR. ROE 12", "Briefing by Tom Roe", "Tom Roe"],
    ["MRS PRESIDENT", "Remarks by President Ana Ruiz", "Ana Ruiz"],
    ["MS PRESIDENT", "Remarks by President Ana Ruiz", "Ana Ruiz"],
    ["**The  President**", "Remarks by President Ana Ruiz", "Ana Ruiz"],
    ["MR PRESIDENT", "Remarks by President Tom Roe", "Tom Roe"],
    ["THE HON. MRS. MARROW", "Briefing by Mr. Tom Marrow", "The Hon. Mrs. Marrow"],
    ["The Minister for Ferries (Secretary)", "Briefing by Minister for Ferries Ida Marrow", "Ida Marrow"],
    ["SECRETARY OF THE TREASURY", "Briefing by Secretary of the Treasury Ana Ruiz", "Ana Ruiz"],
  ])("%s under “%s” means %s", (label, title, name) => {
    expect(namesUnder([label], { title })).toEqual([name]);
  });
});
