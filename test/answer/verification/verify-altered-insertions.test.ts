import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";
import { insertions } from "../../support/verified/insertions.ts";

const revision = await revisionOf(insertions);

describe("what a publisher put in, altered words", () => {
  test.each([
    [
      "have in part",
      "the harbour Orvessa increases its own fees every year",
      [
        "reworded, 0.9 right",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees every year",
        "(T)he harbour [-(of -]Orvessa) increas(es) its [own] fees every year",
        "the publisher’s: (of Orvessa)",
        "the publisher’s: [own]",
        "missing: of → –",
      ],
    ],
    [
      "have in part of a word",
      "the harbour of Orvessa increase its own fees every year",
      [
        "reworded, 0.9 right",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees every year",
        "(T)he harbour (of Orvessa) [-increas(es) -]{+increase +}its [own] fees every year",
        "the publisher’s: (of Orvessa)",
        "the publisher’s: [own]",
        "replaced: increas(es) → increase",
      ],
    ],
    [
      "have without the first letter",
      "he harbour of Orvessa increases its own fees",
      [
        "reworded, 0.875 right",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees",
        "[-(T)he -]{+he +}harbour (of Orvessa) increas(es) its [own] fees",
        "the publisher’s: (of Orvessa)",
        "the publisher’s: [own]",
        "replaced: (T)he → he",
      ],
    ],
    [
      "leave out of a word beside another",
      "the harbour increas its fees each year",
      [
        "reworded, 0.857 right",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees every year",
        "(T)he harbour [-(of Orvessa) -](insertion)increas[-(es)-](insertion) its [-[own] -](insertion)fees [-every -]{+each +}year",
        "replaced: every → each",
      ],
    ],
    [
      "leave out of a word behind one that is added",
      "the harbour gladly increas its fees every year",
      [
        "reworded, 0.875 right",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees every year",
        "(T)he harbour [-(of Orvessa) -](insertion){+gladly +}increas[-(es)-](insertion) its [-[own] -](insertion)fees every year",
        "added: – → gladly",
      ],
    ],
    [
      "leave out beside another word",
      "the harbour raises its fees every year",
      [
        "reworded, 0.857 right",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees every year",
        "(T)he harbour [-(of Orvessa) -](insertion)[-increas(es) -]{+raises +}its [-[own] -](insertion)fees every year",
        "replaced: increas(es) → raises",
      ],
    ],
    [
      "leave out beside a word that is left out",
      "the harbour fees every year rise",
      ["not found, near article 1, 0.5"],
    ],
    [
      "leave out beside a word that is missing",
      "We the pilots of the guild past the old pier",
      [
        "reworded, 0.909 right",
        "in article 3: 0 We [the pilots] (of the guild) sailed [at last] past the old pier",
        "We [the pilots] (of the guild) [-sailed -][-[at last] -](insertion)past the old pier",
        "the publisher’s: [the pilots]",
        "the publisher’s: (of the guild)",
        "missing: sailed → –",
      ],
    ],
    [
      "leave out beside one that is replaced",
      "We rowed past the old pier",
      [
        "reworded, 0.833 right",
        "in article 3: 0 We [the pilots] (of the guild) sailed [at last] past the old pier",
        "We [-[the pilots] (of the guild) -](insertion)[-sailed -][-[at last] -](insertion){+rowed +}past the old pier",
        "replaced: sailed → rowed",
      ],
    ],
    [
      "put in other words for",
      "We the keepers of the guild sailed at last past the old pier",
      [
        "reworded, 0.923 right",
        "in article 3: 0 We [the pilots] (of the guild) sailed [at last] past the old pier",
        "We [the [-pilots] -]{+keepers +}(of the guild) sailed [at last] past the old pier",
        "the publisher’s: [the pilots]",
        "the publisher’s: (of the guild)",
        "the publisher’s: [at last]",
        "replaced: pilots → keepers",
      ],
    ],
    [
      "have beside another word",
      "the harbour of Orvessa raises its own fees every year",
      [
        "reworded, 0.9 right",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees every year",
        "(T)he harbour (of Orvessa) [-increas(es) -]{+raises +}its [own] fees every year",
        "the publisher’s: (of Orvessa)",
        "the publisher’s: [own]",
        "replaced: increas(es) → raises",
      ],
    ],
    [
      "have in their own brackets beside another word",
      "the harbour [of Orvessa] raises its (own) fees every year",
      [
        "reworded, 0.9 right",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees every year",
        "(T)he harbour (of Orvessa) [-increas(es) -]{+raises +}its [own] fees every year",
        "replaced: increas(es) → raises",
      ],
    ],
    [
      "leave out of an author’s own brackets, which are words",
      "The lamp is out. We asked for it twice",
      [
        "reworded, 0.889 right",
        "in paper 1: 5 old) lamp is out. “We (the fishermen) asked [the council] for it twice",
        "mixed: Jo Reed",
        "[-old) -]{+The +}lamp is out. “We [-(the fishermen) -](insertion)asked [-[the council] -](insertion)for it twice",
        "replaced: old → The",
      ],
    ],
    [
      "hide together with other words",
      "the harbour … fees every year",
      [
        "abridged, 1 right",
        "in article 1: 0 (T)he harbour (of Orvessa) increas(es) its [own] fees every year",
        "(T)he harbour [-(of Orvessa) -](insertion)[-increas(es) its -](ellipsis)[-[own] -](insertion)fees every year",
        "hidden: increas(es) its → –",
      ],
    ],
    [
      "hide at its end",
      "We the pilots … past the old pier",
      [
        "abridged, 1 right",
        "in article 3: 0 We [the pilots] (of the guild) sailed [at last] past the old pier",
        "We [the pilots] [-(of the guild) -](insertion)[-sailed -](ellipsis)[-[at last] -](insertion)past the old pier",
        "the publisher’s: [the pilots]",
        "hidden: sailed → –",
      ],
    ],
  ])("%s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});
