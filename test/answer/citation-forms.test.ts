import { describe, expect, test } from "vitest";
import { type CitationForm, citationForms, citationLine, type Passage } from "../../src/answer/index.ts";
import { passageOf } from "../support/revision-of.ts";

type Form = CitationForm["form"];

const title = "title: The Log";
const quotation = "“We sailed at dawn.”";

/** What a passage that states everything looks like: a speaker's words in somebody else's article. */
const everything = [
  "kind: article",
  title,
  "speaker: Ida Marrow",
  "role: harbour master",
  "date: 2031-05-20",
  "published: 2031-09-03",
  "place: Orvessa",
  "provenance: relay",
  "author: Petra Lisk",
  "publisher: Quay Post",
  "url: https://quay.example/log",
];

/** The citation with `ANCHOR` for the passage's anchor. */
function cited(form: Form, passage: Passage): string {
  const text = citationForms(passage).find((known) => known.form === form)?.text ?? "";
  const { anchor } = passage.paragraph;
  return text.replaceAll(anchor, "ANCHOR").replaceAll(anchor.replace(":", "-"), "KEY");
}

function of(fields: readonly string[], body = quotation): Passage {
  return passageOf(fields, body);
}

describe("a speaker’s words in somebody else’s article", () => {
  const passage = of(everything);

  test("are cited in five forms", () => {
    expect(citationForms(passage).map(({ form }) => form)).toEqual([
      "one-line",
      "apa",
      "mla",
      "chicago",
      "bibtex",
    ]);
    expect(cited("one-line", passage)).toBe(citationLine(passage));
  });

  test.each([
    [
      "apa",
      "Petra Lisk. (2031, September 3). The Log. Quay Post. https://quay.example/log\n(Ida Marrow, as cited in Petra Lisk, 2031, para. 1 [ANCHOR])",
    ],
    [
      "mla",
      "Petra Lisk. “The Log.” Quay Post, 3 Sept. 2031, https://quay.example/log.\n(Ida Marrow, qtd. in Petra Lisk, par. 1 [ANCHOR])",
    ],
    [
      "chicago",
      "Ida Marrow, May 20, 2031, quoted in Petra Lisk, “The Log,” Quay Post, September 3, 2031, para. 1 [ANCHOR], https://quay.example/log.",
    ],
    [
      "bibtex",
      `@misc{KEY,
  author = {{Petra Lisk}},
  title = {{The Log}},
  year = {2031},
  month = {9},
  howpublished = {Quay Post},
  url = {https://quay.example/log},
  note = {Words of: Ida Marrow, 20 May 2031; as relayed by Petra Lisk; paragraph 1; ANCHOR}
}`,
    ],
  ] satisfies [Form, string][])("are those of the speaker, quoted there, in %s", (form, text) => {
    expect(cited(form, passage)).toBe(text);
  });
});

