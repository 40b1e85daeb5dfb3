import { describe, expect, test } from "vitest";
import { type Conversion, convert, usualLimits } from "../../src/convert/index.ts";
import { type MadePdf, madePdf, type PrintedWords, setLines, wrapped } from "../support/made-pdf.ts";

const read = (pdf: MadePdf): Promise<Conversion> => convert({ name: "a.pdf", bytes: madePdf(pdf) });

async function bodyOf(pdf: MadePdf): Promise<string> {
  const conversion = await read(pdf);
  return conversion.kind === "converted" ? conversion.body : conversion.message;
}

/** The body without comments of pages. */
const textOf = async (pages: MadePdf["pages"]) =>
  (await bodyOf({ pages })).replace(/<!-- page [^>]*-->\n\n/gu, "").trimEnd();

const harbour =
  "The keeper of the lighthouse went down to the harbour in the morning and found that all the boats had left before the storm came in from the north.";
const market =
  "On the market square the fishers told each other that nobody had seen a light on the rock since the end of the winter, and that it was time to look.";
const ferry =
  "No ferry had crossed the sound for a week, so the letters lay in the office of the port, tied together with a blue ribbon and forgotten by everyone.";

/** The words of all three in another order. */
function shuffled(seed: number): string {
  const words = `${harbour} ${market} ${ferry}`.toLowerCase().replace(/[.,]/gu, "").split(" ");
  const mixed = words.map((_, index) => words[(index * 7 + seed * 13) % words.length] ?? "").join(" ");
  return `${mixed.charAt(0).toUpperCase()}${mixed.slice(1)}.`;
}

/** Paragraphs with their first line set in. */
const setIn = (paragraphs: readonly string[], width = 70) =>
  paragraphs.flatMap((text) => wrapped(text, width, 4));

describe("the lines of a page", () => {
  test("become paragraphs where the first line is set in", async () => {
    expect(await textOf([setLines(setIn([harbour, market, ferry]))])).toBe(
      [harbour, market, ferry].join("\n\n"),
    );
  });

  test("become paragraphs where white parts them", async () => {
    const lines = [harbour, market, ferry].flatMap((text) => [...wrapped(text, 70), ""]);

    expect(await textOf([setLines(lines)])).toBe([harbour, market, ferry].join("\n\n"));
  });

  test("become paragraphs where only the last line is short", async () => {
    const lines = [harbour, market, ferry].flatMap((text) => wrapped(text, 70));

    expect(await textOf([setLines(lines)])).toBe([harbour, market, ferry].join("\n\n"));
  });

  test("are read from top to bottom, wherever they stand in the file", async () => {
    const lines = setLines(setIn([harbour, market]));

    expect(await textOf([lines.toReversed()])).toBe(`${harbour}\n\n${market}`);
  });

  test("keep items of a list apart", async () => {
    const items = ["(a) The rope is old.", "(b) The boat leaks.", "(c) The oars are lost."];

    expect(await textOf([setLines([...wrapped(harbour, 70), ...items])])).toBe(
      [harbour, ...items].join("\n\n"),
    );
  });
});

describe("columns", () => {
  const left = wrapped(`${harbour} ${market}`, 36);
  const right = wrapped(ferry, 36);

  test("are read one after the other", async () => {
    const page = [...setLines(left, { left: 60 }), ...setLines(right, { left: 320 })];

    expect(await textOf([page])).toBe(`${harbour} ${market} ${ferry}`.replace("look. No", "look.\n\nNo"));
  });

  test("are read below a heading over both of them, and do not need lines at one height", async () => {
    const page = [
      ...setLines(["News of the harbour and of the lighthouse"], { left: 90, top: 80, size: 16 }),
      ...setLines(left, { left: 60, top: 110 }),
      ...setLines(right, { left: 320, top: 117 }),
    ];

    expect(await textOf([page])).toBe(
      `# News of the harbour and of the lighthouse\n\n${harbour} ${market}\n\n${ferry}`,
    );
  });

  test("are not seen in names beside what is said", async () => {
    const turns = ["MS. ROE:", "", "", "MR. DOE:", "", ""];
    const words = [...wrapped(`${harbour} ${market}`, 50).slice(0, 3), ...wrapped(ferry, 50)];

    expect(await textOf([[...setLines(turns), ...setLines(words, { left: 200 })]])).toMatch(
      /^MS\. ROE: The keeper[^\n]*\n\nMR\. DOE: No ferry/u,
    );
  });
});

