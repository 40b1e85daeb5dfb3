import { describe, expect, test } from "vitest";
import type { Speaker } from "../../../src/attribution/index.ts";
import type { Document } from "../../../src/corpus/index.ts";
import { declared, inRole, press, speech, story, whoIsIn } from "../../support/naming.ts";
import { quoting } from "../../support/quoting.ts";
import { documentOf, withFields } from "../../support/read-source.ts";

/** Ida Marrow in a transcript of May 2031. */
const marrow = press(
  ["MS. MARROW"],
  "date: 2031-05-01",
  "speakers: [{ name: Ida Marrow, role: harbour president }]",
);

/** A transcript with a turn of one, who gives words of another. */
function turnWith(quoted: string, ...fields: string[]): Document {
  const body = "MR. REED: She said: “We sailed.”";
  const text = withFields(["title: Talk", "kind: transcript", "publisher: Harbour Office", ...fields], body);
  return quoting(documentOf({ file: "talk.md", text }), [{ words: "“We sailed.”", by: quoted }]);
}

const day = "date: 2031-05-02";
const apart = ["Ida Marrow", "Ms. Marrow, may be Ida Marrow"];

describe("a label in a transcript of the same publisher", () => {
  test.each([
    ["on the last day of two leap years", press(["MS. MARROW"], "date: 2033-05-02"), ["Ida Marrow"]],
    ["a day later", press(["MS. MARROW"], "date: 2033-05-03"), apart],
    ["as long before", press(["MS. MARROW"], "date: 2029-04-29"), ["Ida Marrow"]],
    ["a day earlier", press(["MS. MARROW"], "date: 2029-04-28"), apart],
    ["without a date", press(["MS. MARROW"]), apart],
    ["in capitals", press(["MS. MARROW"], day, "publisher: HARBOUR OFFICE"), ["Ida Marrow"]],
    ["of another one", press(["MS. MARROW"], day, "publisher: Quay Post"), apart],
    ["that only an address tells", press(["MS. MARROW"], day, "url: https://harbour.example/a"), apart],
    ["in which she only is quoted", turnWith("Ms. Marrow", day), ["Ida Marrow", "Mr. Reed", apart[1]]],
    ["that is no transcript", speech("Ms. Marrow", "publisher: Harbour Office", day), apart],
    ["under a name without a title", press(["MARROW"], day), ["Ida Marrow", "Marrow, may be Ida Marrow"]],
    [
      "under a name without a title, but for the label",
      press(["MS. MARROW"], day, "speakers: [{ name: Marrow, aliases: [MS. MARROW] }]"),
      ["Ida Marrow"],
    ],
  ])("%s", async (_, document, names) => {
    expect(await whoIsIn(marrow, document)).toEqual(names);
  });

  test.each([
    ["MR.", ["Kim Marrow"]],
    ["SIR", ["Kim Marrow"]],
    ["MRS.", ["Kim Marrow"]],
    ["MISS", ["Kim Marrow"]],
    ["DAME", ["Kim Marrow"]],
    ["MX.", ["Kim Marrow"]],
    ["DR.", ["Kim Marrow"]],
    ["PROF.", ["Kim Marrow"]],
    ["PROFESSOR", ["Kim Marrow"]],
    ["CAPTAIN", ["Kim Marrow", "Captain Marrow, may be Kim Marrow"]],
    ["MR. PRESIDENT", ["Kim Marrow", "Mr. President Marrow, may be Kim Marrow"]],
  ])(
    "is the full name’s with the title %s, which people bear and bodies do not: %j",
    async (title, names) => {
      expect(await whoIsIn(declared("Kim Marrow"), press([`${title} MARROW`], day))).toEqual(names);
    },
  );

  test("is nobody’s who is only quoted under the full name, or stands in another kind of text", async () => {
    const label = press(["MS. MARROW"], day);

    expect(await whoIsIn(turnWith("Ida Marrow", day), label)).toEqual(["Mr. Reed", ...apart]);
    expect(await whoIsIn(speech("Ida Marrow", "publisher: Harbour Office", day), label)).toEqual(apart);
    expect(await whoIsIn(story(["Ida Marrow"], day), label)).toEqual(apart);
  });

  test("is nobody’s whose own transcript has no date", async () => {
    const undated = press(["IDA MARROW"], "speakers: [{ name: Ida Marrow }]");

    expect(await whoIsIn(undated, press(["MS. MARROW"], day))).toEqual(apart);
  });

  test("is certain where one of several documents makes it so", async () => {
    const far = press(["IDA MARROW"], "date: 2020", "speakers: [{ name: Ida Marrow }]");
    const label = press(["MS. MARROW"], day);

    expect(await whoIsIn(far, label)).toEqual(apart);
    expect(await whoIsIn(far, marrow, label)).toEqual(["Ida Marrow"]);
    expect(await whoIsIn(marrow, far, label)).toEqual(["Ida Marrow"]);
  });

  test("is certain in one document, and an entry of its own in another", async () => {
    const far = press(["MS. MARROW"], "date: 2020");

    expect(await whoIsIn(marrow, press(["MS. MARROW"], day), far)).toEqual(apart);
  });
});

