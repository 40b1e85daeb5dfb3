import { describe, expect, test } from "vitest";
import type { CitationStyle } from "../../../src/answer/index.ts";
import { citedAs } from "../../support/cited-as.ts";
import { passageOf } from "../../support/revision-of.ts";

/** The forms of examples that the style guides print, with other names and titles in them. */
interface Example {
  readonly guide: string;
  readonly style: CitationStyle;
  readonly fields: readonly string[];
  readonly body: string;
  /** The lines of the citation, without the paragraph and anchor that ours have besides. */
  readonly lines: readonly string[];
}

const words = "We keep the lamp.";
const quoted = "“We keep the lamp.”";

const apa: readonly Example[] = [
  {
    guide: "Transcripts of audiovisual works, speech transcript of a later year",
    style: "apa",
    fields: [
      "kind: transcript",
      "cited-as: speech",
      "title: Against the reef",
      "author: Marrow, Ida J.",
      "date: 1900",
      "published: 2010",
      "publisher: Harbour Rhetoric",
      "url: https://quay.example/reef",
    ],
    body: `IDA J. MARROW: ${words}`,
    lines: [
      "Marrow, I. J. (2010). Against the reef [Speech transcript]. Harbour Rhetoric. https://quay.example/reef (Original work published 1900)",
      "(Marrow, 1900/2010)",
    ],
  },
  {
    guide: "Press release references: the group is author, and not named as publisher again",
    style: "apa",
    fields: [
      "kind: statement",
      "speaker: Ministry of Quays",
      "title: Lamp approved for the north pier",
      "date: 2019-11-15",
      "publisher: Ministry of Quays",
      "url: https://quay.example/lamp",
    ],
    body: words,
    lines: [
      "Ministry of Quays. (2019, November 15). Lamp approved for the north pier [Statement]. https://quay.example/lamp",
      "(Ministry of Quays, 2019)",
    ],
  },
  {
    guide: "Publication Manual 10.16, a web page with two authors",
    style: "apa",
    fields: [
      "kind: article",
      "title: Tides of the strait",
      "author: Lisk, Petra; Reed, Jo Ann",
      "date: 2020-03-12",
      "publisher: Quay Post",
      "url: https://quay.example/tides",
    ],
    body: words,
    lines: [
      "Lisk, P., & Reed, J. A. (2020, March 12). Tides of the strait. Quay Post. https://quay.example/tides",
      "(Lisk & Reed, 2020)",
    ],
  },
  {
    guide: "Publication Manual 8.17 and 9.8, three authors",
    style: "apa",
    fields: ["kind: article", "title: Tides", "author: Lisk, Petra; Reed, Jo; Orr, Jean-Luc", "date: 2020"],
    body: words,
    lines: ["Lisk, P., Reed, J., & Orr, J.-L. (2020). Tides.", "(Lisk et al., 2020)"],
  },
  {
    guide: "Publication Manual 8.6, a secondary source",
    style: "apa",
    fields: [
      "kind: article",
      "title: Tides",
      "speaker: Ida Marrow",
      "author: Lisk, Petra; Reed, Jo; Orr, Sam",
      "date: 1982",
      "published: 2014",
    ],
    body: quoted,
    lines: [
      "Lisk, P., Reed, J., & Orr, S. (2014). Tides.",
      "(Ida Marrow, 1982, as cited in Lisk et al., 2014)",
    ],
  },
  {
    guide: "Publication Manual 8.14 and 9.12, a work without an author",
    style: "apa",
    fields: ["kind: article", "title: Tides of the strait", "date: 2020"],
    body: words,
    lines: ["Tides of the strait. (2020).", "(“Tides of the strait,” 2020)"],
  },
  {
    guide: "Publication Manual 8.28, the place of a quotation by time",
    style: "apa",
    fields: ["kind: speech", "title: The lamp", "speaker: Ida Marrow", "date: 2012"],
    body: `<!-- 00:02:12 -->\n\n${words}`,
    lines: ["Ida Marrow. (2012). The lamp [Speech].", "(Ida Marrow, 2012, 2:12)"],
  },
  {
    guide: "Publication Manual 8.13, the place of a quotation by page",
    style: "apa",
    fields: ["kind: article", "title: The lamp", "author: Lisk, Petra", "date: 2012"],
    body: `<!-- page 12 -->\n\n${words}`,
    lines: ["Lisk, P. (2012). The lamp.", "(Lisk, 2012, p. 12)"],
  },
  {
    guide: "Publication Manual 10.2, example 28, a translated work published again",
    style: "apa",
    fields: [
      "kind: speech",
      "title: The lamp",
      "speaker: Ida Marrow",
      "date: 1966",
      "published: 1969",
      "translator: Weever, Hal",
      "publisher: Quay Books",
    ],
    body: words,
    lines: [
      "Ida Marrow. (1969). The lamp (H. Weever, Trans.) [Speech]. Quay Books. (Original work published 1966)",
      "(Ida Marrow, 1966/1969)",
    ],
  },
];

