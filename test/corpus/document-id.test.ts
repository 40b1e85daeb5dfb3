import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf, withFields } from "../support/read-source.ts";

/** The id of a document of which nothing but the path is stated. */
function idOf(file: string): string {
  return documentOf({ file, text: withFields(["title: Log"], "Words.") }).id;
}

function hashOf(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 8);
}

describe("a document's id", () => {
  test.each([
    ["log.md", "log"],
    ["log.txt", "log"],
    ["Log of 2031.md", "log-of-2031"],
    ["Élodie’s Überfahrt.md", "elodie-s-uberfahrt"],
    ["Запись №1.md", "запись-no1"],
    ["Хороший день.md", "хороший-день"],
    ["港日誌.md", "港日誌"],
    ["2031/05/Log.md", "2031/05/log"],
    ["2031.05/log.v2.md", "2031-05/log-v2"],
    ["--log__1--.md", "log-1"],
    ["¡¿/log.md", "log"],
  ])("is made from the path %j: %s", (file, id) => {
    expect(idOf(file)).toBe(id);
  });

  test("is a hash of the path where that holds no letter or digit", () => {
    expect(idOf("—.md")).toBe(hashOf("—.md"));
  });

  test("is cut, with a hash of the path at its end, where it would be longer than 60 characters", () => {
    const file = `${"harbour-".repeat(10)}log.md`;

    expect(idOf(`${"a".repeat(60)}.md`)).toBe("a".repeat(60));
    expect(idOf(`${"a".repeat(61)}.md`)).toBe(`${"a".repeat(51)}-${hashOf(`${"a".repeat(61)}.md`)}`);
    expect(idOf(file)).not.toBe(idOf(file.replace("log", "lag")));
  });

  test("is never cut inside a letter of two units", () => {
    const file = `${"𐐨".repeat(40)}.md`;

    expect(idOf(file)).toBe(`${"𐐨".repeat(25)}-${hashOf(file)}`);
  });

  test("fits, for any path, wherever an id may stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), (name) => {
        const id = idOf(`${name}.md`);
        expect(id.length).toBeGreaterThan(0);
        expect(id.length).toBeLessThanOrEqual(60);
        expect(id).not.toMatch(/\s|:/u);
        expect(idOf(`${name}.md`)).toBe(id);
      }),
      { seed: 20_310_520, numRuns: 300 },
    );
  });

  test("is the one that the metadata states", () => {
    expect(
      documentOf({ file: "log.md", text: withFields(["title: Log", "id: lamp/2031"], "Words.") }).id,
    ).toBe("lamp/2031");
  });
});
