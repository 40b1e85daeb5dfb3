import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Choices,
  draftOf,
  firstChoices,
  languages,
  linkTo,
  readChoices,
  readRequest,
  writeChoices,
} from "../../src/page/index.ts";

const page = "http://127.0.0.1:4321/";
const first = firstChoices("dark");

const actors = fc.record({
  person: fc.stringMatching(/^\d{17,20}$/u),
  role: fc.constantFrom("member", "operator"),
  place: fc.stringMatching(/^[a-z0-9_-]{1,100}$/u),
  locale: fc.constantFrom(...languages.map(({ locale }) => locale)),
});

const choices = fc
  .record({
    as: actors,
    theme: fc.constantFrom("dark", "light"),
    panel: fc.constantFrom("none", "inspector", "corpus"),
  })
  .map((chosen): Choices => ({ ...first, ...chosen }));

function read(search: string, usual = first): Choices {
  return readChoices(new URL(search, page), usual);
}

describe("the link of a state", () => {
  test("holds every choice", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(read(writeChoices(chosen, first))).toEqual(chosen);
      }),
    );
  });

  test("holds every choice, whatever the theme is at first", () => {
    const usual = firstChoices("light");
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(read(writeChoices(chosen, usual), usual)).toEqual(chosen);
      }),
    );
  });

  test("names only what differs", () => {
    expect(writeChoices(first, first)).toBe("");
    const elsewhere = { ...first, as: { ...first.as, place: "newsroom" }, panel: "corpus" } as const;
    expect(writeChoices(elsewhere, first)).toBe("?in=newsroom&panel=corpus");
  });

  test.each([
    "?role=owner",
    "?locale=tlh",
    "?theme=pink",
    "?panel=files",
    "?person=robin",
    "?in=%3Cscript%3E",
    "?in=../feed",
    "?inspected=1&sidebarOpen=true",
  ])("says nothing by words that are unknown: %s", (search) => {
    expect(read(search)).toEqual(first);
  });
});

describe("the link of a question", () => {
  test("asks what it was made for", () => {
    const requests = fc.record({
      kind: fc.constantFrom("ask", "verify"),
      words: fc.stringMatching(/^[\s\S]{0,300}$/u).filter((words) => words.trim() !== ""),
    });
    const places = fc.constantFrom("briefings", "newsroom", "direct");
    fc.assert(
      fc.property(requests, places, (request, place) => {
        const link = new URL(linkTo(request, place, new URL("?theme=light&ask=other", page)));
        expect(readRequest(link)).toEqual({ kind: request.kind, words: request.words.trim() });
        expect(readChoices(link, first).as.place).toBe(place);
        expect(readChoices(link, first).theme).toBe("dark");
      }),
    );
  });

  test("can ask and verify, and nothing else", () => {
    expect(draftOf({ kind: "ask", words: "/corpus reload" })).toEqual({
      name: "ask",
      options: { question: "/corpus reload" },
      send: true,
    });
    expect(draftOf({ kind: "verify", words: "law and order" })).toEqual({
      name: "verify",
      options: { quote: "law and order" },
      send: true,
    });
    expect(readRequest(new URL("?corpus=reload&name=corpus&command=corpus", page))).toBeNull();
  });

  test("asks nothing where it brings no words, or more than a message holds", () => {
    expect(readRequest(new URL("?ask=", page))).toBeNull();
    expect(readRequest(new URL("?ask=%20%20", page))).toBeNull();
    expect(readRequest(new URL(`?ask=${"a".repeat(2001)}`, page))).toBeNull();
  });
});
