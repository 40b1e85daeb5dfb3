import { describe, expect, test } from "vitest";
import type { Document, Problem } from "../../src/corpus/index.ts";
import { only } from "../support/only.ts";
import { documentOf, readSource, withFields } from "../support/read-source.ts";

const body = "The ferry left.";

/** What is wrong with a document of these fields; the first field stands on line 2. */
function problemsOf(...fields: string[]): readonly Problem[] {
  return readSource({ file: "log.md", text: withFields(fields, body) }).problems;
}

/** The document that these fields and one paragraph make, whatever is wrong with it. */
function documentWith(...fields: string[]): Document | null {
  return readSource({ file: "log.md", text: withFields(fields, body) }).document;
}

describe("front matter", () => {
  const fields = [
    "id: harbour/log-1",
    "title: Harbour log",
    "kind: statement",
    "date: 2031-05",
    "published: 2031-06-01",
    "place: Port Lindle",
    "speaker: Ida Marrow",
    "role: Harbour master",
    "publisher: Port Office",
    "author: Tobin Ashgrove",
    "url: https://harbour.example/log",
    "language: en-GB",
    "provenance: official",
    "license: CC0",
  ];

  test("states every field of a document", () => {
    const { document, problems } = readSource({ file: "log.md", text: withFields(fields, body) });

    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      id: "harbour/log-1",
      file: "log.md",
      title: "Harbour log",
      kind: "statement",
      date: { iso: "2031-05", first: "2031-05-01", last: "2031-05-31" },
      published: { iso: "2031-06-01", first: "2031-06-01", last: "2031-06-01" },
      place: "Port Lindle",
      publisher: "Port Office",
      author: "Tobin Ashgrove",
      url: "https://harbour.example/log",
      language: "en",
      provenance: "official",
      license: "CC0",
      speakers: [{ name: "Ida Marrow", role: "Harbour master", aliases: [] }],
    });
  });

  test("leaves null what it does not state", () => {
    expect(documentWith("title: Log")).toMatchObject({
      date: null,
      published: null,
      place: null,
      publisher: null,
      author: null,
      url: null,
      provenance: null,
      license: null,
      speakers: [],
    });
  });

  test.each([
    ["CRLF", "\r\n"],
    ["a lone CR", "\r"],
  ])("is read where line ends are %s, the body's lines counted on", (_, end) => {
    const text = withFields(["title: Log", "kind: speech", "speaker: Ida Marrow"], body).replace(/\n/gu, end);
    const { document, problems } = readSource({ file: "log.md", text });

    expect(problems).toEqual([]);
    expect(document).toMatchObject({ title: "Log", kind: "speech" });
    expect(only(document?.paragraphs ?? [])).toMatchObject({
      text: body,
      line: 7,
      speaker: { name: "Ida Marrow" },
    });
  });

  test("is read from plain text as well", () => {
    expect(documentOf({ file: "log.txt", text: withFields(["title: Log"], body) }).title).toBe("Log");
  });

  test("may be empty", () => {
    expect(
      documentOf({ file: "log.md", text: `---\n---\n${body}` }).paragraphs.map(({ line }) => line),
    ).toEqual([3]);
  });

  test("may hold a comment only, and have space after its marks", () => {
    const { document, problems } = readSource({
      file: "log.md",
      text: `---  \n# nothing yet\n--- \n${body}`,
    });

    expect(document?.paragraphs.map(({ text }) => text)).toEqual([body]);
    expect(problems.map(({ code }) => code)).toEqual(["missing-title"]);
  });

  test("gives words without the space around them", () => {
    expect(documentWith('title: "  Log "')?.title).toBe("Log");
  });

  test("does not begin at a rule further down", () => {
    expect(documentOf({ file: "log.md", text: `${body}\n\n---\ntitle: no\n---\n` }).title).toBe("log.md");
  });

  test("keeps numbers and yes or no as words where words are expected", () => {
    expect(documentWith("title: 1984", "place: true")).toMatchObject({ title: "1984", place: "true" });
  });
});

