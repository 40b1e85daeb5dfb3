import { describe, expect, test } from "vitest";
import { quotationsOf } from "../../../src/corpus/index.ts";
import { quotationsIn } from "../../support/attributed.ts";
import { documentOf, withFields } from "../../support/read-source.ts";

/** The words of each quotation, marks included. */
function wordsIn(paragraphs: readonly string[]): string[] {
  return quotationsIn(paragraphs).map(({ words }) => words);
}

/** A text, what is asked of it, and the quotations in it. */
type Case = readonly [title: string, paragraphs: readonly string[], expected: readonly string[]];

const pairs: readonly Case[] = [
  ["curly marks", ["“The ferry is late,” Ida Marrow said."], ["“The ferry is late,”"]],
  ["straight marks", ['"The ferry is late," Ida Marrow said.'], ['"The ferry is late,"']],
  ["single curly marks", ["‘The ferry is late,’ Ida Marrow said."], ["‘The ferry is late,’"]],
  ["single straight marks", ["'The ferry is late,' Ida Marrow said."], ["'The ferry is late,'"]],
  ["guillemets", ["«The ferry is late», Ida Marrow said."], ["«The ferry is late»"]],
  ["guillemets with spaces inside", ["Ida Marrow said: « The ferry is late. »"], ["« The ferry is late. »"]],
  ["low and high marks", ["„The ferry is late“, Ida Marrow said."], ["„The ferry is late“"]],
  ["low and closing high marks", ["„The ferry is late”, Ida Marrow said."], ["„The ferry is late”"]],
  ["guillemets that point inwards", ["»The ferry is late«, Ida Marrow said."], ["»The ferry is late«"]],
  ["two apostrophes on each side", ["''The ferry is late,'' Ida Marrow said."], ["''The ferry is late,''"]],
  [
    "two backticks and two apostrophes",
    ["``The ferry is late,'' Ida Marrow said."],
    ["``The ferry is late,''"],
  ],
  ["wide straight marks", ["＂The ferry is late,＂ Ida Marrow said."], ["＂The ferry is late,＂"]],
  ["a curly mark and a straight one", ['“The ferry is late," Ida Marrow said.'], ['“The ferry is late,"']],
  ["a straight mark and a curly one", ['"The ferry is late,” Ida Marrow said.'], ['"The ferry is late,”']],
  ["two closing curly marks", ["”The ferry is late,” Ida Marrow said."], ["”The ferry is late,”"]],
  [
    "several kinds in one text",
    ["“The ferry is late,” Ida Marrow said.", '"The tide is low," she added.', "«We will wait», she said."],
    ["“The ferry is late,”", '"The tide is low,"', "«We will wait»"],
  ],
  [
    "straight marks twice in a paragraph",
    ['"The ferry," Ida Marrow said, "is late again today."'],
    ['"The ferry,"', '"is late again today."'],
  ],
  [
    "a mark of Markdown emphasis around them",
    ["*“The ferry is late,”* Ida Marrow said."],
    ["“The ferry is late,”"],
  ],
  [
    "a bracket around them",
    ["The crew waited (“The ferry is late,” Ida Marrow said)."],
    ["“The ferry is late,”"],
  ],
  [
    "dashes around them",
    ["The mayor — “The ferry is late again,” she said — went home."],
    ["“The ferry is late again,”"],
  ],
];

