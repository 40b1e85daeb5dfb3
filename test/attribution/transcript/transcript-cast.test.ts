import { describe, expect, test } from "vitest";
import { declaring, speaker } from "../../support/attributed.ts";
import { namesUnder, speakersUnder } from "../../support/turns.ts";

/** So many turns under the same label. */
function times(count: number, label: string): string[] {
  return Array<string>(count).fill(label);
}

describe("a person whom metadata declares", () => {
  const marrow = { name: "Kim Marrow", role: "Harbour Master", aliases: ["KM", "DR. MARROW", "MS. MARROW"] };

  test("speaks as declared under a label with the surname, or with the office", () => {
    expect(speakersUnder(["DIRECTOR MARROW", "THE HARBOUR MASTER"], { speakers: declaring(marrow) })).toEqual(
      [marrow, marrow],
    );
  });

  test("is not meant by a title of the other gender than an alias has", () => {
    expect(namesUnder(["MR. MARROW"], { speakers: declaring(marrow) })).toEqual(["Mr. Marrow"]);
  });

  test("is meant by the surname where that is all that is declared", () => {
    expect(namesUnder(["MS. MARROW"], { speakers: declaring(speaker("Marrow")) })).toEqual(["Marrow"]);
  });

  test.each([
    ["IDA MARROW", "Ida Marrow", "Marrow"],
    ["ROELOF ROE", "Roelof Roe", "Roe"],
  ])("is somebody else than %s, thus %s in the title, where only %s is declared", (label, name, surname) => {
    const facts = { title: `Briefing by ${name}`, speakers: declaring(speaker(surname)) };

    expect(namesUnder([label], facts)).toEqual([name]);
  });
});

describe("a name of two declared speakers", () => {
  test("means neither of them", () => {
    const speakers = declaring(speaker("Ida Marrow", "THE CHAIR"), speaker("Tom Roe", "THE CHAIR"));

    expect(namesUnder(["THE CHAIR"], { speakers })).toEqual([null]);
  });
});

describe("a label without a name", () => {
  test("is not that of the only declared speaker, whose office nobody tells", () => {
    expect(namesUnder(["**(on screen)**"], { speakers: declaring(speaker("Ida Marrow")) })).toEqual([null]);
  });
});

describe("a title before a surname", () => {
  test.each([
    ["MS. MARROW", "Briefing by Ms. Kim Marrow", "Kim Marrow"],
    ["DIRECTOR MARROW", "Briefing by Ms. Kim Marrow", "Kim Marrow"],
    ["MR. MARROW", "Briefing by Ms. Kim Marrow", "Mr. Marrow"],
    ["DIRECTOR MS. MARROW", "Briefing by Mr. Tom Marrow", "Director Ms. Marrow"],
    ["MR. MARROW", "Briefing by Ms. Kim Marrow and Mr. Tom Marlow", "Mr. Marrow"],
  ])("%s under “%s” makes it %s", (label, title, name) => {
    expect(namesUnder([label], { title })).toEqual([name]);
  });

  test("tells two people apart, of whom the header names one with that title", () => {
    const title = "Briefing by Ms. Kim Marrow";

    expect(namesUnder(["MS. MARROW", "MR. MARROW"], { title })).toEqual(["Kim Marrow", "Mr. Marrow"]);
  });

  test("leaves a full name to whom the header names, though two have the surname", () => {
    const title = "Briefing by Harbour Commissioner Kim Marrow";
    const [kim] = speakersUnder(["KIM MARROW", "MS. MARROW", "MR. MARROW"], { title });

    expect(kim).toEqual({ name: "Kim Marrow", role: "Harbour Commissioner", aliases: ["KIM MARROW"] });
  });

  test.each([
    ["MS. ROE", "MR. ROE"],
    ["MR. ROE", "MS. ROE"],
  ])("is a slip as a single %s among ten of %s, not among nine", (slip, usual) => {
    const title = "Briefing by Kim Roe";

    expect(new Set(namesUnder([...times(10, usual), slip], { title }))).toEqual(new Set(["Kim Roe"]));
    expect(namesUnder([...times(9, usual), slip], { title }).at(-1)).not.toBe("Kim Roe");
    expect(namesUnder([...times(10, usual), slip, slip], { title }).at(-1)).not.toBe("Kim Roe");
  });
});

