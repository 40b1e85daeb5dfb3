import { describe, expect, test } from "vitest";
import { type CitationStyle, citationForms, type Passage } from "../../../src/answer/index.ts";
import { citedAs } from "../../support/cited-as.ts";
import { passageOf } from "../../support/revision-of.ts";

const title = "title: The Log";
const quotation = "“We sailed at dawn.”";

/** A passage with everything stated: a speaker’s words in somebody else’s article. */
const relay = [
  "kind: article",
  title,
  "speaker: Ida Marrow",
  "role: harbour master",
  "date: 2031-05-20",
  "published: 2031-09-03",
  "place: Orvessa",
  "provenance: relay",
  "author: Lisk, Petra",
  "publisher: Quay Post",
  "url: https://quay.example/log",
  "language: en",
];

const source = "as relayed by Petra Lisk, “The Log”, Quay Post, 3 September 2031, https://quay.example/log";

describe("the citations of a passage", () => {
  test("come in seven styles", () => {
    expect(citationForms(passageOf(relay, quotation)).map(({ style }) => style)).toEqual([
      "one-line",
      "apa",
      "mla",
      "chicago",
      "markdown",
      "bibtex",
      "csl-json",
    ]);
  });

  test.each([
    ["one-line", `Ida Marrow, harbour master, 20 May 2031, Orvessa; ${source}, paragraph 1, ANCHOR`],
    [
      "apa",
      "Lisk, P. (2031, September 3). The Log. Quay Post. https://quay.example/log\n(Ida Marrow, 2031, as cited in Lisk, 2031, para. 1 [ANCHOR])",
    ],
    [
      "mla",
      "Lisk, Petra. “The Log.” Quay Post, 3 Sept. 2031, https://quay.example/log.\n(Ida Marrow, qtd. in Lisk, par. 1 [ANCHOR])",
    ],
    [
      "chicago",
      "Ida Marrow, Orvessa, May 20, 2031, quoted in Petra Lisk, “The Log,” Quay Post, September 3, 2031, para. 1 [ANCHOR], https://quay.example/log.\nLisk, Petra. “The Log.” Quay Post, September 3, 2031. https://quay.example/log.",
    ],
    [
      "markdown",
      "Ida Marrow, harbour master, 20 May 2031, Orvessa; as relayed by Petra Lisk, [“The Log”](<https://quay.example/log>), Quay Post, 3 September 2031, paragraph 1, `ANCHOR`",
    ],
    [
      "bibtex",
      `@misc{KEY,
  author = {Lisk, Petra},
  title = {{The Log}},
  year = {2031},
  month = {9},
  howpublished = {Quay Post},
  venue = {Orvessa},
  eventdate = {2031-05-20},
  langid = {english},
  url = {https://quay.example/log},
  note = {Words of Ida Marrow, 20 May 2031; as relayed by Petra Lisk; paragraph 1; ANCHOR}
}`,
    ],
  ] satisfies [CitationStyle, string][])(
    "in somebody else’s article are the speaker’s, in %s",
    (style, text) => {
      expect(citedAs(style, passageOf(relay, quotation))).toBe(text);
    },
  );

  test("in somebody else’s article are the speaker’s, in CSL-JSON", () => {
    expect(JSON.parse(citedAs("csl-json", passageOf(relay, quotation)))).toEqual([
      {
        id: "KEY",
        type: "webpage",
        title: "The Log",
        author: [{ family: "Lisk", given: "Petra" }],
        issued: { "date-parts": [[2031, 9, 3]] },
        "event-date": { "date-parts": [[2031, 5, 20]] },
        "event-place": "Orvessa",
        "container-title": "Quay Post",
        language: "en",
        URL: "https://quay.example/log",
        note: "Words of Ida Marrow, 20 May 2031; as relayed by Petra Lisk; paragraph 1; ANCHOR",
        custom: { anchor: "ANCHOR", locator: { paragraph: 1 }, speaker: "Ida Marrow" },
      },
    ]);
  });

  test.each([
    [
      "apa",
      "Lisk, P. (2031, September 3). The Log. Quay Post. https://quay.example/log\n(Lisk, 2031, para. 1 [ANCHOR])",
    ],
    [
      "mla",
      "Lisk, Petra. “The Log.” Quay Post, 3 Sept. 2031, https://quay.example/log.\n(Lisk, par. 1 [ANCHOR])",
    ],
    [
      "chicago",
      "Petra Lisk, “The Log,” Quay Post, September 3, 2031, para. 1 [ANCHOR], https://quay.example/log.\nLisk, Petra. “The Log.” Quay Post, September 3, 2031. https://quay.example/log.",
    ],
  ] satisfies [CitationStyle, string][])("name nobody but the author of prose, in %s", (style, text) => {
    expect(citedAs(style, passageOf(relay, "They sailed at dawn."))).toBe(text);
  });
});