describe("what stands on every page", () => {
  /** Pages of a text that goes on from one to the next, between a head and a foot. */
  const pages = (head: (page: number) => string, foot: (page: number) => string, count = 5) => {
    const text = Array.from({ length: count * 3 }, (_, index) => shuffled(index));
    const lines = setIn(text);
    const perPage = Math.ceil(lines.length / count);
    return {
      text,
      pages: Array.from({ length: count }, (_, page): readonly PrintedWords[] => [
        ...setLines([head(page)], { top: 40 }),
        ...setLines(lines.slice(page * perPage, (page + 1) * perPage)),
        ...setLines([foot(page)], { left: 290, top: 750 }),
      ]),
    };
  };

  test.each([
    ["the same words", () => "The Harbour Gazette", (page: number) => `${page + 1}`],
    ["words of two sides", (page: number) => (page % 2 === 0 ? "The Gazette" : "Port Lindle"), () => "FINAL"],
    [
      "numbers between dashes",
      (page: number) => `Vol. ${page} No. ${page * 7}`,
      (page: number) => `- ${page + 8} -`,
    ],
    ["numbers of all", () => "Draft", (page: number) => `Page ${page + 1} of 5`],
    ["Roman numbers", () => "Preface", (page: number) => ["i", "ii", "iii", "iv", "v"][page] ?? ""],
    [
      "chapters",
      (page: number) => ["The storm", "The storm", "The storm", "A calm", "The end"][page] ?? "",
      () => "7",
    ],
  ])("is left out, and paragraphs go on over it: %s", async (_, head, foot) => {
    const made = pages(head, foot);

    expect(await textOf(made.pages)).toBe(made.text.join("\n\n"));
  });

  test("gives paragraphs the page that is printed", async () => {
    const made = pages(
      () => "The Gazette",
      (page) => `${page + 41}`,
    );
    const body = await bodyOf(made);

    expect([...body.matchAll(/<!-- page (\d+) -->/gu)].map(([, page]) => page)).toEqual([
      "41",
      "42",
      "43",
      "44",
      "45",
    ]);
  });

  test("is not taken for words that come back on few pages, close to the others", async () => {
    const count = 16;
    const lines = (page: number) =>
      page % 8 === 0 ? ["Nobody saw it.", ...setIn([harbour])] : setIn([market, ferry]);
    const body = await textOf(Array.from({ length: count }, (_, page) => setLines(lines(page), { top: 80 })));

    expect(body.match(/Nobody saw it\./gu)).toHaveLength(2);
  });
});

describe("the pages of a PDF", () => {
  test("are called what the file calls them", async () => {
    const page = setLines(setIn([harbour, market]));

    expect(await bodyOf({ pages: [page, page], labels: ["A-1", "A-2"] })).toContain("<!-- page A-2 -->");
  });

  test("are counted where nothing calls them anything", async () => {
    expect(await bodyOf({ pages: [setLines([harbour])] })).toContain("<!-- page 1 -->");
  });

  test("are refused where they are more than allowed", async () => {
    const bytes = madePdf({ pages: [setLines(["One."]), setLines(["Two."])] });

    expect(await convert({ name: "a.pdf", bytes }, { ...usualLimits, mostPages: 1 })).toMatchObject({
      kind: "refused",
      code: "too-many-pages",
    });
  });

  test("are refused where no words stand on them", async () => {
    expect(await read({ pages: [[]] })).toMatchObject({ kind: "refused", code: "no-text" });
  });

  test("are left out where words stand aslant, with a warning", async () => {
    const conversion = await read({
      pages: [[...setLines(setIn([harbour])), { text: "DRAFT", left: 200, top: 500, size: 60, turn: 45 }]],
    });

    expect(conversion).toMatchObject({
      body: expect.not.stringContaining("DRAFT"),
      warnings: [{ code: "left-out" }],
    });
  });
});