const nested: readonly Case[] = [
  [
    "single curly marks inside double ones",
    ["“He told me ‘never again’ and left,” Ida Marrow said."],
    ["“He told me ‘never again’ and left,”"],
  ],
  [
    "single straight marks inside double ones",
    [`"He told me 'never again' and left," Ida Marrow said.`],
    [`"He told me 'never again' and left,"`],
  ],
  [
    "double marks inside single ones",
    ["‘He told me “never again” and left the quay,’ Ida Marrow said."],
    ["‘He told me “never again” and left the quay,’"],
  ],
  [
    "guillemets inside curly marks",
    ["“He read «The Tide» aloud on the quay,” Ida Marrow said."],
    ["“He read «The Tide» aloud on the quay,”"],
  ],
  [
    "curly marks inside guillemets",
    ["«He read “The Tide” aloud on the quay», Ida Marrow said."],
    ["«He read “The Tide” aloud on the quay»"],
  ],
  [
    "straight marks inside curly ones",
    ['“He read "The Tide" aloud on the quay,” Ida Marrow said.'],
    ['“He read "The Tide" aloud on the quay,”'],
  ],
  [
    "curly marks inside curly ones",
    ["“He said “never again” and left the quay,” Ida Marrow said."],
    ["“He said “never again” and left the quay,”"],
  ],
  [
    "marks that end together",
    ["Ida Marrow said: “The keeper told us ‘never again.’”"],
    ["“The keeper told us ‘never again.’”"],
  ],
  [
    "marks that begin together",
    ["Ida Marrow said: “‘Never again’ is what the keeper told us.”"],
    ["“‘Never again’ is what the keeper told us.”"],
  ],
  [
    "brackets with marks of their own inside",
    ["“They [the “Gulls” of the north pier] sailed at dawn,” Ida Marrow said."],
    ["“They [the “Gulls” of the north pier] sailed at dawn,”"],
  ],
];

const apostrophes: readonly Case[] = [
  [
    "one inside a word in single curly marks",
    ["‘The ferry’s late and it won’t sail,’ Ida Marrow said."],
    ["‘The ferry’s late and it won’t sail,’"],
  ],
  [
    "one inside a word in single straight marks",
    ["'The ferry's late and it won't sail,' Ida Marrow said."],
    ["'The ferry's late and it won't sail,'"],
  ],
  [
    "the one of a plural in single marks",
    ["‘The keepers’ lamp went out at dawn,’ Ida Marrow said."],
    ["‘The keepers’ lamp went out at dawn,’"],
  ],
  [
    "the one of a plural in straight single marks",
    ["'The keepers' lamp went out at dawn,' Ida Marrow said."],
    ["'The keepers' lamp went out at dawn,'"],
  ],
  ["the one of a plural and no quotation", ["The fishers’ boats and the keepers’ lamps were lost."], []],
  ["the one of a plural in straight prose", ["The fishers' boats and the keepers' lamps were lost."], []],
  [
    "the one of a plural outside the marks",
    ["The fishers’ boats were lost, Ida Marrow said: “We found the keepers’ lamps at dawn.”"],
    ["“We found the keepers’ lamps at dawn.”"],
  ],
  ["one before a shortened word", ["’Twas late when the ferry left, and the ’bus had gone."], []],
  [
    "one before a shortened word inside the marks",
    ["“’Twas late when the ferry left,” Ida Marrow said."],
    ["“’Twas late when the ferry left,”"],
  ],
  ["years", ["The pier of the '90s and the quay of the ’70s were torn down in '04."], []],
  [
    "years inside the marks",
    [`"In the '90s the pier was new," Ida Marrow said.`],
    [`"In the '90s the pier was new,"`],
  ],
  [
    "the dropped letters of speech",
    [`"We was fishin' an' singin' all night," Otto Brenner said.`],
    [`"We was fishin' an' singin' all night,"`],
  ],
];

const signs: readonly Case[] = [
  ["inches", ['The plank is 12" wide and the mast is 40" thick.'], []],
  ["feet and inches", [`The keeper is 6'2" and the door is 5'11" high.`], []],
  [
    "inches before a quotation",
    ['The plank is 12" wide. "We cut it ourselves," Ida Marrow said.'],
    ['"We cut it ourselves,"'],
  ],
  ["values of markup", ['The chart <span id="5" class="tide table of the north">is here</span> again.'], []],
  [
    "values of markup before a quotation",
    ['<p id="note-of-the-harbour">“The ferry is late,” Ida Marrow said.</p>'],
    ["“The ferry is late,”"],
  ],
  ["a pair with nothing inside", ['The sign read "" and the other “”.'], []],
  ["a pair around a mark", ["The sign was “?” and then “!!!” all night."], []],
  ["code of one backtick", ["Type `lamp on` and the lamp of the pier will burn."], []],
];

