import { describe, expect, test } from "vitest";
import { authorsInWords } from "../../../src/answer/index.ts";
import { citedAs } from "../../support/cited-as.ts";
import { passageOf } from "../../support/revision-of.ts";

function by(author: string) {
  return passageOf(["kind: article", "title: Tides", `author: '${author}'`], "They sailed at dawn.");
}

/** The beginning of a citation, up to the title, and the names in the text. */
function named(author: string) {
  const passage = by(author);
  const [apa = "", apaInText = ""] = citedAs("apa", passage).split("\n");
  const [mla = "", mlaInText = ""] = citedAs("mla", passage).split("\n");
  const [note = "", entry = ""] = citedAs("chicago", passage).split("\n");
  return {
    apa: [apa.split(" (n.d.)")[0], apaInText.split(", n.d.")[0]?.slice(1)],
    mla: [mla.split(" “Tides")[0], mlaInText.split(", par.")[0]?.slice(1)],
    chicago: [note.split(", “Tides")[0], entry.split(" “Tides")[0]],
  };
}

describe("an author", () => {
  test("with one comma has family and given name", () => {
    expect(named("Reed, Jo Ann")).toEqual({
      apa: ["Reed, J. A.", "Reed"],
      mla: ["Reed, Jo Ann.", "Reed"],
      chicago: ["Jo Ann Reed", "Reed, Jo Ann."],
    });
  });

  test.each([
    "Jo Reed",
    "Reed",
    "Захарова Мария",
    "Jo Reed, staff writer",
    "Reed, Jo, Jr.",
    "Jo Reed, of the Harbour Gazette",
    "Jo Reed, Ana Ruiz",
    "Jo Reed, Reuters",
    "Lamps, Ltd.",
    "Reed, PhD",
    "Reed,",
    "Lamps, Ropes and Sons and Daughters",
  ])("in any other form stays as it stands: %s", (name) => {
    expect(named(name)).toEqual({
      apa: [name.endsWith(".") ? name : `${name}.`, name],
      mla: [name.endsWith(".") ? name : `${name}.`, name],
      chicago: [name, name.endsWith(".") ? name : `${name}.`],
    });
  });

  test("in braces stays as it stands, comma and all", () => {
    expect(named("{Lamps, Ltd.}")).toEqual({
      apa: ["Lamps, Ltd.", "Lamps, Ltd."],
      mla: ["Lamps, Ltd.", "Lamps, Ltd."],
      chicago: ["Lamps, Ltd.", "Lamps, Ltd."],
    });
    expect(citedAs("csl-json", by("{Lamps, Ltd.}"))).toContain('"literal": "Lamps, Ltd."');
    expect(citedAs("bibtex", by("{Lamps, Ltd.}"))).toContain("author = {{Lamps, Ltd.}}");
  });

  test.each([
    ["Захарова, Мария", "Захарова, М."],
    ["Orr, Jean-Luc", "Orr, J.-L."],
    ["Orr, J. K.", "Orr, J. K."],
    ["Orr, J.K.", "Orr, J. K."],
    ["{García Márquez}, Gabriel José", "García Márquez, G. J."],
    ["von der Reed, Jo", "von der Reed, J."],
    ["O’Neil, Éa", "O’Neil, É."],
    ["王, 小明", "王, 小."],
  ])("has initials of the given name in APA: %s", (stated, reference) => {
    expect(named(stated).apa[0]).toBe(reference);
  });
});

describe("a body", () => {
  test.each([
    ["quay.example", "quay.example"],
    ["the Harbour Board", "The Harbour Board"],
  ])("keeps its letters but for an article at the beginning: %s", (publisher, name) => {
    const passage = passageOf(["kind: article", "title: Tides", `publisher: ${publisher}`], "They sailed.");

    expect(citedAs("apa", passage)).toMatch(new RegExp(`^${name}\\. \\(n\\.d\\.\\)`, "u"));
    expect(citedAs("mla", passage)).toMatch(new RegExp(`^${name}\\. “Tides`, "u"));
    expect(citedAs("chicago", passage)).toMatch(new RegExp(`^${name}, “Tides.*\n${name}\\. `, "u"));
  });
});