const speech = ["kind: speech", title, "speaker: Ida Marrow", "date: 2022-01-13", "publisher: Quay Post"];

describe("the citations of a speech", () => {
  test.each([
    ["one-line", "Ida Marrow, 13 January 2022, Orvessa; “The Log”, Quay Post, paragraph 1, ANCHOR"],
    [
      "apa",
      "Ida Marrow. (2022, January 13). The Log [Speech]. Quay Post.\n(Ida Marrow, 2022, para. 1 [ANCHOR])",
    ],
    [
      "mla",
      "Ida Marrow. “The Log.” Quay Post, 13 Jan. 2022, Orvessa. Speech.\n(Ida Marrow, par. 1 [ANCHOR])",
    ],
    [
      "chicago",
      "Ida Marrow, “The Log” (speech, Orvessa, January 13, 2022), Quay Post, para. 1 [ANCHOR].\nIda Marrow. “The Log.” Speech, Orvessa, January 13, 2022. Quay Post.",
    ],
    ["markdown", "Ida Marrow, 13 January 2022, Orvessa; “The Log”, Quay Post, paragraph 1, `ANCHOR`"],
    [
      "bibtex",
      `@misc{KEY,
  author = {{Ida Marrow}},
  title = {{The Log}},
  year = {2022},
  month = {1},
  howpublished = {Quay Post},
  type = {Speech},
  venue = {Orvessa},
  note = {paragraph 1; ANCHOR}
}`,
    ],
  ] satisfies [CitationStyle, string][])("have its speaker for author, in %s", (style, text) => {
    expect(citedAs(style, passageOf([...speech, "place: Orvessa"], "We sailed at dawn."))).toBe(text);
  });

  test("have type, publisher and occasion in CSL-JSON", () => {
    const passage = passageOf([...speech, "place: Orvessa"], "We sailed at dawn.");

    expect(JSON.parse(citedAs("csl-json", passage))).toEqual([
      {
        id: "KEY",
        type: "speech",
        title: "The Log",
        author: [{ literal: "Ida Marrow" }],
        issued: { "date-parts": [[2022, 1, 13]] },
        "event-date": { "date-parts": [[2022, 1, 13]] },
        "event-place": "Orvessa",
        publisher: "Quay Post",
        genre: "Speech",
        note: "paragraph 1; ANCHOR",
        custom: { anchor: "ANCHOR", locator: { paragraph: 1 } },
      },
    ]);
  });

  const translated = [
    ...speech,
    "place: Orvessa",
    "published: 2025-02",
    "provenance: translation",
    "translator: Reke, Tomas",
  ];

  test.each([
    [
      "one-line",
      "Ida Marrow, 13 January 2022, Orvessa; in translation by Tomas Reke, “The Log”, Quay Post, February 2025, paragraph 1, ANCHOR",
    ],
    [
      "apa",
      "Ida Marrow. (2025, February). The Log (T. Reke, Trans.) [Speech]. Quay Post. (Original work published 2022)\n(Ida Marrow, 2022/2025, para. 1 [ANCHOR])",
    ],
    [
      "mla",
      "Ida Marrow. “The Log.” Translated by Tomas Reke. 13 Jan. 2022, Orvessa. Quay Post, Feb. 2025. Speech.\n(Ida Marrow, par. 1 [ANCHOR])",
    ],
    [
      "chicago",
      "Ida Marrow, “The Log” (speech, Orvessa, January 13, 2022), trans. Tomas Reke, Quay Post, February 2025, para. 1 [ANCHOR].\nIda Marrow. “The Log.” Translated by Tomas Reke. Speech, Orvessa, January 13, 2022. Quay Post, February 2025.",
    ],
    [
      "bibtex",
      `@misc{KEY,
  author = {{Ida Marrow}},
  title = {{The Log}},
  year = {2025},
  month = {2},
  howpublished = {Quay Post},
  type = {Speech},
  venue = {Orvessa},
  eventdate = {2022-01-13},
  translator = {Reke, Tomas},
  note = {in translation by Tomas Reke; paragraph 1; ANCHOR}
}`,
    ],
  ] satisfies [CitationStyle, string][])(
    "say who translated it, and when it was held and printed, in %s",
    (style, text) => {
      expect(citedAs(style, passageOf(translated, "We sailed at dawn."))).toBe(text);
    },
  );

  test("name the publisher where nobody in particular speaks", () => {
    const passage = passageOf(["kind: speech", title, "publisher: Quay Post"], "We sailed.");

    expect(citedAs("chicago", passage)).toBe(
      "Unidentified speaker, quoted in Quay Post, “The Log” (speech), n.d., para. 1 [ANCHOR].\nQuay Post. “The Log.” Speech. N.d.",
    );
  });
});