const unclosed: readonly Case[] = [
  [
    "goes on in the next paragraph, where that opens a mark again",
    ["Ida Marrow said: “The ferry is late.", "“The tide is low.", "“We will wait.”", "The crew waited."],
    ["“The ferry is late.", "“The tide is low.", "“We will wait.”"],
  ],
  [
    "goes on in the next paragraph in straight marks",
    ['Ida Marrow said: "The ferry is late.', '"We will wait."', "The crew waited."],
    ['"The ferry is late.', '"We will wait."'],
  ],
  [
    "goes on in the next paragraph, where a mark closes it",
    ["Ida Marrow said: “The ferry is late.", "We will wait for it.”", "The crew waited."],
    ["“The ferry is late.", "We will wait for it.”"],
  ],
  [
    "ends before the words that say who speaks",
    [
      "“The ferry will not sail before the storm is over, the harbour master Ida Marrow said.",
      "The crew went home.",
    ],
    ["“The ferry will not sail before the storm is over,"],
  ],
  [
    "ends with its sentence inside prose",
    ["Ida Marrow said: “The ferry will not sail today. The crew went home at noon.", "The quay was bare."],
    ["“The ferry will not sail today."],
  ],
  [
    "ends with its paragraph where it opened that",
    ["“The ferry will not sail today.", "The crew went home at noon."],
    ["“The ferry will not sail today."],
  ],
  [
    "in single marks is none",
    ["Ida Marrow said: ‘The ferry will not sail today.", "The crew went home at noon."],
    [],
  ],
  [
    "leaves the next quotation of its paragraph whole",
    ["Ida Marrow said: “The ferry is late. “We will wait,” she added."],
    ["“The ferry is late.", "“We will wait,”"],
  ],
  [
    "never reaches the paragraph after",
    ["“The ferry is late.", "The crew waited, and the keeper slept.", "“We will wait,” Ida Marrow said."],
    ["“The ferry is late.", "“We will wait,”"],
  ],
  ["that only closes is none", ["The ferry is late,” Ida Marrow said."], []],
  [
    "ends before the first clause that says whose it is, whatever follows",
    ["“The ferry is late, Ida Marrow said. The crew went home at noon, and the quay was bare."],
    ["“The ferry is late,"],
  ],
  [
    "ends before that clause where another mark follows",
    ['"The ferry is late, Ida Marrow said. "We will wait." The crew went home at noon.'],
    ['"The ferry is late,', '"We will wait."'],
  ],
];

const noQuotations: readonly Case[] = [
  ["a scare quote", ["The “repairs” to the pier took nine years."], []],
  ["several scare quotes", ["The “new” ferry and its “captain” left the “harbour” at noon."], []],
  ["a term with its definition", ["“Slack water” is the time between the tides."], []],
  ["a term behind so-called", ["The so-called “grey fleet of the north” left port."], []],
  ["the title of a book", ["The keeper’s novel “The Lamp and the Long Night” sold well."], []],
  ["the title of a song", ["They sang the song “Row to the Far Shore” at the quay."], []],
  ["the title of a film as an object", ["The crew watched “The Last Ferry Home” in the hall."], []],
  ["a title with the marks of the style before a comma", ["Her book, “A Harbour in Winter,” sold well."], []],
  ["a nickname inside a name", ["Otto “Gull” Brenner rowed the boat."], []],
  ["a word spoken of as a word", ["The word “quay” has four letters."], []],
  ["the name of a ship", ["The ferry “Morning Star” sank off the pier."], []],
  ["what somebody might say", ["A reader may say, “Why should the ferry sail at all?”"], []],
  ["what follows a closing mark that nothing opens", ["The ferry was late again,” Ida Marrow said."], []],
];

const headlines: readonly Case[] = [
  [
    "a headline in single marks above quotations in double ones",
    ["‘We will wait all night’ says harbour master", "“We will wait all night,” Ida Marrow said."],
    ["“We will wait all night,”"],
  ],
  [
    "a headline in straight single marks above quotations in double ones",
    ["'We will wait all night' says harbour master", '"We will wait all night," Ida Marrow said.'],
    ['"We will wait all night,"'],
  ],
  [
    "titles in single marks beside quotations in double ones",
    ["The keeper wrote ‘The Lamp and the Night’.", "“I wrote it at sea,” Otto Brenner said."],
    ["“I wrote it at sea,”"],
  ],
];

