import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

const pairs: readonly Case[] = [
  [
    ['“The plank of 12"x4" is here,” Ida Marrow said.'],
    ['“The plank of 12"x4" is here,” direct, Ida Marrow, name-then-verb: Ida Marrow said'],
  ],
  [
    ["“The ‘Gull and the ‘Tern wait at the quay,” Ida Marrow said."],
    ["“The ‘Gull and the ‘Tern wait at the quay,” direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ["“The 'Gull and the 'Tern wait at the quay,” Ida Marrow said."],
    ["“The 'Gull and the 'Tern wait at the quay,” direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ['"He read “The Tide” aloud on the quay," Ida Marrow said.'],
    ['"He read “The Tide” aloud on the quay," direct, Ida Marrow, name-then-verb: Ida Marrow said'],
  ],
  [
    ['"He read "The Tide" aloud on the quay," Ida Marrow said.'],
    ['"He read "The Tide" aloud on the quay," direct, Ida Marrow, name-then-verb: Ida Marrow said'],
  ],
  [
    ["‘We wait here at the quay,' Ida Marrow said."],
    ["‘We wait here at the quay,' direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ["'We wait here at the quay,’ Ida Marrow said."],
    ["'We wait here at the quay,’ direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ['„We wait here at the quay", Ida Marrow said.'],
    ['„We wait here at the quay" direct, Ida Marrow, name-then-verb: Ida Marrow said'],
  ],
  [
    ["‟We wait here at the quay,” Ida Marrow said."],
    ["‟We wait here at the quay,” direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ["“We wait here at the quay,‟ Ida Marrow said."],
    ["“We wait here at the quay,‟ direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ["“Rock‘n’roll is over,” Ida Marrow said."],
    ["“Rock‘n’roll is over,” direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [["Rock‘n’roll is over, Ida Marrow said."], []],
  [
    ["Ida Marrow said: «We wait here . »"],
    ["«We wait here . » direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["Ida Marrow said: « We wait here » ..."],
    ["« We wait here » direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [["Ida Marrow spoke of d’« a ruin since the flood »."], ["« a ruin since the flood » mixed, nobody"]],
  [["`We wait here at the quay,` Ida Marrow said."], []],
  [
    ["``We wait here at the quay,'' Ida Marrow said."],
    ["``We wait here at the quay,'' direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ["'The boys' ferry is late again,' Ida Marrow said."],
    ["'The boys' ferry is late again,' direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ['"...and we wait," Ida Marrow said.'],
    ['"...and we wait," mixed, Ida Marrow, name-then-verb: Ida Marrow said'],
  ],
  [
    ['Ida Marrow said: "...and we wait."'],
    ['"...and we wait." mixed, Ida Marrow, verb-before: Ida Marrow said'],
  ],
  [
    ['The quay."We wait," Ida Marrow said.'],
    ['"We wait," direct, Ida Marrow, name-then-verb: Ida Marrow said'],
  ],
  [
    ['Ida Marrow said," We wait here."'],
    ['" We wait here." direct, Ida Marrow, verb-before: Ida Marrow said'],
  ],
  [
    ["Ida Marrow said:” [We] wait here.”"],
    ["” [We] wait here.” direct, Ida Marrow, verb-before: Ida Marrow said + [We]"],
  ],
  [
    ["Ida Marrow said: “The ferry is late.” 'The keepers' lamp went out at dawn,' Ida Marrow said."],
    ["“The ferry is late.” direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
];

const leftOpen: readonly Case[] = [
  [["The tide rose.\n“We sail. It rained."], ["“We sail. It rained. direct, nobody"]],
  [["The tide rose.\n  “We sail. It rained."], ["“We sail. It rained. direct, nobody"]],
  [["The tide rose.\r\n“We sail. It rained."], ["“We sail. It rained. direct, nobody"]],
  [["The tide\nrose. “We sail. It rained."], ["“We sail. direct, nobody"]],
  [["It\n. “We sail. It rained."], ["“We sail. direct, nobody"]],
  [["The tide rose. “We sail. It rained."], ["“We sail. direct, nobody"]],
  [["“We sail. It rained."], ["“We sail. It rained. direct, nobody"]],
  [
    ["“We sail, so the long and weary crew of the ferry says now, and wait."],
    ["“We sail, so the long and weary crew of the ferry says now, and wait. direct, nobody"],
  ],
  [
    ["“We sail at dawn tomorrow, the long and weary crew of the ferry says now. We wait."],
    ["“We sail at dawn tomorrow, direct, nobody"],
  ],
  [
    ["“We sail at dawn tomorrow, the long and weary crew of the quay ferry says now. We wait."],
    [
      "“We sail at dawn tomorrow, the long and weary crew of the quay ferry says now. We wait. direct, nobody",
    ],
  ],
  [
    ["“We sail, Ida  Marrow \n said. It rained."],
    ["“We sail, direct, Ida Marrow, name-then-verb: Ida  Marrow \n said"],
  ],
  [
    ["“We sail and wait. ‘It is late’ and dark, Ida Marrow said. It rained."],
    ["“We sail and wait. ‘It is late’ and dark, direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ["“The ferry is late, Ida Marrow says, and old.", "“We wait,” she added."],
    ["“The ferry is late, Ida Marrow says, and old. direct, nobody", "“We wait,” direct, nobody"],
  ],
  [
    ["Ida Marrow said: “The ferry is late. It rained.", "Then it rained on the quay.” The crew left."],
    [
      "“The ferry is late. It rained. direct, Ida Marrow, verb-before: Ida Marrow said",
      "Then it rained on the quay.” direct, Ida Marrow, continued: Ida Marrow said",
    ],
  ],
  [
    ["Ida Marrow said: “The ferry is late. It rained.", "“We wait here.", "“It is dark.” The crew left."],
    [
      "“The ferry is late. It rained. direct, Ida Marrow, verb-before: Ida Marrow said",
      "“We wait here. direct, Ida Marrow, continued: Ida Marrow said",
      "“It is dark.” direct, Ida Marrow, continued: Ida Marrow said",
    ],
  ],
  [
    ["Ida Marrow said: “The ferry is late. It rained.", "The mayor came. “We wait,” Tom Roe said."],
    [
      "“The ferry is late. direct, Ida Marrow, verb-before: Ida Marrow said",
      "“We wait,” direct, Tom Roe, name-then-verb: Tom Roe said",
    ],
  ],
  [
    ["“We sail. “We wait,” Ida Marrow said."],
    ["“We sail. direct, nobody", "“We wait,” direct, Ida Marrow, name-then-verb: Ida Marrow said"],
  ],
  [
    ["“We sail, Ida Marrow said. “We wait,” she added. “It is late."],
    [
      "“We sail, direct, Ida Marrow, name-then-verb: Ida Marrow said",
      "“We wait,” direct, Ida Marrow, name-then-verb: she added",
      "“It is late. direct, Ida Marrow, continued: she added",
    ],
  ],
  [
    ["“We sail, Tom Roe said. ‘We wait’ is what he said."],
    ["“We sail, direct, Tom Roe, name-then-verb: Tom Roe said"],
  ],
];

const wordings: readonly Case[] = [
  [["The novel “The Long Night of the Quay and the Sea” is old."], []],
  [["The novel “The long night of the quay and the sea” is old."], []],
  [
    ["The novel “The long night of the quay and the sea now” is old."],
    ["“The long night of the quay and the sea now” mixed, nobody"],
  ],
  [["Ida Marrow praised the novel “The long night of the quay and the sea”."], []],
  [
    ["Ida Marrow praised the novel “The long night of the quay and the sea now”."],
    ["“The long night of the quay and the sea now” mixed, Ida Marrow, verb-before: Ida Marrow praised"],
  ],
  [
    ["The novel “The Long Night of the Quay and the Sea Tonight” is old."],
    ["“The Long Night of the Quay and the Sea Tonight” mixed, nobody"],
  ],
  [["Ida Marrow praised the novel “The Long Night of the Quay and the Sea”."], []],
  [
    ["Ida Marrow praised the novel “The Long Night of the Quay and the Sea Tonight”."],
    ["“The Long Night of the Quay and the Sea Tonight” mixed, Ida Marrow, verb-before: Ida Marrow praised"],
  ],
  [["Ida Marrow praised the novel, “Night falls on the quay”, Tom Roe said."], []],
  [["Ida Marrow praised the novel, “Night falls on the quay,” Tom Roe said."], []],
  [["“Late now” (a term) is old."], []],
  [["“Late now”, a term, is old."], []],
  [["“Late now” — a term — is old."], []],
  [["“Late now”, said Tom Roe."], ["“Late now” direct, Tom Roe, verb-then-name: said Tom Roe"]],
  [
    ["Ida Marrow said of the quay (“Late now and cold”)."],
    ["“Late now and cold” direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["Ida Marrow said of the quay — “Late now and cold”."],
    ["“Late now and cold” direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [
    ["Ida Marrow said of the quay: “Late now and cold”."],
    ["“Late now and cold” direct, Ida Marrow, verb-before: Ida Marrow said"],
  ],
  [["The crew saw “We Wait And Wait For The Long Day” at night."], []],
  [["The crew saw “The Long Night of the Quay and the Sea” at night."], []],
  [
    ["The crew saw “The Long Night of the Quay and the Sea Tonight” at night."],
    ["“The Long Night of the Quay and the Sea Tonight” mixed, nobody"],
  ],
  [["Boris “the Blade” Orlov left."], []],
  [["The tide rose. — “Late now” is a term."], []],
];

describe("the words of a quotation are told", () => {
  test.each(pairs)("between marks: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(leftOpen)("that its paragraph leaves open: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });

  test.each(wordings)("that may be a title or a term: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs)).toEqual(lines);
  });
});