describe("the citations of a transcript", () => {
  const briefing = [
    "kind: transcript",
    title,
    "date: 2022-01-13",
    "publisher: Ministry of Quays",
    "provenance: official",
  ];

  test.each([
    [
      "one-line",
      "Ms. Marrow, 13 January 2022; official text, “The Log”, Ministry of Quays, paragraph 1, ANCHOR",
    ],
    [
      "apa",
      "Ministry of Quays. (2022, January 13). The Log [Transcript].\n(Ms. Marrow, as cited in Ministry of Quays, 2022, para. 1 [ANCHOR])",
    ],
    [
      "mla",
      "Ministry of Quays. “The Log.” 13 Jan. 2022. Transcript.\n(Ms. Marrow, qtd. in Ministry of Quays, par. 1 [ANCHOR])",
    ],
    [
      "chicago",
      "Ms. Marrow, quoted in Ministry of Quays, “The Log” (transcript, January 13, 2022), para. 1 [ANCHOR].\nMinistry of Quays. “The Log.” Transcript, January 13, 2022.",
    ],
    [
      "bibtex",
      `@misc{KEY,
  author = {{Ministry of Quays}},
  title = {{The Log}},
  year = {2022},
  month = {1},
  type = {Transcript},
  note = {Words of Ms. Marrow, 13 January 2022; official text; paragraph 1; ANCHOR}
}`,
    ],
  ] satisfies [CitationStyle, string][])("name the body that published it once, in %s", (style, text) => {
    expect(citedAs(style, passageOf(briefing, "MS. MARROW: We sailed at dawn."))).toBe(text);
  });

  test("call a reporter a reporter", () => {
    const passage = passageOf(["kind: transcript", title, "publisher: Quay Post"], "Q: When?");

    expect(citedAs("apa", passage)).toContain("(A reporter, as cited in Quay Post, n.d., para. 1 [ANCHOR])");
    expect(citedAs("chicago", passage)).toContain("A reporter, quoted in Quay Post, ");
  });

  test.each([
    [
      "apa",
      "Ida Marrow. (n.d.). The Log [Interview transcript]. Quay Post.\n(Ida Marrow, n.d., para. 2 [ANCHOR])",
    ],
    ["mla", "Ida Marrow. “The Log.” Quay Post. Interview transcript.\n(Ida Marrow, par. 2 [ANCHOR])"],
    [
      "chicago",
      "Ida Marrow, “The Log” (interview transcript), Quay Post, n.d., para. 2 [ANCHOR].\nIda Marrow. “The Log.” Interview transcript. Quay Post, n.d.",
    ],
  ] satisfies [CitationStyle, string][])(
    "of an interview have for author who is interviewed, in %s",
    (style, text) => {
      const [question, answer] = interview();

      expect(citedAs(style, answer)).toBe(text);
      expect(citedAs("apa", question)).toContain(
        "(A reporter, as cited in Ida Marrow, n.d., para. 1 [ANCHOR])",
      );
    },
  );

  function interview(): [question: Passage, answer: Passage] {
    const fields = ["kind: transcript", title, "publisher: Quay Post", "cited-as: interview"];
    const text = "Q: When did you sail?\n\nIDA MARROW: We sailed at dawn.";
    return [passageOf(fields, text, 1), passageOf(fields, text, 2)];
  }
});