const blockQuotes: readonly Case[] = [
  [
    "without marks",
    ["Ida Marrow wrote to the crew:", "> The ferry is late. We will wait for it.", "The crew waited."],
    ["The ferry is late. We will wait for it."],
  ],
  [
    "with marks of its own",
    ["Ida Marrow wrote to the crew:", "> “The ferry is late. We will wait for it.”"],
    ["“The ferry is late. We will wait for it.”"],
  ],
  [
    "of several paragraphs",
    ["Ida Marrow wrote to the crew:", "> The ferry is late.", "> We will wait for it."],
    ["The ferry is late.", "We will wait for it."],
  ],
  ["but for the line that signs it", ["> We sail at dawn.\n> — Otto Brenner"], ["We sail at dawn."]],
];

/** Marks as they stand in careless texts, and in plain ones that need care. */
const careless: readonly (readonly [paragraphs: readonly string[], expected: readonly string[]])[] = [
  [
    ["Ida Marrow said: “The ferry is late.", "We will wait for it.” Then she left the quay."],
    ["“The ferry is late.", "We will wait for it.”"],
  ],
  [
    ['Ida Marrow said: "The ferry is late.', 'We will wait for it." Then she left the quay.'],
    ['"The ferry is late.', 'We will wait for it."'],
  ],
  [['"The ferry is late, Ida Marrow said. The crew went home at noon.'], ['"The ferry is late,']],
  [
    ['"The ferry is late," Ida Marrow said. "We will wait. The crew went home at noon.'],
    ['"The ferry is late,"', '"We will wait.'],
  ],
  [["“The ferry is late,“ Ida Marrow said. “We will wait.“"], ["“The ferry is late,“", "“We will wait.“"]],
  [["”The ferry is late,” Ida Marrow said. ”We will wait.”"], ["”The ferry is late,”", "”We will wait.”"]],
  [["“ The ferry is late, ” Ida Marrow said."], ["“ The ferry is late, ”"]],
  [['" The ferry is late, " Ida Marrow said.'], ['" The ferry is late, "']],
  [['Ida Marrow said,"The ferry is late."'], ['"The ferry is late."']],
  [['Ida Marrow said:"The ferry is late."Then she left.'], ['"The ferry is late."']],
  [['The mast is 40" high. "We cut it," Ida Marrow said. The plank is 12" wide.'], ['"We cut it,"']],
  [
    ["'The keepers' lamp, the fishers' nets and the boys' boats are lost,' Ida Marrow said."],
    ["'The keepers' lamp, the fishers' nets and the boys' boats are lost,'"],
  ],
  [
    ["‘I’ve seen the ’90s and the keepers’ lamps, and I’m done,’ Ida Marrow said."],
    ["‘I’ve seen the ’90s and the keepers’ lamps, and I’m done,’"],
  ],
  [["The keepers’ ‘new’ lamp was the fishers’ ‘old’ one."], []],
  [["The '90s and '80s were good, the keepers' son said of the boats' crews."], []],
  [
    ["‘The ferry is late,’ Ida Marrow said. ‘The keepers’ lamp is out. ‘We wait,’ she added."],
    ["‘The ferry is late,’", "‘We wait,’"],
  ],
  [
    ["“He said: “The ferry is late.” The crew waited all night,” Ida Marrow said."],
    ["“He said: “The ferry is late.” The crew waited all night,”"],
  ],
  [["„Die Fähre ‚Zora‘ ist spät“, sagte Ida Marrow."], ["„Die Fähre ‚Zora‘ ist spät“"]],
  [
    ["„Die Fähre ist heute sehr spät dran“, sagte Ida Marrow. „Wir warten hier.“"],
    ["„Die Fähre ist heute sehr spät dran“", "„Wir warten hier.“"],
  ],
  [["”Färjan är sen igen i dag,” Ida Marrow said."], ["”Färjan är sen igen i dag,”"]],
  [["»Die Fähre ist heute sehr spät dran«, sagte Ida Marrow."], ["»Die Fähre ist heute sehr spät dran«"]],
  [["‹The ferry is late again today›, Ida Marrow said."], ["‹The ferry is late again today›"]],
  [["*The ferry is late,* Ida Marrow said."], []],
  [["**“The ferry is late,”** Ida Marrow said."], ["“The ferry is late,”"]],
  [["The crew of the “Morning Star,” the “Evening Star” and the “Star of the Sea” met."], []],
  [["The “late” ferry, the “tired” crew and the “old” pier: Ida Marrow knows them all."], []],
  [["A “no sail” order, a “go slow” rule and a “keep off” sign are all it took."], []],
  [["The headline “Ferry Late Again, Crew Blamed” ran on Monday."], []],
  [["The report’s chapter “How the Ferry Came to Be Late” is long."], []],
  [["“Yes,” Ida Marrow said."], ["“Yes,”"]],
  [["“No.” Ida Marrow shook her head."], ["“No.”"]],
  [["Ida Marrow said “yes”."], ["“yes”"]],
  [["“Late?” Ida Marrow asked."], ["“Late?”"]],
  [["“…and we wait,” Ida Marrow said."], ["“…and we wait,”"]],
  [["“— and we wait,” Ida Marrow said."], ["“— and we wait,”"]],
  [["“[...] and we wait,” Ida Marrow said."], ["“[...] and we wait,”"]],
  [["“(…) and we wait,” Ida Marrow said."], ["“(…) and we wait,”"]],
  [["(“The ferry is late,” Ida Marrow said.)"], ["“The ferry is late,”"]],
  [
    ["Ida Marrow said the ferry “is late” and “will be late” for “as long as anyone can see”."],
    ["“is late”", "“will be late”", "“as long as anyone can see”"],
  ],
];

