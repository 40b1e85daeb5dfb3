import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCalendarDate } from "../../src/corpus/index.ts";

describe("a calendar date", () => {
  test.each([
    ["2031-05-20", "2031-05-20", "2031-05-20"],
    ["2031-05", "2031-05-01", "2031-05-31"],
    ["2031-04", "2031-04-01", "2031-04-30"],
    ["2031", "2031-01-01", "2031-12-31"],
    ["2022-02", "2022-02-01", "2022-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2031-12-31", "2031-12-31", "2031-12-31"],
  ])("written %s means the days from %s to %s", (iso, first, last) => {
    expect(parseCalendarDate(iso)).toEqual({ iso, first, last });
  });

  test("is read without the space around it", () => {
    expect(parseCalendarDate(" 2031-05 ")).toEqual({
      iso: "2031-05",
      first: "2031-05-01",
      last: "2031-05-31",
    });
  });

  test.each([
    "2022-02-30",
    "2023-02-29",
    "1900-02-29",
    "2031-04-31",
    "2031-13",
    "2031-00",
    "2031-01-00",
    "2031-01-32",
    "2031-5-20",
    "2031/05/20",
    "20310520",
    "31-05-20",
    "02031-05-20",
    "20 May 2031",
    "2031-05-20T10:00:00Z",
    "2031-",
    "٢٠٣١",
    "",
  ])("is not read in %j", (text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });

  test("is read back for every day that exists, with its month and year around it", () => {
    const days = fc.date({
      min: new Date("1000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    });

    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseCalendarDate(day)).toEqual({ iso: day, first: day, last: day });
        for (const partial of [day.slice(0, 7), day.slice(0, 4)]) {
          const period = parseCalendarDate(partial);
          expect(period && period.first <= day && day <= period.last).toBe(true);
        }
      }),
      { seed: 20_310_520 },
    );
  });
});