describe("hyphens at the ends of lines", () => {
  const joined = async (lines: readonly string[]) =>
    (await textOf([setLines(lines)])).replaceAll("\n\n", " ");

  test("go where the word stands whole elsewhere", async () => {
    expect(await joined(["The govern-", "ment of the port, a small government, met."])).toBe(
      "The government of the port, a small government, met.",
    );
  });

  test("stay where the word has one elsewhere, and before numbers and names", async () => {
    expect(
      await joined([
        "An ample-",
        "reserves frame, and ample-reserves it is, of COVID-",
        "19 and of non-",
        "Lindle.",
      ]),
    ).toBe("An ample-reserves frame, and ample-reserves it is, of COVID-19 and of non-Lindle.");
  });

  test("stay where nothing shows that words are cut in this document", async () => {
    expect(await joined(["Two state-", "run boats and a long-", "range lamp."])).toBe(
      "Two state-run boats and a long-range lamp.",
    );
  });

  test("stay with a space before words that lead to the rest", async () => {
    expect(await joined(["Boats for oil-", "and gas-producing rocks."])).toBe(
      "Boats for oil- and gas-producing rocks.",
    );
  });

  test("that stand apart from their letters are seen, unless hyphens between spaces are usual", async () => {
    expect(await joined(["The govern -", "ment of the port, a small government, met."])).toBe(
      "The government of the port, a small government, met.",
    );
    expect(await joined(["The port - a small one - met -", "and the boats - both - left."])).toBe(
      "The port - a small one - met - and the boats - both - left.",
    );
  });

  test("are told where the word was joined and stands nowhere else whole", async () => {
    const lines = [
      "The govern-",
      "ment of the har-",
      "bour, a government of a harbour, has no inten-",
      "tion.",
    ];

    expect(await read({ pages: [setLines(lines)] })).toMatchObject({
      warnings: [
        { code: "uncertain", message: expect.stringMatching(/^joined 1 word .*: look at intention$/u) },
      ],
    });
  });

  test("go from what is no word where words are cut in this document", async () => {
    expect(
      await joined([
        "The govern-",
        "ment of the har-",
        "bour, a government of a harbour, has no inten-",
        "tion to paint it, with its well-",
        "known red and its known, well kept colour.",
      ]),
    ).toBe(
      "The government of the harbour, a government of a harbour, has no intention to paint it, with its well-known red and its known, well kept colour.",
    );
  });
});

describe("notes at the foot of a page", () => {
  test("are left out with their marks, and told", async () => {
    const body = setLines(wrapped(harbour, 70));
    const mark = { text: "1", left: 72 + 0.6 * 10 * 35, top: 96 + 14, size: 6 };
    const conversion = await read({
      pages: [
        [
          ...body,
          mark,
          ...setLines(setIn([market]), { top: 160 }),
          ...setLines(["1 See the log of the port, page 12."], { top: 700, size: 7 }),
        ],
      ],
    });

    expect(conversion).toMatchObject({ warnings: [{ code: "left-out", message: "left out 1 footnote" }] });
    expect(conversion.kind === "converted" && conversion.body).not.toMatch(/\d(?! -->)/u);
  });
});

describe("small print at the foot of a page", () => {
  test("is kept where no mark leads to it", async () => {
    const page = [
      ...setLines(setIn([harbour, market])),
      ...setLines(["1 boat, 2 oars and 3 ropes are for sale."], { top: 700, size: 7 }),
    ];

    expect(await textOf([page])).toContain("1 boat, 2 oars and 3 ropes are for sale.");
  });

  test("leaves powers and figures in the text as they are", async () => {
    const page = [
      ...setLines(setIn([harbour, market])),
      { text: "The area is 40 m", left: 72, top: 200 },
      { text: "2", left: 72 + 16 * 6, top: 196, size: 6 },
    ];

    expect(await textOf([page])).toContain("The area is 40 m2");
  });
});