describe("a full name in a label", () => {
  test.each([
    ["JO MARROW", "Briefing by Jo Anne Marrow", "Jo Anne Marrow"],
    ["JEN MARROW", "Briefing by Jennifer Marrow and Tom Marrow", "Jennifer Marrow"],
    ["ANN VALE ORIEN", "Briefing by Ann Vale-Orrin", "Ann Vale-Orrin"],
    ["IDA MAROW", "Briefing by Ida Marrow", "Ida Marrow"],
    ["IDO MAROW", "Briefing by Ida Marrow", "Ido Marow"],
  ])("%s under “%s” is %s", (label, title, name) => {
    expect(namesUnder([label], { title })).toEqual([name]);
  });
});

describe("a surname with a letter wrong", () => {
  test.each([
    ["MR. LISC", "Briefing by Tom Lisk", "Tom Lisk"],
    ["MR. ROE", "Briefing by Tom Rowe", "Mr. Roe"],
    ["MS. MAROW", "Briefing by Ida Jo Marrow", "Ida Jo Marrow"],
    ["MS. MAROW", "Briefing by Ida Marrow and Petra Marrow", "Ms. Marow"],
    ["MS. MAROW", "Briefing by Mr. Tom Marrow and Ms. Ida Marrow", "Ida Marrow"],
    ["MS. MAROW", "Briefing by Mr. Tom Marrow", "Ms. Marow"],
  ])("%s under “%s” is %s", (label, title, name) => {
    expect(namesUnder([label], { title })).toEqual([name]);
  });

  test("is right from its third turn on", () => {
    const title = "Briefing by Ida Marrow";

    expect(namesUnder(times(2, "MS. MAROW"), { title })).toEqual(times(2, "Ida Marrow"));
    expect(namesUnder(times(3, "MS. MAROW"), { title })).toEqual(times(3, "Ms. Marow"));
  });

  test("means a label that comes three times as often, not one that comes less often than that", () => {
    const twice = times(2, "MS. TERVANE");

    expect(namesUnder([...times(6, "MS. TREVANE"), ...twice])).toEqual(times(8, "Ms. Trevane"));
    expect(namesUnder([...times(5, "MS. TREVANE"), ...twice]).slice(5)).toEqual(times(2, "Ms. Tervane"));
  });

  test("is a name of its own beside a frequent label of the other gender", () => {
    expect(namesUnder([...times(3, "MR. TREVANE"), "MS. TERVANE"]).at(-1)).toBe("Ms. Tervane");
  });

  test("means whom the header names, also under a frequent label", () => {
    const labels = [...times(3, "MS. MARROW"), "MS. MAROW"];

    expect(namesUnder(labels, { title: "Briefing by Ida Marrow" })).toEqual(times(4, "Ida Marrow"));
  });

  test("is somebody’s whom a turn names by it, under whatever given name", () => {
    const above = ["Briefing by Ida Marrow", "Petra Marlow comes next"];

    expect(namesUnder(["MS. MARLOW"], { above })).toEqual(["Ms. Marlow"]);
  });

  test("means whom the frequent label means", () => {
    const labels = [...times(3, "MS. MARROW"), "IDA MARROW", "MS. MAROW"];

    expect(namesUnder(labels)).toEqual(times(5, "Ida Marrow"));
  });

  test("means the frequent label, and neither of two people who have that surname in full", () => {
    const labels = [...times(3, "MS. MARROW"), "IDA MARROW", "PETRA MARROW", "MS. MAROW"];

    expect(namesUnder(labels)).toEqual([
      ...times(3, "Ms. Marrow"),
      "Ida Marrow",
      "Petra Marrow",
      "Ms. Marrow",
    ]);
  });
});