describe("several authors", () => {
  test("stand between semicolons, in parts or not", () => {
    expect(named("Reed, Jo; Ana Ruiz")).toEqual({
      apa: ["Reed, J., & Ana Ruiz.", "Reed & Ana Ruiz"],
      mla: ["Reed, Jo, and Ana Ruiz.", "Reed and Ana Ruiz"],
      chicago: ["Jo Reed and Ana Ruiz", "Reed, Jo, and Ana Ruiz."],
    });
    expect(named("Ana Ruiz; Reed, Jo")).toEqual({
      apa: ["Ana Ruiz, & Reed, J.", "Ana Ruiz & Reed"],
      mla: ["Ana Ruiz and Jo Reed.", "Ana Ruiz and Reed"],
      chicago: ["Ana Ruiz and Jo Reed", "Ana Ruiz and Jo Reed."],
    });
  });

  test("are three in Chicago’s note, and all of them in its bibliography", () => {
    expect(named("Reed, Jo; Orr, Sam; Lisk, Petra").chicago).toEqual([
      "Jo Reed, Sam Orr, and Petra Lisk",
      "Reed, Jo, Sam Orr, and Petra Lisk.",
    ]);
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => `Keeper${String.fromCharCode(97 + index)}, Ida`).join("; ");

  test("are all in Chicago’s bibliography up to ten, and of more the first seven", () => {
    expect(named(many(10)).chicago[1]).toMatch(/^Keepera, Ida, Ida Keeperb, .*, and Ida Keeperj\.$/u);
    expect(named(many(11)).chicago[1]).toBe(
      "Keepera, Ida, Ida Keeperb, Ida Keeperc, Ida Keeperd, Ida Keepere, Ida Keeperf, Ida Keeperg, et al.",
    );
  });

  test("are all in APA up to twenty, and of more the first nineteen and the last", () => {
    expect(named(many(20)).apa[0]).toMatch(/, Keepers, I\., & Keepert, I\.$/u);
    expect(named(many(22)).apa[0]).toMatch(/, Keeperr, I\., Keepers, I\., \. \. \. Keeperv, I\.$/u);
    expect(named(many(22)).apa[0]).not.toContain("Keepert");
  });

  test("are one et al. in MLA from three on", () => {
    expect(named("Reed, Jo; Orr, Sam; Lisk, Petra").mla).toEqual(["Reed, Jo, et al.", "Reed et al."]);
    expect(named("Jo Reed; Orr, Sam; Lisk, Petra").mla[0]).toBe("Jo Reed et al.");
  });

  test("are listed as they are spoken in words of ours", () => {
    expect(authorsInWords("Reed, Jo; Ana Ruiz; {Lamps, Ltd.}")).toBe("Jo Reed, Ana Ruiz, Lamps, Ltd.");
    expect(authorsInWords(" ; ")).toBeNull();
    expect(authorsInWords(null)).toBeNull();
  });
});

describe("who speaks and who wrote it", () => {
  test("are one where the author’s name in parts is the speaker’s", () => {
    const passage = passageOf(
      ["kind: speech", "title: Tides", "speaker: Jo Reed", "author: Reed, Jo", "publisher: Quay Post"],
      "We sailed.",
    );

    expect(citedAs("apa", passage)).toBe(
      "Reed, J. (n.d.). Tides [Speech]. Quay Post.\n(Reed, n.d., para. 1 [ANCHOR])",
    );
    expect(citedAs("one-line", passage)).toBe(
      "Jo Reed, date not given; “Tides”, Quay Post, paragraph 1, ANCHOR",
    );
  });

  test("are two where they are, in one line as well", () => {
    const passage = passageOf(
      ["kind: speech", "title: Tides", "speaker: Jo Reed", "author: Ruiz, Ana", "translator: Reke, Tomas"],
      "We sailed.",
    );

    expect(citedAs("one-line", passage)).toBe(
      "Jo Reed, date not given; “Tides”, written by Ana Ruiz, translated by Tomas Reke, paragraph 1, ANCHOR",
    );
    expect(citedAs("apa", passage)).toContain("(Jo Reed, as cited in Ruiz, n.d., para. 1 [ANCHOR])");
  });
});

describe("what a document is cited as", () => {
  test.each([
    [["kind: speech"], "speech", "Speech"],
    [["kind: statement"], "speech", "Statement"],
    [["kind: article", "url: https://quay.example/a"], "webpage", null],
    [["kind: article"], "document", null],
    [["kind: transcript", "url: https://quay.example/a"], "webpage", "Transcript"],
    [["kind: article", "cited-as: article-newspaper"], "article-newspaper", null],
    [["kind: article", "cited-as: article-magazine"], "article-magazine", null],
    [["kind: article", "cited-as: report"], "report", null],
    [["kind: article", "cited-as: interview"], "interview", "Interview"],
    [["kind: transcript", "cited-as: speech"], "speech", "Speech transcript"],
    [["kind: transcript", "cited-as: interview"], "interview", "Interview transcript"],
    [["kind: transcript", "cited-as: broadcast"], "broadcast", "Broadcast transcript"],
    [["kind: transcript", "cited-as: hearing"], "hearing", "Hearing transcript"],
    [["kind: statement", "cited-as: webpage"], "webpage", "Statement"],
  ])("with %j is %s, described as %s", (fields, type, description) => {
    const passage = passageOf(["title: Tides", ...fields], "IDA MARROW: We sailed.");
    const [item] = JSON.parse(citedAs("csl-json", passage));

    expect([item.type, item.genre ?? null]).toEqual([type, description]);
    expect(citedAs("apa", passage)).toContain(
      description === null ? "Tides. (n.d.)." : `Tides [${description}].`,
    );
  });

  test.each([
    ["article-newspaper", "container-title"],
    ["article-magazine", "container-title"],
    ["webpage", "container-title"],
    ["broadcast", "container-title"],
    ["speech", "publisher"],
    ["report", "publisher"],
    ["hearing", "publisher"],
  ])("has its publisher as a %s in the field %s", (type, field) => {
    const passage = passageOf(
      ["kind: article", "title: Tides", "author: Ana Ruiz", "publisher: Quay Post", `cited-as: ${type}`],
      "They sailed.",
    );
    const [item] = JSON.parse(citedAs("csl-json", passage));

    expect(Object.entries(item).find(([, value]) => value === "Quay Post")?.[0]).toBe(field);
  });
});

describe("a page or a time", () => {
  test.each([
    [
      "<!-- page iv -->",
      {
        apa: ", p. iv, para. 1 [",
        mla: "(Ruiz iv; par. 1 [",
        chicago: ", iv, para. 1 [",
        line: ", page iv, paragraph 1",
      },
    ],
    [
      "<!-- 00:00:07 -->",
      {
        apa: ", 0:07, para. 1 [",
        mla: "(Ruiz 00:00:07; par. 1 [",
        chicago: ", at 00:00:07, para. 1 [",
        line: ", at 00:00:07, paragraph 1",
      },
    ],
    [
      "<!-- 00:14:32 -->",
      {
        apa: ", 14:32, para. 1 [",
        mla: "(Ruiz 00:14:32; par. 1 [",
        chicago: ", at 00:14:32, para. 1 [",
        line: ", at 00:14:32, paragraph 1",
      },
    ],
    [
      "<!-- 01:35:02 -->",
      {
        apa: ", 1:35:02, para. 1 [",
        mla: "(Ruiz 01:35:02; par. 1 [",
        chicago: ", at 01:35:02, para. 1 [",
        line: ", at 01:35:02, paragraph 1",
      },
    ],
    [
      "<!-- 112:05:09 -->",
      {
        apa: ", 112:05:09, para. 1 [",
        mla: "(Ruiz 112:05:09; par. 1 [",
        chicago: ", at 112:05:09, para. 1 [",
        line: ", at 112:05:09, paragraph 1",
      },
    ],
  ])("is named as each guide has it: %s", (mark, { apa, mla, chicago, line }) => {
    const passage = passageOf(
      ["kind: article", "title: Tides", "author: Ruiz, Ana"],
      `${mark}\n\nThey sailed.`,
    );

    expect(citedAs("apa", passage)).toContain(apa);
    expect(citedAs("mla", passage)).toContain(mla);
    expect(citedAs("chicago", passage)).toContain(chicago);
    expect(citedAs("one-line", passage)).toContain(line);
    expect(citedAs("markdown", passage).replaceAll("\\:", ":")).toContain(line);
    expect(citedAs("bibtex", passage)).toContain(`note = {${line.slice(2).replace(", ", "; ")}; ANCHOR}`);
    expect(JSON.parse(citedAs("csl-json", passage))[0].custom.locator).toMatchObject({ paragraph: 1 });
  });
});
