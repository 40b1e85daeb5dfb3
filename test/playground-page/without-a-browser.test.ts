import { describe, expect, test } from "vitest";
import { findChromium, mustHaveBrowser } from "../support/playground/index.ts";

describe("the tests of the page", () => {
  test("run in the browser that LECTERN_CHROMIUM names, and in no other", () => {
    const named = { LECTERN_CHROMIUM: "/opt/chromium" };

    expect(findChromium(named, () => true)).toBe("/opt/chromium");
    expect(findChromium(named, (file) => file !== "/opt/chromium")).toBeNull();
  });

  test("run in the first browser of the usual places", () => {
    expect(findChromium({}, (file) => file.endsWith("google-chrome"))).toBe("/usr/bin/google-chrome");
  });

  test("are skipped without a browser, but fail in CI and where a browser is required", () => {
    expect(mustHaveBrowser({})).toBe(false);
    expect(mustHaveBrowser({ CI: "true" })).toBe(true);
    expect(mustHaveBrowser({ LECTERN_REQUIRE_BROWSER: "1" })).toBe(true);
  });
});
