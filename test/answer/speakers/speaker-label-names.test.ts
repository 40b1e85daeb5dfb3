import { describe, expect, test } from "vitest";
import { declared, press, speech, whoIsIn } from "../../support/naming.ts";

const day = "date: 2031-05-02";

describe("a label with initials", () => {
  const full = declared("Tom A. Reed");

  test.each([
    ["MR. T. REED", 1],
    ["MR. T. A. REED", 1],
    ["MR. T. A. B. REED", 1],
    ["MR. A. REED", 2],
    ["MR. T. B. REED", 2],
    ["MR. S. A. REED", 2],
  ])("may mean Tom A. Reed where none contradicts: %s", async (label, count) => {
    expect(await whoIsIn(full, press([label], day))).toHaveLength(count);
  });

  test("may mean a name without any", async () => {
    expect(await whoIsIn(declared("Tom Reed"), press(["MR. T. A. REED"], day))).toEqual(["Tom Reed"]);
  });

  test("means nobody whose other spelling contradicts it", async () => {
    expect(
      await whoIsIn(speech("Sergei A. Reed"), declared("Sergey Reed"), press(["MR. S. B. REED"], day)),
    ).toEqual(["Sergei A. Reed", "S. B. Reed"]);
  });
});

describe("a label that is a word of somebody’s name", () => {
  test("and not the last one means nobody", async () => {
    expect(await whoIsIn(declared("Marrow Tarrabee"), press(["MS. MARROW"], day))).toEqual([
      "Marrow Tarrabee",
      "Ms. Marrow",
    ]);
  });

  test("and of two people’s means nobody", async () => {
    expect(await whoIsIn(declared("Ida Marrow"), speech("Tom Marrow"), press(["MS. MARROW"], day))).toEqual([
      "Ida Marrow",
      "Tom Marrow",
      "Ms. Marrow",
    ]);
  });
});

describe("a surname that men and women bear", () => {
  const labels = press(["MS. MARROW", "MR. MARROW", "MARROW"], day);
  const known = (name: string, ...aliases: string[]) =>
    press(
      [name.toUpperCase()],
      "date: 2031-05-01",
      `speakers: [{ name: ${name}, aliases: [${aliases.join()}] }]`,
    );

  test.each([
    ["a title before the name", known("Ms. Ida Marrow"), ["Ms. Ida Marrow", "Mr. Marrow", "Marrow"]],
    ["an alias", known("Ida Marrow", "Dame Marrow"), ["Ida Marrow", "Mr. Marrow", "Marrow"]],
    [
      "an alias of another surname",
      known("Ida Marrow", "Dame Quay"),
      ["Ida Marrow", "Ms. Marrow", "Mr. Marrow", "Marrow"],
    ],
    [
      "two aliases",
      known("Ida Marrow", "Mrs. Marrow", "Sir Marrow"),
      ["Ida Marrow", "Ms. Marrow", "Mr. Marrow", "Marrow"],
    ],
    ["nothing", known("Ida Marrow"), ["Ida Marrow", "Ms. Marrow", "Mr. Marrow", "Marrow"]],
  ])("is only theirs with the title under which %s tells them", async (_, full, names) => {
    expect(await whoIsIn(full, labels)).toEqual(names);
  });

  test("says nothing of somebody whose turns have labels of both", async () => {
    const turns = press(
      ["MS. MARROW", "MR. MARROW"],
      day,
      "speakers: [{ name: Kim Marrow, aliases: [MS. MARROW, MR. MARROW] }]",
    );

    expect(await whoIsIn(turns, speech("Sir Kim Marrow"))).toEqual(["Kim Marrow"]);
  });

  test("is nobody’s that a reporter may be", async () => {
    expect(await whoIsIn(press(["Q"], day), press(["MR. REPORTER"], day))).toEqual([
      "a reporter",
      "Mr. Reporter",
    ]);
  });

  test("is theirs with any title where all titles agree", async () => {
    expect(
      await whoIsIn(known("Ida Marrow"), press(["MS. MARROW", "DR. MARROW", "MISS MARROW"], day)),
    ).toEqual(["Ida Marrow"]);
  });

  test("is told by the title of a turn’s label too", async () => {
    const titled = press(
      ["MS. MARROW"],
      "date: 2031-05-01",
      "speakers: [{ name: Ida Marrow, aliases: [MS. MARROW] }]",
    );

    expect(await whoIsIn(titled, labels)).toEqual(["Ida Marrow", "Mr. Marrow", "Marrow"]);
    expect(await whoIsIn(titled, press(["MR. MARROW"], day), speech("Mr. Ida Marrow"))).toEqual([
      "Ida Marrow",
      "Mr. Marrow",
      "Mr. Ida Marrow",
    ]);
  });
});