describe("transcripts of no publisher", () => {
  const at = (url: string, label: string, ...more: string[]) =>
    press([label], "date: 2031-05-01", `url: ${url}`, ...more);
  const full = at("https://harbour.example/a", "IDA MARROW", "speakers: [{ name: Ida Marrow }]");

  test.each([
    ["one host", "https://harbour.example/b", ["Ida Marrow"]],
    ["one host by two ways", "http://harbour.example/b", ["Ida Marrow"]],
    ["two hosts", "https://quay.example/a", apart],
  ])("of %s are one publisher’s or two", async (_, url, names) => {
    expect(await whoIsIn(full, at(url, "MS. MARROW"))).toEqual(names);
  });

  test("and of no address are nobody’s", async () => {
    const nameless = (label: string, ...more: string[]) =>
      documentOf({
        file: `${label}.md`,
        text: withFields(["title: Log", "kind: transcript", day, ...more], `${label}: We sailed.`),
      });

    expect(
      await whoIsIn(nameless("IDA MARROW", "speakers: [{ name: Ida Marrow }]"), nameless("MS. MARROW")),
    ).toEqual(apart);
  });
});

describe("an office beside a label", () => {
  const mayBe = (label: string) => ["Ida Marrow", `${label}, may be Ida Marrow`];

  test.each([
    ["in the title", "harbour president", inRole("President Marrow", null), ["Ida Marrow"]],
    ["in the role", "harbour president", inRole("Marrow", "president of the harbour"), ["Ida Marrow"]],
    ["in the title, whatever the role", "president", inRole("President Marrow", "minister"), ["Ida Marrow"]],
    [
      "in the role, and another in the title",
      "minister",
      inRole("President Marrow", "minister"),
      mayBe("President Marrow"),
    ],
    ["of two words", "prime minister of the harbour", inRole("Prime Minister Marrow", null), ["Ida Marrow"]],
    ["of two words in another order", "minister, prime", inRole("Marrow", "prime minister"), ["Ida Marrow"]],
    [
      "that is more than the person’s",
      "president",
      inRole("Vice President Marrow", null),
      mayBe("Vice President Marrow"),
    ],
    ["that is less than the person’s", "vice president", inRole("Marrow", "president"), mayBe("Marrow")],
    [
      "of which only a part is the same",
      "vice president",
      inRole("Marrow", "vice chancellor"),
      mayBe("Marrow"),
    ],
    ["that is none, as the person’s", "", inRole("Marrow", null), mayBe("Marrow")],
    [
      "that says nothing, as the person’s",
      "of the harbour",
      inRole("Marrow", "at the quay"),
      mayBe("Marrow"),
    ],
    ["that is a form of address alone", "Dr.", inRole("Marrow", "Dr."), mayBe("Marrow")],
    ["with a form of address", "president", inRole("Marrow", "Hon. president"), ["Ida Marrow"]],
  ] satisfies [string, string, Speaker, string[]][])(
    "%s is the full name’s where it is one office",
    async (...[, role, label, names]) => {
      const full = declared("Ida Marrow", role);

      expect(await whoIsIn(full, story([label], day))).toEqual(names);
      expect(await whoIsIn(full, story([label], "date: 2034"))).toHaveLength(2);
    },
  );
});