describe("a table", () => {
  test("keeps its lines apart, and is told", async () => {
    const row = (top: number, cells: readonly string[]) =>
      cells.map((text, index) => ({ text, left: 72 + 150 * index, top }));
    const conversion = await read({
      pages: [
        [
          ...setLines(setIn([harbour])),
          ...row(200, ["Boat", "Length", "Year"]),
          ...row(214, ["Gull", "12 m", "1950"]),
          ...row(228, ["Tern", "15 m", "1962"]),
        ],
      ],
    });

    expect(conversion).toMatchObject({
      body: expect.stringContaining("Boat Length Year\n\nGull 12 m 1950\n\nTern 15 m 1962"),
      warnings: [{ code: "uncertain" }],
    });
  });
});

describe("labels of turns", () => {
  test("in capitals with a stop are set apart where they come back", async () => {
    const turns = [
      "CHAIR ROE. Good morning.",
      "JANE DOE. Is the light on? I saw none.",
      "CHAIR ROE. It is on.",
    ];

    expect(await textOf([setLines(turns.map((turn) => `    ${turn}`))])).toBe(
      "**CHAIR ROE:** Good morning.\n\n**JANE DOE:** Is the light on? I saw none.\n\n**CHAIR ROE:** It is on.",
    );
  });

  test("are not seen in a few words in capitals", async () => {
    const lines = ["THE LIGHTHOUSE. A history.", "", ...wrapped(harbour, 70)];

    expect(await textOf([setLines(lines)])).not.toContain("**");
  });

  test("in bold with a colon are set apart where they come back", async () => {
    const turn = (top: number, name: string, words: string): readonly PrintedWords[] => [
      { text: `${name}:`, left: 72, top, font: "bold" },
      { text: words, left: 72 + 6 * (name.length + 2), top },
    ];
    const page = [
      ...turn(100, "Jane Roe", "Is the light on?"),
      ...turn(120, "Tom Doe", "It is on."),
      ...turn(140, "Jane Roe", "Good."),
    ];

    expect(await textOf([page])).toBe(
      "**Jane Roe:** Is the light on?\n\n**Tom Doe:** It is on.\n\n**Jane Roe:** Good.",
    );
  });
});

describe("what a PDF tells about itself", () => {
  const page = [
    ...setLines(["The light on the rock"], { top: 80, size: 18 }),
    ...setLines(["3 May 2019", "", "Jane Roe", "", ...setIn([harbour, market])], { top: 110 }),
  ];

  test("is its title, the day on its first page, and the author whom both name", async () => {
    expect(await read({ pages: [page], title: "The light, and the rock", author: "Jane Roe" })).toMatchObject(
      {
        metadata: { title: "The light, and the rock", date: "2019-05-03", author: "Jane Roe" },
      },
    );
  });

  test("is the heading where the title is the name of a file, and no typist", async () => {
    expect(
      await read({ pages: [page], title: "Microsoft Word - light.docx", author: "typist" }),
    ).toMatchObject({
      metadata: { title: "The light on the rock", date: "2019-05-03" },
    });
  });
});

describe("a damaged PDF", () => {
  test.each([
    ["cut off", (bytes: Uint8Array) => bytes.slice(0, 60)],
    [
      "without its objects",
      (bytes: Uint8Array) => Uint8Array.from([...bytes.slice(0, 9), ...bytes.slice(-40)]),
    ],
  ])("is refused: %s", async (_, damage) => {
    const bytes = damage(madePdf({ pages: [setLines([harbour])] }));

    expect(await convert({ name: "a.pdf", bytes })).toMatchObject({ kind: "refused", code: "damaged" });
  });
});