describe("the citations of a text of which only the title is known", () => {
  test.each([
    ["one-line", "Speaker not identified, date not given; “The Log”, paragraph 1, ANCHOR"],
    ["apa", "The Log. (n.d.).\n(Unidentified speaker, as cited in “The Log,” n.d., para. 1 [ANCHOR])"],
    ["mla", "“The Log.”\n(Unidentified speaker, qtd. in “The Log,” par. 1 [ANCHOR])"],
    ["chicago", "Unidentified speaker, quoted in “The Log,” n.d., para. 1 [ANCHOR].\n“The Log.” N.d."],
    ["markdown", "Speaker not identified, date not given; “The Log”, paragraph 1, `ANCHOR`"],
    [
      "bibtex",
      "@misc{KEY,\n  title = {{The Log}},\n  note = {Words of an unidentified speaker; paragraph 1; ANCHOR}\n}",
    ],
  ] satisfies [CitationStyle, string][])("make nothing up, in %s", (style, text) => {
    expect(citedAs(style, passageOf(["kind: article", title], quotation))).toBe(text);
  });
});

describe("a citation", () => {
  test.each([
    ["2022-01", { apa: "2022, January", mla: "Jan. 2022", chicago: "January 2022" }],
    ["2022", { apa: "2022", mla: "2022", chicago: "2022" }],
    ["2022-05-01", { apa: "2022, May 1", mla: "1 May 2022", chicago: "May 1, 2022" }],
    ["2022-06-30", { apa: "2022, June 30", mla: "30 June 2022", chicago: "June 30, 2022" }],
    ["2022-09-09", { apa: "2022, September 9", mla: "9 Sept. 2022", chicago: "September 9, 2022" }],
    ["2022-12-31", { apa: "2022, December 31", mla: "31 Dec. 2022", chicago: "December 31, 2022" }],
  ])("of %s has as much of a date as is known", (date, { apa, mla, chicago }) => {
    const passage = passageOf(["kind: speech", title, "speaker: Ida", `date: ${date}`], "We sailed.");

    expect(citedAs("apa", passage)).toContain(`Ida. (${apa}). `);
    expect(citedAs("mla", passage)).toContain(`“The Log.” ${mla}.`);
    expect(citedAs("chicago", passage)).toContain(`“The Log” (speech, ${chicago}), para.`);
    expect(citedAs("bibtex", passage).includes("month")).toBe(date.length > 4);
    expect(citedAs("csl-json", passage).replace(/\s/gu, "")).toContain(
      `"issued":{"date-parts":[[${date.split("-").map(Number).join(",")}]]}`,
    );
  });

  test.each([
    ["republished", "as republished by Petra Lisk", "As republished by Petra Lisk"],
    ["translation", "in translation by Petra Lisk", "In translation by Petra Lisk"],
    ["exercise", "training exercise, fictional", "Training exercise, fictional"],
  ])("says in every style that a text is %s", (provenance, words, sentence) => {
    const fields = [
      "kind: statement",
      title,
      "speaker: Ida",
      "author: Petra Lisk",
      `provenance: ${provenance}`,
    ];
    const passage = passageOf(fields, "We sailed.");

    expect(citedAs("one-line", passage)).toContain(words);
    expect(citedAs("markdown", passage)).toContain(words);
    expect(citedAs("apa", passage)).toContain(`The Log [Statement; ${words}].`);
    expect(citedAs("mla", passage)).toContain(`Statement. ${sentence}.`);
    expect(citedAs("chicago", passage)).toContain(`“The Log” (statement; ${words}), n.d.`);
    expect(citedAs("chicago", passage)).toContain(`. ${sentence}.`);
    expect(citedAs("bibtex", passage)).toContain(words);
    expect(citedAs("csl-json", passage)).toContain(words);
  });

  test("says that a speaker’s own words are relayed where nobody is cited beside the speaker", () => {
    const passage = passageOf([...speech, "provenance: relay"], "We sailed.");

    expect(citedAs("apa", passage)).toContain("The Log [Speech; as relayed by Quay Post]. Quay Post.");
    expect(citedAs("mla", passage)).toContain("Speech. As relayed by Quay Post.\n");
    expect(citedAs("chicago", passage)).toContain("January 13, 2022; as relayed by Quay Post)");
  });

  test("says that a text was withdrawn", () => {
    const passage = passageOf([...speech, "withdrawn: 2023-03-01"], "We sailed.");

    expect(citedAs("one-line", passage)).toContain("Quay Post, withdrawn 1 March 2023, paragraph 1");
    expect(citedAs("apa", passage)).toContain("[Speech; withdrawn 1 March 2023]");
    expect(citedAs("mla", passage)).toContain("Speech. Withdrawn 1 March 2023.");
    expect(citedAs("chicago", passage)).toContain("; withdrawn 1 March 2023)");
    expect(citedAs("bibtex", passage)).toContain("withdrawn 1 March 2023");
    expect(citedAs("csl-json", passage)).toContain("withdrawn 1 March 2023");
  });

  test("keeps the mark that a title ends in, and sets its quotation marks single", () => {
    const question = passageOf(["kind: article", "title: Who sailed?", "author: Petra Lisk"], quotation);
    const nested = passageOf(["kind: article", "title: The “Copper” Log", "author: Petra Lisk"], quotation);

    expect(citedAs("apa", question)).toContain("Petra Lisk. (n.d.). Who sailed?\n");
    expect(citedAs("mla", question)).toContain("“Who sailed?”\n");
    expect(citedAs("chicago", question)).toContain("Petra Lisk, “Who sailed?,” n.d.");
    expect(citedAs("apa", nested)).toContain("The “Copper” Log.");
    expect(citedAs("mla", nested)).toContain("“The ‘Copper’ Log.”");
    expect(citedAs("chicago", nested)).toContain("“The ‘Copper’ Log,”");
  });

  test("escapes for TeX what TeX reads as commands", () => {
    const passage = passageOf(
      [
        "kind: article",
        "title: '100 % of {A} & B_C #1 ~ $5 \\ ^'",
        "author: 'Łukasik & Sons'",
        "url: 'https://quay.example/a_b?c=%20&d={e}'",
      ],
      quotation,
    );

    expect(citedAs("bibtex", passage).split("\n").slice(1, 4)).toEqual([
      "  author = {{Łukasik \\& Sons}},",
      "  title = {{100 \\% of \\textbraceleft{}A\\textbraceright{} \\& B\\_C \\#1 \\textasciitilde{} \\$5 \\textbackslash{} \\textasciicircum{}}},",
      "  url = {https://quay.example/a_b?c=%20&d=%7Be%7D},",
    ]);
  });

  test("escapes for Discord what Discord reads as marks, and keeps the link whole", () => {
    const passage = passageOf(
      ["kind: article", "title: 'A *log* [of] <@1>'", "url: 'https://quay.example/a_(b)?c=<d>'"],
      quotation,
    );

    expect(citedAs("markdown", passage)).toContain(
      "[“A \\*log\\* \\[of\\] \\<\\@1>”](<https://quay.example/a_%28b%29?c=%3Cd%3E>)",
    );
  });
});