describe("front matter that is not YAML", () => {
  test.each([
    ["a value that begins with a reserved mark", ["title: Log", "place: @quay"], 3],
    ["a bracket that is never closed", ["title: Log", "kind: speech", "aliases: [IM"], 5],
    ["a field that comes twice", ["title: Log", "kind: speech", "title: Other log"], 4],
    ["a field inside a value", ["title: Log: kind: speech"], 2],
  ])("for %s leaves the document out, with the line", (_, fields, line) => {
    const { document, problems } = readSource({ file: "log.md", text: withFields(fields, body) });

    expect(document).toBeNull();
    expect(problems).toEqual([
      {
        file: "log.md",
        line,
        code: "invalid-front-matter",
        message: expect.stringMatching(/^expected YAML, met an error: \S/u),
      },
    ]);
  });

  test.each([
    ["a list", ["- title: Log"]],
    ["one word", ["Log"]],
  ])("but %s leaves the document out", (_, fields) => {
    expect(documentWith(...fields)).toBeNull();
    expect(problemsOf(...fields)).toEqual([
      {
        file: "log.md",
        line: 2,
        code: "invalid-front-matter",
        message: "expected `field: value` lines, met other YAML",
      },
    ]);
  });

  test("because it is never closed leaves the document out", () => {
    expect(readSource({ file: "log.md", text: `---\ntitle: Log\n\n${body}` })).toEqual({
      document: null,
      problems: [
        {
          file: "log.md",
          line: 1,
          code: "invalid-front-matter",
          message:
            "expected a line of --- at the end of the front matter, met none; the document is left out",
        },
      ],
    });
  });

  test("but references that grow without bound leaves the document out", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [one, other] of ["ab", "bc", "cd", "de"].map((pair) => [...pair])) {
      bomb.push(`${other}: &${other} [${Array.from({ length: 9 }, () => `*${one}`).join(", ")}]`);
    }

    expect(documentWith(...bomb)).toBeNull();
    expect(problemsOf(...bomb)).toEqual([
      {
        file: "log.md",
        line: 2,
        code: "invalid-front-matter",
        message: expect.stringMatching(/^expected fields without references, met an error: /u),
      },
    ]);
  });

  test("but 20,000 brackets leaves the document out", () => {
    expect(problemsOf(`title: ${"[".repeat(20_000)}`)).toMatchObject([
      { line: 2, code: "invalid-front-matter" },
    ]);
  });
});

describe("a field that says who speaks or what the text is", () => {
  test.each([
    ["kind: sermon", /^kind: expected transcript, article, speech or statement, met "sermon"; /u],
    ["provenance: hearsay", /^provenance: expected official, .* or exercise, met "hearsay"; /u],
    ["speaker: [Ida Marrow]", /^speaker: expected words, met \["Ida Marrow"\]; /u],
    ["speaker:", /^speaker: expected words, met null; /u],
    ["role: ''", /^role: expected words, met nothing, met ""; /u],
    ["aliases: IM", /^aliases: expected a list of names, or a map from alias to name, met "IM"; /u],
    ["speakers: Ida Marrow", /^speakers: expected a list of speakers, each with a name, met "Ida Marrow"; /u],
    ["speakers: [{role: Keeper}]", /^speakers: .*, met \[\{"role":"Keeper"\}\]; /u],
    ["speakers: [{name: Ida, age: 40}]", /^speakers: .*, met \[\{"name":"Ida","age":40\}\]; /u],
  ])("leaves the document out where it is broken: %s", (field, message) => {
    expect(documentWith("title: Log", field)).toBeNull();
    expect(problemsOf("title: Log", field)).toEqual([
      { file: "log.md", line: 3, code: "invalid-field", message: expect.stringMatching(message) },
    ]);
    expect(only(problemsOf("title: Log", field)).message).toMatch(
      /; the document is left out until it is mended$/u,
    );
  });
});