describe("the words of a quotation", () => {
  test.each(pairs)("are those between %s", (_, paragraphs, expected) => {
    expect(wordsIn(paragraphs)).toEqual(expected);
  });

  test.each(nested)("hold %s", (_, paragraphs, expected) => {
    expect(wordsIn(paragraphs)).toEqual(expected);
  });

  test.each(headlines)("are not %s", (_, paragraphs, expected) => {
    expect(wordsIn(paragraphs)).toEqual(expected);
  });
});

describe("an apostrophe is no mark:", () => {
  test.each(apostrophes)("%s", (_, paragraphs, expected) => {
    expect(wordsIn(paragraphs)).toEqual(expected);
  });
});

describe("a sign is no mark:", () => {
  test.each(signs)("%s", (_, paragraphs, expected) => {
    expect(wordsIn(paragraphs)).toEqual(expected);
  });
});

describe("a quotation that its paragraph leaves open", () => {
  test.each(unclosed)("%s", (_, paragraphs, expected) => {
    expect(wordsIn(paragraphs)).toEqual(expected);
  });
});

describe("marks hold no quotation around", () => {
  test.each(noQuotations)("%s", (_, paragraphs, expected) => {
    expect(wordsIn(paragraphs)).toEqual(expected);
  });
});

describe("a paragraph that is set apart is a quotation", () => {
  test.each(blockQuotes)("%s", (_, paragraphs, expected) => {
    expect(wordsIn(paragraphs)).toEqual(expected);
  });

  test.each(["log.md", "log.txt"])("in %s, by the sign before it", (file) => {
    const body = [
      "Ida Marrow, the harbour master, wrote to the crew:",
      "> The ferry is late. We will wait for it.",
      "The crew waited.",
    ].join("\n\n");
    const document = documentOf({ file, text: withFields(["title: Log", "kind: article"], body) });

    expect(quotationsOf(document).map(({ start, end }) => document.text.slice(start, end))).toEqual([
      "The ferry is late. We will wait for it.",
    ]);
    expect(document.paragraphs.map(({ voice }) => voice)).toEqual(["prose", "quotation", "prose"]);
  });
});