describe("a citation of", () => {
  test.each([
    [
      "apa",
      "Petra Lisk. (2031, September 3). The Log. Quay Post. https://quay.example/log\n(Petra Lisk, 2031, para. 1 [ANCHOR])",
    ],
    [
      "mla",
      "Petra Lisk. “The Log.” Quay Post, 3 Sept. 2031, https://quay.example/log.\n(Petra Lisk, par. 1 [ANCHOR])",
    ],
    [
      "chicago",
      "Petra Lisk, “The Log,” Quay Post, September 3, 2031, para. 1 [ANCHOR], https://quay.example/log.",
    ],
  ] satisfies [Form, string][])("an author’s prose names nobody but the author in %s", (form, text) => {
    expect(cited(form, of(everything, "They sailed at dawn."))).toBe(text);
  });

  const ownSpeech = ["kind: speech", title, "speaker: Tokayev", "date: 2022-01-13", "publisher: Quay Post"];

  test.each([
    ["apa", "Tokayev. (2022, January 13). The Log [Speech]. Quay Post.\n(Tokayev, 2022, para. 1 [ANCHOR])"],
    ["mla", "Tokayev. “The Log.” Quay Post, 13 Jan. 2022.\n(Tokayev, par. 1 [ANCHOR])"],
    ["chicago", "Tokayev, “The Log,” Quay Post, January 13, 2022, para. 1 [ANCHOR]."],
    [
      "bibtex",
      `@misc{KEY,
  author = {{Tokayev}},
  title = {{The Log}},
  year = {2022},
  month = {1},
  howpublished = {Quay Post},
  note = {paragraph 1; ANCHOR}
}`,
    ],
  ] satisfies [Form, string][])("a speech has its speaker for author in %s", (form, text) => {
    expect(cited(form, of(ownSpeech, "We sailed at dawn."))).toBe(text);
  });

  const briefing = [
    "kind: transcript",
    title,
    "date: 2022-01-13",
    "publisher: Ministry of Quays",
    "provenance: official",
  ];

  test.each([
    [
      "apa",
      "Ministry of Quays. (2022, January 13). The Log [Transcript].\n(Ms. Marrow, as cited in Ministry of Quays, 2022, para. 1 [ANCHOR])",
    ],
    [
      "mla",
      "Ministry of Quays. “The Log.” 13 Jan. 2022.\n(Ms. Marrow, qtd. in Ministry of Quays, par. 1 [ANCHOR])",
    ],
    ["chicago", "Ms. Marrow, quoted in Ministry of Quays, “The Log,” January 13, 2022, para. 1 [ANCHOR]."],
  ] satisfies [Form, string][])(
    "an organisation’s transcript names the organisation once in %s",
    (form, text) => {
      expect(cited(form, of(briefing, "MS. MARROW: We sailed at dawn."))).toBe(text);
    },
  );

  test.each([
    ["apa", "The Log. (n.d.).\n(Unidentified speaker, as cited in “The Log”, n.d., para. 1 [ANCHOR])"],
    ["mla", "“The Log.”\n(Unidentified speaker, qtd. in “The Log”, par. 1 [ANCHOR])"],
    ["chicago", "Unidentified speaker, quoted in “The Log,” n.d., para. 1 [ANCHOR]."],
    [
      "bibtex",
      "@misc{KEY,\n  title = {{The Log}},\n  note = {Words of: Unidentified speaker; paragraph 1; ANCHOR}\n}",
    ],
  ] satisfies [Form, string][])(
    "a text of which only the title is known makes nothing up in %s",
    (form, text) => {
      expect(cited(form, of(["kind: article", title]))).toBe(text);
    },
  );

  test("a reporter’s question names a reporter", () => {
    expect(cited("chicago", of(["kind: transcript", title, "publisher: Quay Post"], "Q: When?"))).toBe(
      "A reporter, quoted in Quay Post, “The Log,” n.d., para. 1 [ANCHOR].",
    );
  });

  test("a speech by nobody in particular has its publisher for author", () => {
    expect(cited("chicago", of(["kind: speech", title, "publisher: Quay Post"], "We sailed."))).toBe(
      "Unidentified speaker, quoted in Quay Post, “The Log,” n.d., para. 1 [ANCHOR].",
    );
  });

  test.each([
    ["2022-01", { apa: "2022, January", mla: "Jan. 2022", chicago: "January 2022" }],
    ["2022", { apa: "2022", mla: "2022", chicago: "2022" }],
    ["2022-05-01", { apa: "2022, May 1", mla: "1 May 2022", chicago: "May 1, 2022" }],
    ["2022-06-30", { apa: "2022, June 30", mla: "30 June 2022", chicago: "June 30, 2022" }],
    ["2022-09-09", { apa: "2022, September 9", mla: "9 Sept. 2022", chicago: "September 9, 2022" }],
    ["2022-12-31", { apa: "2022, December 31", mla: "31 Dec. 2022", chicago: "December 31, 2022" }],
  ])("a text of %s has as much of a date as is known", (date, { apa, mla, chicago }) => {
    const passage = of(["kind: speech", title, "speaker: Ida", `date: ${date}`], "We sailed.");

    expect(cited("apa", passage)).toContain(`Ida. (${apa}). `);
    expect(cited("mla", passage)).toContain(`“The Log.” ${mla}.`);
    expect(cited("chicago", passage)).toContain(`“The Log,” ${chicago}, para.`);
    expect(cited("bibtex", passage).includes("month")).toBe(date.length > 4);
  });

  test.each([
    ["republished", "as republished by Petra Lisk"],
    ["translation", "in translation by Petra Lisk"],
    ["exercise", "training exercise, fictional"],
  ])("a text that is %s says so", (provenance, words) => {
    const fields = [
      "kind: statement",
      title,
      "speaker: Ida",
      "author: Petra Lisk",
      `provenance: ${provenance}`,
    ];
    const passage = of(fields, "We sailed.");

    expect(cited("apa", passage)).toContain(`The Log [Statement; ${words}].`);
    expect(cited("mla", passage)).toContain(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
    expect(cited("chicago", passage)).toContain(`“The Log” [${words}], n.d.`);
    expect(cited("bibtex", passage)).toContain(words);
  });

  test("a title that ends in a mark of its own has no full stop besides", () => {
    const passage = of(["kind: article", "title: Who sailed?", "author: Petra Lisk"]);

    expect(cited("apa", passage)).toContain("Petra Lisk. (n.d.). Who sailed?\n");
    expect(cited("mla", passage)).toContain("“Who sailed?”\n");
  });

  test("special characters escapes them for TeX", () => {
    const passage = of([
      "kind: article",
      "title: '100 % of {A} & B_C #1 ~ $5 \\ ^'",
      "author: 'Łukasik & Sons'",
      "url: 'https://quay.example/a_b?c=%20&d={e}'",
    ]);

    expect(cited("bibtex", passage).split("\n").slice(1, 4)).toEqual([
      "  author = {{Łukasik \\& Sons}},",
      "  title = {{100 \\% of \\textbraceleft{}A\\textbraceright{} \\& B\\_C \\#1 \\textasciitilde{} \\$5 \\textbackslash{} \\textasciicircum{}}},",
      "  url = {https://quay.example/a_b?c=%20&d=%7Be%7D},",
    ]);
  });
});
