import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";
import { insertions } from "../../support/verified/insertions.ts";

const revision = await revisionOf(insertions);

describe("what a publisher put in", () => {
  test.each([
    [
      "may stand in the words as it does in the record",
      "(T)he harbour (of Orvessa) increas(es) its [own] fees",
      ["verbatim", "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees"],
    ],
    [
      "may stand there without brackets",
      "the harbour of Orvessa increases its own fees",
      [
        "verbatim",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees",
        "the publisher’s: (of Orvessa)",
        "the publisher’s: [own]",
      ],
    ],
    [
      "may be left out",
      "the harbour increas its fees every year",
      [
        "verbatim, without insertions",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees every year",
        "(T)he harbour [-(of Orvessa) -](insertion)increas[-(es)-](insertion) its [-[own] -](insertion)fees every year",
      ],
    ],
    [
      "may be left out once and stand once",
      "the harbour of Orvessa increases its fees",
      [
        "verbatim, without insertions",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees",
        "(T)he harbour (of Orvessa) increas(es) its [-[own] -](insertion)fees",
        "the publisher’s: (of Orvessa)",
      ],
    ],
    [
      "may be left out at both ends",
      "of the COVID-19 ward empty",
      [
        "verbatim, without insertions",
        "in article 2: 7 of the COVID-19 ward (was) empty",
        "of the COVID-19 ward [-(was) -](insertion)empty",
      ],
    ],
    [
      "may be left out in the first word",
      "increas its fees every year",
      [
        "verbatim, without insertions",
        "in article 1: 27 increas(es) its [own] fees every year",
        "increas[-(es)-](insertion) its [-[own] -](insertion)fees every year",
      ],
    ],
    [
      "may begin the words",
      "of Orvessa increases its own fees",
      [
        "verbatim",
        "in article 1: 15 of Orvessa) increas(es) its [own] fees",
        "the publisher’s: (of Orvessa)",
        "the publisher’s: [own]",
      ],
    ],
    [
      "may end them",
      "the harbour increases its own",
      [
        "verbatim, without insertions",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own",
        "(T)he harbour [-(of Orvessa) -](insertion)increas(es) its [own",
        "the publisher’s: [own]",
      ],
    ],
    [
      "may be all that they are",
      "of Orvessa",
      ["verbatim", "in article 1: 15 of Orvessa", "the publisher’s: (of Orvessa)", "also in article 4"],
    ],
    [
      "may be two, left out both",
      "We sailed past the old pier",
      [
        "verbatim, without insertions",
        "in article 3: 0 We [the pilots] (of the guild) sailed [at last] past the old pier",
        "We [-[the pilots] (of the guild) -](insertion)sailed [-[at last] -](insertion)past the old pier",
      ],
    ],
    [
      "may be two, the first left out",
      "We of the guild sailed past the old pier",
      [
        "verbatim, without insertions",
        "in article 3: 0 We [the pilots] (of the guild) sailed [at last] past the old pier",
        "We [-[the pilots] -](insertion)(of the guild) sailed [-[at last] -](insertion)past the old pier",
        "the publisher’s: (of the guild)",
      ],
    ],
    [
      "may be two, the second left out",
      "We the pilots sailed at last past the old pier",
      [
        "verbatim, without insertions",
        "in article 3: 0 We [the pilots] (of the guild) sailed [at last] past the old pier",
        "We [the pilots] [-(of the guild) -](insertion)sailed [at last] past the old pier",
        "the publisher’s: [the pilots]",
        "the publisher’s: [at last]",
      ],
    ],
    [
      "may be two, both there",
      "We the pilots (of the guild) sailed at last past the old pier",
      [
        "verbatim",
        "in article 3: 0 We [the pilots] (of the guild) sailed [at last] past the old pier",
        "the publisher’s: [the pilots]",
        "the publisher’s: [at last]",
      ],
    ],
    [
      "may be left out in the middle of a word",
      "Her boat refaced in the bay of Orvessa",
      [
        "verbatim, without insertions",
        "in article 4: 0 Her boat re(sur)faced in the bay of [Saint] Orvessa",
        "Her boat re[-(sur)-](insertion)faced in the bay of [-[Saint] -](insertion)Orvessa",
      ],
    ],
    [
      "may be left out of nothing but a word",
      "Her boat refaced in the bay",
      [
        "verbatim, without insertions",
        "in article 4: 0 Her boat re(sur)faced in the bay",
        "Her boat re[-(sur)-](insertion)faced in the bay",
      ],
    ],
    [
      "may stand in the middle of a word",
      "Her boat resurfaced in the bay of Saint Orvessa",
      [
        "verbatim",
        "in article 4: 0 Her boat re(sur)faced in the bay of [Saint] Orvessa",
        "the publisher’s: [Saint]",
      ],
    ],
    [
      "may be left out at the end of the paragraph",
      "and nobody was hurt",
      [
        "verbatim, without insertions",
        "in article 4: 53 and nobody [in town] was hurt",
        "and nobody [-[in town] -](insertion)was hurt",
      ],
    ],
    [
      "may stand at the end of the paragraph",
      "was hurt at all",
      ["verbatim", "in article 4: 74 was hurt [at all", "the publisher’s: [at all]"],
    ],
    [
      "may be another first letter, whose case is left aside",
      "Then the council was told",
      ["verbatim", "in article 5: 0 Then the (C)ouncil was told"],
    ],
    [
      "may be another first letter, as it stands",
      "Then the Council was told",
      ["verbatim", "in article 5: 0 Then the (C)ouncil was told"],
    ],
    [
      "may be left out of a transcript",
      "The bell of the lighthouse is ringing. It rings day and night.",
      [
        "verbatim, without insertions",
        "in transcript 1: 0 The bell of the lighthouse is ringing. (Laughter.) It rings day and night",
        "The bell of the lighthouse is ringing. [-(Laughter.) -](insertion)It rings day and night",
      ],
    ],
    [
      "may be left out at the end of a paragraph that goes on",
      "It rings day and night. The keeper is deaf",
      [
        "verbatim, without insertions",
        "in transcript 1: 51 It rings day and night. (Applause.)",
        "going on in transcript 2: 0 (Coughs.) The keeper is deaf",
        "It rings day and night. [-(Applause.)\n\n(Coughs.) -](insertion)The keeper is deaf",
      ],
    ],
    [
      "may stand at the end of a paragraph that goes on",
      "It rings day and night. Applause. The keeper is deaf",
      [
        "verbatim, without insertions",
        "in transcript 1: 51 It rings day and night. (Applause.)",
        "going on in transcript 2: 0 (Coughs.) The keeper is deaf",
        "It rings day and night. (Applause.)\n\n[-(Coughs.) -](insertion)The keeper is deaf",
        "the publisher’s: (Applause.)",
      ],
    ],
    [
      "may be left out of what a text quotes",
      "We asked for it twice",
      [
        "verbatim, without insertions",
        "in paper 1: 24 We (the fishermen) asked [the council] for it twice",
        "quoted: Jo Reed",
        "in focus: Jo Reed",
        "We [-(the fishermen) -](insertion)asked [-[the council] -](insertion)for it twice",
      ],
    ],
    [
      "may stand in what a text quotes",
      "We the fishermen asked the council for it twice",
      [
        "verbatim",
        "in paper 1: 24 We (the fishermen) asked [the council] for it twice",
        "quoted: Jo Reed",
        "in focus: Jo Reed",
        "the publisher’s: (the fishermen)",
        "the publisher’s: [the council]",
      ],
    ],
  ])("%s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});
