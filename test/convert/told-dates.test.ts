import { describe, expect, test } from "vitest";
import { readToldDate } from "../../src/convert/index.ts";

describe("a date that words tell", () => {
  test.each([
    ["2022-02-22", "2022-02-22"],
    ["2022-02", "2022-02"],
    ["2022", "2022"],
    ["2022-02-22T10:00:00-05:00", "2022-02-22"],
    ["2022-02-22T23:59:59.123Z", "2022-02-22"],
    ["D:20220126143000-05'00'", "2022-01-26"],
    ["2022/02/22", "2022-02-22"],
    ["22 February 2022", "2022-02-22"],
    ["February 22, 2022", "2022-02-22"],
    ["Tuesday, February 22nd, 2022", "2022-02-22"],
    ["the 22nd of February, 2022", "2022-02-22"],
    ["Feb. 22, 2022", "2022-02-22"],
    ["February 2022", "2022-02"],
    ["Tue, 22 Feb 2022 10:00:00 +0000", "2022-02-22"],
    ["February 12, 2015 at 10:05 A.M. EST", "2015-02-12"],
    ["February 12, 2015 | 10:05 am", "2015-02-12"],
    ["02/22/2022", "2022-02-22"],
    ["22/02/2022", "2022-02-22"],
    ["22.02.2022", "2022-02-22"],
    ["22.02.2022 14:30", "2022-02-22"],
    ["05/05/2022", "2022-05-05"],
    ["22 февраля 2022 года", "2022-02-22"],
    ["22 февраля 2022 г.", "2022-02-22"],
    ["22 лютого 2022 року", "2022-02-22"],
    ["22. Februar 2022", "2022-02-22"],
    ["Dienstag, den 22. Februar 2022", "2022-02-22"],
    ["1er février 2022", "2022-02-01"],
    ["le 22 février 2022", "2022-02-22"],
    ["22 de febrero de 2022", "2022-02-22"],
    ["29 February 2024", "2024-02-29"],
  ])("is read: %s", (words, date) => {
    expect(readToldDate(words)).toEqual({ kind: "date", date });
  });

  test("that could be two days is none of them", () => {
    expect(readToldDate("03/04/2022")).toEqual({
      kind: "ambiguous",
      readings: ["2022-03-04", "2022-04-03"],
    });
    expect(readToldDate("03.04.2022").kind).toBe("ambiguous");
  });

  test("is told by the language where all who write it begin with the day", () => {
    expect(readToldDate("03.04.2022", { language: "ru" })).toEqual({ kind: "date", date: "2022-04-03" });
    expect(readToldDate("03/04/2022", { language: "en-GB" }).kind).toBe("ambiguous");
  });

  test.each([
    "29 February 2022",
    "31/11/2022",
    "2022-13-01",
    "February 22",
    "22 2022",
    "22 Smarch 2022",
    "On 22 February 2022 the harbour froze",
    "22 February 22",
    "10 12 February 2022",
    "0022-01-01",
    "February 2022 March",
    "",
    "yesterday",
    `1${" ".repeat(100)}February 2022`,
  ])("is not made of %j", (words) => {
    expect(readToldDate(words)).toEqual({ kind: "none" });
  });
});