describe("another field", () => {
  test.each([
    [
      "url: harbour.example",
      'url: expected a link that begins with http:// or https://, met "harbour.example"',
    ],
    [
      "url: ftp://harbour.example",
      'url: expected a link that begins with http:// or https://, met "ftp://harbour.example"',
    ],
    ["language: English", 'language: expected a language code such as en or pt-BR, met "English"'],
    ["id: Harbour Log", 'id: expected up to 60 small letters, digits, - and /, met "Harbour Log"'],
    [
      `id: ${"a".repeat(61)}`,
      `id: expected up to 60 small letters, digits, - and /, met "${"a".repeat(61)}"`,
    ],
    ["place: [Port, Lindle]", 'place: expected words, met ["Port","Lindle"]'],
    ["author: &a [*a]", "author: expected words, met a value that refers to itself"],
  ])("is left out, and the document kept, where it is broken: %s", (field, message) => {
    const others = ["title: Log", "publisher: Port Office"];
    const stated = (...fields: string[]) => ({ ...documentWith(...fields), text: "", paragraphs: [] });

    expect(problemsOf("title: Log", field)).toEqual([
      { file: "log.md", line: 3, code: "invalid-field", message },
    ]);
    expect(stated(...others, field)).toEqual(stated(...others));
  });

  test.each(["date", "published"])(
    "that is the %s is left out where it names no day that exists",
    (field) => {
      expect(problemsOf("title: Log", `${field}: 2022-02-30`)).toEqual([
        {
          file: "log.md",
          line: 3,
          code: "invalid-date",
          message: `${field}: expected a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, met "2022-02-30"`,
        },
      ]);
      expect(documentWith("title: Log", `${field}: 2022-02-30`)).toMatchObject({
        title: "Log",
        [field]: null,
      });
    },
  );

  test("that is a bare year is a date", () => {
    expect(documentWith("title: Log", "date: 2031")?.date?.last).toBe("2031-12-31");
  });

  test.each([
    [
      "publishr",
      "publishr: expected a field that is known, met publishr; did you mean publisher or published?",
    ],
    ["Speaker", /; did you mean speaker( or \w+)*\?$/u],
    [
      "weather",
      /^weather: expected a field that is known, met weather; known are id, title, kind, .*, speakers$/u,
    ],
  ])("that nobody knows, %s, is reported with what may be meant", (field, message) => {
    expect(problemsOf("title: Log", `${field}: fair`)).toEqual([
      {
        file: "log.md",
        line: 3,
        code: "unknown-field",
        message: typeof message === "string" ? message : expect.stringMatching(message),
      },
    ]);
    expect(documentWith("title: Log", `${field}: fair`)?.title).toBe("Log");
  });

  test("does not hide another that is broken", () => {
    const found = problemsOf("title: Log", "date: soon", "weather: fair", "url: none");

    expect(found.map(({ line, code }) => [line, code]).toSorted()).toEqual([
      [3, "invalid-date"],
      [4, "unknown-field"],
      [5, "invalid-field"],
    ]);
  });
});

describe("a title", () => {
  const missing = {
    file: "log.md",
    line: 1,
    code: "missing-title",
    message:
      "expected a title, met none; add `title:` to the front matter or to a .meta.yaml file beside the text",
  };

  test.each([
    ["the first heading of level 1", "## Part\n\n# Log\n\n# Other\n\nThe ferry left.", "Log"],
    ["an underlined heading", "Log\n===\n\nThe ferry left.", "Log"],
    ["the file", "## Part\n\nThe ferry left.", "log.md"],
    ["the file, not a heading without words,", "# \n\nThe ferry left.", "log.md"],
  ])("that is missing is reported, and %s serves as one", (_, text, title) => {
    const { document, problems } = readSource({ file: "log.md", text });

    expect(problems).toEqual([missing]);
    expect(document?.title).toBe(title);
  });

  test("that the metadata states is preferred to the heading's", () => {
    expect(documentOf({ file: "log.md", text: withFields(["title: Log"], "# Other\n\nWords.") }).title).toBe(
      "Log",
    );
  });
});

describe("metadata beside the text", () => {
  const sidecar = (text: string) => ({ file: "log.meta.yaml", text });

  test("is the document's, its problems counted in its own lines", () => {
    const source = { file: "log.txt", text: body, sidecar: sidecar("title: Log\nplace: Quay\ndate: soon\n") };
    const { document, problems } = readSource(source);

    expect(document).toMatchObject({ title: "Log", place: "Quay", date: null });
    expect(problems).toMatchObject([{ file: "log.meta.yaml", line: 3, code: "invalid-date" }]);
  });

  test("leaves the document out where it is broken", () => {
    const source = { file: "log.txt", text: body, sidecar: sidecar("title: Log\nkind: sermon") };

    expect(readSource(source)).toMatchObject({
      document: null,
      problems: [{ file: "log.meta.yaml", line: 2, code: "invalid-field" }],
    });
  });

  test("is preferred to front matter, which is reported and is no part of the words", () => {
    const text = withFields(["title: Other"], body);
    const { document, problems } = readSource({ file: "log.md", text, sidecar: sidecar("title: Log") });

    expect(document?.title).toBe("Log");
    expect(document?.paragraphs.map((paragraph) => paragraph.text)).toEqual([body]);
    expect(problems).toEqual([
      {
        file: "log.md",
        line: 1,
        code: "duplicate-metadata",
        message:
          "expected metadata in one place, met front matter and a .meta.yaml file; the front matter is not read",
      },
    ]);
  });
});