describe("a quotation is", () => {
  test.each([
    ["a sentence before the verb", "“The ferry is late,” Ida Marrow said.", "direct"],
    ["a sentence behind a comma", "Ida Marrow said, “The ferry is late.”", "direct"],
    ["a sentence behind a colon", "Ida Marrow said: “The ferry is late.”", "direct"],
    ["a question", "“Is the ferry late?” Ida Marrow asked.", "direct"],
    ["a sentence that opens with an insertion", "“[The ferry] was late,” Ida Marrow said.", "direct"],
    ["a sentence of digits", "“14 ferries were late,” Ida Marrow said.", "direct"],
    ["another script", "«Паром опоздал», Ida Marrow said.", "direct"],
  ])("direct where it is %s", (_, paragraph, type) => {
    expect(quotationsIn([paragraph]).map((quotation) => quotation.type)).toEqual([type]);
  });

  test.each([
    ["the author's sentence", "Ida Marrow said the ferry was “late for the fifth time”."],
    ["the author's sentence behind that", "Ida Marrow said that “the ferry was late for the fifth time”."],
    [
      "the author's sentence, with an insertion first",
      "Ida Marrow said the ferry was “[very] late, as ever”.",
    ],
    ["two words", "Ida Marrow called the ferry “hopelessly late”."],
  ])("mixed where it is part of %s", (_, paragraph) => {
    expect(quotationsIn([paragraph]).map((quotation) => quotation.type)).toEqual(["mixed"]);
  });
});

describe("the insertions of a quotation", () => {
  test.each([
    ["square brackets", "“We [the crew] sailed at dawn,” Ida Marrow said.", ["[the crew]"]],
    ["round brackets", "“We (the crew) sailed at dawn,” Ida Marrow said.", ["(the crew)"]],
    ["the beginning of a word", "“(C)oordinated by nobody, we sailed,” Ida Marrow said.", ["(C)"]],
    ["the end of a word", "“The wind increas(es) at dawn,” Ida Marrow said.", ["(es)"]],
    ["several", "“[We] sailed (at dawn) [sic],” Ida Marrow said.", ["[We]", "(at dawn)", "[sic]"]],
    ["one with marks inside", "“They [the “Gulls”] sailed at dawn,” Ida Marrow said.", ["[the “Gulls”]"]],
    ["none in the prose around", "“We sailed at dawn,” Ida Marrow (the mayor) said.", []],
    ["none that is left open", "“We (the crew sailed at dawn,” Ida Marrow said.", []],
  ])("are its brackets: %s", (_, paragraph, expected) => {
    expect(quotationsIn([paragraph]).flatMap(({ insertions }) => insertions)).toEqual(expected);
  });
});

describe("where quotations begin and end", () => {
  test.each<Case>([
    [
      "in a sentence that quotes three times",
      [
        "Ida Marrow called the ferry “a danger to everyone,” its crew “asleep at the wheel,” and the pier “a ruin since the flood.”",
      ],
      ["“a danger to everyone,”", "“asleep at the wheel,”", "“a ruin since the flood.”"],
    ],
    [
      "in a paragraph of prose between two",
      ["“The ferry is late,” Ida Marrow said. The crew slept. “We will wait,” she added."],
      ["“The ferry is late,”", "“We will wait,”"],
    ],
    ["across line ends", ["“The ferry\nis late,”\nIda Marrow said."], ["“The ferry\nis late,”"]],
    [
      "next to signs beyond the basic plane",
      ["🐚“The ferry 🐚 is late,”🐚 Ida Marrow said."],
      ["“The ferry 🐚 is late,”"],
    ],
    [
      "behind a bracket and a dash",
      ["Ida Marrow said (“We wait”) and left — “for a while at most,” she said."],
      ["“We wait”", "“for a while at most,”"],
    ],
  ])("is told %s", (_, paragraphs, expected) => {
    expect(wordsIn(paragraphs)).toEqual(expected);
  });
});

describe("quotations are told from the author's words", () => {
  test.each(careless)("in %j", (paragraphs, expected) => {
    expect(wordsIn(paragraphs)).toEqual(expected);
  });
});