const mla: readonly Example[] = [
  {
    guide: "MLA Style Center, an online lecture or speech",
    style: "mla",
    fields: [
      "kind: speech",
      "title: Tales of the Reef",
      "speaker: Ida Marrow",
      "author: Marrow, Ida",
      "date: 2008-01",
      "publisher: Ideas of the Quay",
      "url: https://quay.example/reef",
    ],
    body: words,
    lines: [
      "Marrow, Ida. “Tales of the Reef.” Ideas of the Quay, Jan. 2008, https://quay.example/reef. Speech.",
      "(Marrow)",
    ],
  },
  {
    guide: "MLA Handbook 6.77, an indirect source",
    style: "mla",
    fields: ["kind: article", "title: Tides", "speaker: Ida Marrow", "author: Lisk, Petra"],
    body: `<!-- page 450 -->\n\n${quoted}`,
    lines: ["Lisk, Petra. “Tides.”", "(Ida Marrow, qtd. in Lisk 450)"],
  },
  {
    guide: "MLA Handbook 5.6 and 6.5, two authors",
    style: "mla",
    fields: ["kind: article", "title: Tides", "author: Dorr, Jean; Ranson, Kay"],
    body: words,
    lines: ["Dorr, Jean, and Kay Ranson. “Tides.”", "(Dorr and Ranson)"],
  },
  {
    guide: "MLA Handbook 5.7 and 6.5, three authors or more",
    style: "mla",
    fields: ["kind: article", "title: Tides", "author: Burdick, Ann; Orr, Sam; Reed, Jo"],
    body: words,
    lines: ["Burdick, Ann, et al. “Tides.”", "(Burdick et al.)"],
  },
  {
    guide: "MLA Handbook 6.22, a time",
    style: "mla",
    fields: ["kind: speech", "title: The Lamp", "speaker: Ida Marrow"],
    body: `<!-- 00:03:16 -->\n\n${words}`,
    lines: ["Ida Marrow. “The Lamp.” Speech.", "(Ida Marrow 00:03:16)"],
  },
  {
    guide: "MLA Handbook 5.41 and 5.107, a translator of a source in a container",
    style: "mla",
    fields: [
      "kind: article",
      "title: The Singing Buoys",
      "author: Fagan, Ana",
      "translator: Lee Kard; Chris Tingle",
      "publisher: Short Plays of the Coast",
      "date: 2003",
    ],
    body: words,
    lines: [
      "Fagan, Ana. “The Singing Buoys.” Translated by Lee Kard and Chris Tingle. Short Plays of the Coast, 2003.",
      "(Fagan)",
    ],
  },
];

