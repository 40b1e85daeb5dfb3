import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

const signed: readonly Case[] = [
  [
    ["“The ferry is late. It rained.”", "— Otto Brenner, pilot"],
    ["“The ferry is late. It rained.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["“The ferry is late. It rained.”", "- Otto Brenner"],
    ["“The ferry is late. It rained.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["“The ferry is late. It rained.”", "~ Otto Brenner"],
    ["“The ferry is late. It rained.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["“The ferry is late. It rained.”", "– Otto Brenner"],
    ["“The ferry is late. It rained.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["“The ferry is late. It rained.”", "—Otto Brenner"],
    ["“The ferry is late. It rained.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["“The ferry is late. It rained.”", "—  Otto Brenner"],
    ["“The ferry is late. It rained.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [["“The ferry is late. It rained.”", "Otto Brenner"], ["“The ferry is late. It rained.” direct, nobody"]],
  [["“The ferry is late. It rained.”", "— otto brenner"], ["“The ferry is late. It rained.” direct, nobody"]],
  [
    ["“The ferry is late. It rained.”", "— Otto Brenner the Elder of Corvale Harbour Board"],
    ["“The ferry is late. It rained.” direct, nobody"],
  ],
  [
    ["“The ferry is late. It rained.”", "— Otto Brenner the Elder of Corvale Harbour"],
    ["“The ferry is late. It rained.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["“The ferry is late. It rained.”", "— Otto Brenner of the Quay"],
    ["“The ferry is late. It rained.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["“The ferry is late. It rained.”", "— Otto Brenner of the quay"],
    ["“The ferry is late. It rained.” direct, nobody"],
  ],
  [
    ["“The ferry is late. It rained.”", "— Otto  Brenner"],
    ["“The ferry is late. It rained.” direct, Otto Brenner, signature: Otto  Brenner"],
  ],
  [
    ["“The ferry is late. It rained.”", "— Otto Brenner , pilot"],
    ["“The ferry is late. It rained.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    [
      "“The ferry is late. It rained.”",
      "— Otto Brenner, pilot of the quay and of the north pier and pilot of the quay and of the north pier and pilot of the quay and of the north pier and pilot of thx",
    ],
    ["“The ferry is late. It rained.” direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    [
      "“The ferry is late. It rained.”",
      "— Otto Brenner, pilot of the quay and of the north pier and pilot of the quay and of the north pier and pilot of the quay and of the north pier and pilot of thex",
    ],
    ["“The ferry is late. It rained.” direct, nobody"],
  ],
  [
    ["“The ferry is late. It rained.", "Otto Brenner, pilot”"],
    ["“The ferry is late. It rained. direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["“The ferry is late. It rained.", "Otto Brenner, pilot” left."],
    ["“The ferry is late. It rained. direct, nobody"],
  ],
  [
    ["“The ferry is late. It rained.", "and the crew waited here”"],
    ["“The ferry is late. It rained. direct, nobody", "and the crew waited here” mixed, nobody"],
  ],
  [
    ["“The ferry is late,” Tom Roe said.", "— Otto Brenner"],
    ["“The ferry is late,” direct, Tom Roe, name-then-verb: Tom Roe said"],
  ],
  [["“The ferry is late.” It rained.", "— Otto Brenner"], ["“The ferry is late.” direct, nobody"]],
  [["“The ferry is late. It rained.", "— Otto Brenner"], ["“The ferry is late. It rained. direct, nobody"]],
  [
    ["> The ferry is late. It rained.\n> — Otto Brenner"],
    ["The ferry is late. It rained. direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["> The ferry is late.  \n>\n>  — Otto Brenner, pilot"],
    ["The ferry is late. direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [["> — Otto Brenner"], []],
  [[">  — Otto Brenner"], []],
  [["> The ferry is late. — Otto Brenner"], ["The ferry is late. — Otto Brenner direct, nobody"]],
  [
    ["> The ferry is late.\n> — otto said no more of it than that"],
    ["The ferry is late.\n> — otto said no more of it than that direct, nobody"],
  ],
  [
    ["> The ferry is late.\n— Otto Brenner"],
    ["The ferry is late. direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["> The ferry is late.\n> We wait – Otto Brenner"],
    ["The ferry is late.\n> We wait – Otto Brenner direct, nobody"],
  ],
  [
    ["> The ferry is late.", "— Otto Brenner"],
    ["The ferry is late. direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["> The ferry is late.", "> — Otto Brenner"],
    ["The ferry is late. direct, Otto Brenner, signature: Otto Brenner"],
  ],
  [
    ["> The ferry is late.\n> — Otto Brenner\n> It rained."],
    ["The ferry is late.\n> — Otto Brenner\n> It rained. direct, nobody"],
  ],
  [["> Then — Otto Brenner"], ["Then — Otto Brenner direct, nobody"]],
];

describe("a quotation set apart or above a name is told", () => {
  test.each(signed)("with a signature: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});