const chicago: readonly Example[] = [
  {
    guide: "Chicago 14.217, a lecture",
    style: "chicago",
    fields: [
      "kind: speech",
      "title: The Craft of Lamps",
      "author: Erasmo, Stacy",
      "speaker: Stacy Erasmo",
      "date: 2000-04-26",
      "place: Orvessa",
    ],
    body: words,
    lines: [
      "Stacy Erasmo, “The Craft of Lamps” (speech, Orvessa, April 26, 2000).",
      "Erasmo, Stacy. “The Craft of Lamps.” Speech, Orvessa, April 26, 2000.",
    ],
  },
  {
    guide: "Chicago 14.260, quoted in another source",
    style: "chicago",
    fields: [
      "kind: article",
      "title: Imaginary Harbours",
      "author: Costel, Bonnie",
      "speaker: Louis Zuk",
      "date: 1931-02",
      "published: 1981",
      "publisher: Quay Press",
    ],
    body: `<!-- page 78 -->\n\n${quoted}`,
    lines: [
      "Louis Zuk, February 1931, quoted in Bonnie Costel, “Imaginary Harbours,” Quay Press, 1981, 78.",
      "Costel, Bonnie. “Imaginary Harbours.” Quay Press, 1981.",
    ],
  },
  {
    guide: "Chicago 14.207, a page of a website whose owner is the author",
    style: "chicago",
    fields: [
      "kind: article",
      "title: Privacy of the Pier",
      "publisher: Ministry of Quays",
      "date: 2017-04-17",
      "url: https://quay.example/privacy",
    ],
    body: words,
    lines: [
      "Ministry of Quays, “Privacy of the Pier,” April 17, 2017, https://quay.example/privacy.",
      "Ministry of Quays. “Privacy of the Pier.” April 17, 2017. https://quay.example/privacy.",
    ],
  },
  {
    guide: "Chicago 14.191, a newspaper article of two authors online",
    style: "chicago",
    fields: [
      "kind: article",
      "cited-as: article-newspaper",
      "title: The Quay as a Cure",
      "author: Manjo, Farhad; Reed, Jo",
      "publisher: Quay Times",
      "date: 2017-02-08",
      "url: https://quay.example/cure",
    ],
    body: words,
    lines: [
      "Farhad Manjo and Jo Reed, “The Quay as a Cure,” Quay Times, February 8, 2017, https://quay.example/cure.",
      "Manjo, Farhad, and Jo Reed. “The Quay as a Cure.” Quay Times, February 8, 2017. https://quay.example/cure.",
    ],
  },
  {
    guide: "Chicago 14.76, four authors and more",
    style: "chicago",
    fields: [
      "kind: article",
      "title: Tides",
      "author: Sech, Jo; Orr, Sam; Reed, Jo; Lisk, Petra",
      "date: 2017",
    ],
    body: words,
    lines: ["Jo Sech et al., “Tides,” 2017.", "Sech, Jo, Sam Orr, Jo Reed, and Petra Lisk. “Tides.” 2017."],
  },
  {
    guide: "Chicago 14.104, a translator",
    style: "chicago",
    fields: [
      "kind: article",
      "title: The Buoys",
      "author: Marquis, Gab",
      "translator: Grossman, Edit",
      "date: 1988",
    ],
    body: words,
    lines: [
      "Gab Marquis, “The Buoys,” trans. Edit Grossman, 1988.",
      "Marquis, Gab. “The Buoys.” Translated by Edit Grossman. 1988.",
    ],
  },
  {
    guide: "Chicago 14.267, a time in a recording",
    style: "chicago",
    fields: ["kind: speech", "title: The Lamp", "speaker: Ida Marrow", "date: 2015"],
    body: `<!-- 00:12:49 -->\n\n${words}`,
    lines: ["Ida Marrow, “The Lamp” (speech, 2015), at 00:12:49.", "Ida Marrow. “The Lamp.” Speech, 2015."],
  },
];

/** The citation without our paragraph and anchor. */
function withoutPlace(text: string): readonly string[] {
  return text.replace(/[,;]? par(?:a)?\. 1 \[ANCHOR\]/u, "").split("\n");
}

describe("a citation has the form that the guides print", () => {
  test.each([...apa, ...mla, ...chicago])("$guide", ({ style, fields, body, lines }) => {
    expect(withoutPlace(citedAs(style, passageOf(fields, body)))).toEqual(lines);
  });
});
