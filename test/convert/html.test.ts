import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { converted, convertedLines, refusalOf } from "../support/converted.ts";

const article = [
  "<p>PORT LINDLE, noon</p>",
  "<p>MS. QUILL:&nbsp; The lamp of the lighthouse was lit again on Monday, and it will be kept lit through the winter, as the harbour board decided.</p>",
  "<p>Q&nbsp; What did the new lamp cost, and who has paid for it, if one may ask?</p>",
  "<p>MS. QUILL:&nbsp; Nothing at all, since the old one was mended, and the keeper did it with his own hands in the evenings.</p>",
];
const navigation =
  '<header><a href="/">Harbour Board</a></header><nav><ul><li><a href="/news">News</a></li><li><a href="/tides">Tides</a></li></ul></nav>';
const footer = "<footer><p>Write to the harbour board if anything on this page is wrong.</p></footer>";

interface Parts {
  readonly head?: string;
  readonly main?: string;
  readonly html?: string;
}

function page({ head = "", main = article.join(""), html = "" }: Parts = {}): string {
  return `<!DOCTYPE html><html ${html}><head>${head}</head><body>${navigation}<main><h1>The lamp is lit</h1><div class="text">${main}</div></main>${footer}</body></html>`;
}

const linesOf = (main: string) => convertedLines("a.html", page({ main: article.join("") + main }));
const added = async (main: string) => (await linesOf(main)).slice(article.length);
const told = async (head: string, html = "") => (await converted("a.html", page({ head, html }))).metadata;

describe("a web page", () => {
  test("becomes its article, without navigation, header and footer", async () => {
    expect(await linesOf("")).toEqual([
      "PORT LINDLE, noon",
      "MS. QUILL: The lamp of the lighthouse was lit again on Monday, and it will be kept lit through the winter, as the harbour board decided.",
      "Q What did the new lamp cost, and who has paid for it, if one may ask?",
      "MS. QUILL: Nothing at all, since the old one was mended, and the keeper did it with his own hands in the evenings.",
    ]);
  });

  test.each([
    [
      "scripts and styles",
      "<script>var a = 'a word';</script><style>p { color: red }</style><noscript><p>Turn scripts on.</p></noscript>",
    ],
    [
      "what is not to be seen",
      '<p hidden>One.</p><p style="display: none">Two.</p><p class="sr-only">Three.</p><p style="visibility:hidden">Four.</p>',
    ],
    [
      "notices and forms",
      '<div class="cookie-banner cookies"><p>This page sets cookies, and you may accept them.</p></div><form><p>Your address</p><input name="a"></form>',
    ],
    [
      "what leads elsewhere",
      '<div class="related-links"><p>The old lamp, and what became of it in the end.</p></div><p>Read more: <a href="/x">The old lamp is sold</a></p>',
    ],
    [
      "pictures and their captions",
      '<figure><img src="x.png"><figcaption>The lamp, seen from the pier.</figcaption></figure>',
    ],
    ["comments", "<!-- a draft of the article --><p></p><p>&nbsp;</p>"],
  ])("is read without %s", async (_, main) => {
    expect(await added(main)).toEqual([]);
  });

  test("says what it left out", async () => {
    const main = `${article.join("")}<figure><img src="x.png"><figcaption>The lamp.</figcaption></figure><table><tr><td>Tide</td><td>4 m</td></tr></table>`;
    const { warnings } = await converted("a.html", page({ main }));

    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining("1 picture"),
      expect.stringContaining("1 caption"),
      expect.stringContaining("1 table"),
    ]);
  });

  test.each([
    [
      "parts paragraphs at empty lines",
      "One lamp.<br><br>Two lamps.<br/>Three.",
      ["One lamp.", "Two lamps. Three."],
    ],
    [
      "parts lines at labels of turns",
      "<p>MR. RELL: Good.<br>MS. QUILL: Very good.</p>",
      ["MR. RELL: Good.", "MS. QUILL: Very good."],
    ],
    [
      "sets bold labels apart",
      "<p><strong>Rell:</strong> Good.</p><p><b>Quill</b>: Very good.</p>",
      ["**Rell:** Good.", "**Quill:** Very good."],
    ],
    [
      "sets no label apart that is not before a colon",
      "<p><strong>Rell</strong> said so.</p>",
      ["Rell said so."],
    ],
    [
      "keeps quotations",
      "<blockquote><p>The sea keeps no diary.</p></blockquote>",
      ["> The sea keeps no diary."],
    ],
    [
      "puts marks around quotations in a line",
      "<p>She called it <q>a good lamp</q>.</p>",
      ["She called it “a good lamp”."],
    ],
    [
      "keeps lists",
      "<ul><li>Rope and some tar</li><li>Paint, in two colours</li></ul>",
      ["- Rope and some tar", "- Paint, in two colours"],
    ],
    ["keeps headings", "<h2>The new <em>lamp</em></h2><p>It is lit.</p>", ["## The new lamp", "It is lit."]],
    [
      "decodes entities once",
      "<p>Quill &amp; Rell &lt;both&gt; said &quot;&#8220;&amp;amp;&#8221;&quot;.</p>",
      ['Quill & Rell <both> said "“&amp;”".'],
    ],
    [
      "keeps words whole over markup inside of them",
      "<p>The l<b>a</b>mp, light&shy;house, 2<sup>nd</sup> lamp<sup><a href='#n1'>1</a></sup>.</p>",
      ["The lamp, lighthouse, 2nd lamp."],
    ],
    [
      "leaves out what is struck out",
      "<p>It cost <del>nothing</del><ins>a little</ins>.</p>",
      ["It cost a little."],
    ],
    [
      "keeps lines of preformatted text apart where one is empty",
      "<pre>One\nlamp.\n\nTwo.</pre>",
      ["One lamp.", "Two."],
    ],
  ])("%s", async (_, main, lines) => {
    expect(await added(main)).toEqual(lines);
  });

  test("is read with every turn where turns are divisions, however short", async () => {
    const turn = (label: string, words: string) =>
      `<div class="turn"><div class="who">${label}:</div><div class="words">${words}</div></div>`;
    const main = [
      turn("Q", "Who paid?"),
      turn("MS. QUILL", "Nobody, since the lamp was only mended, by the keeper, in his own evenings."),
      turn("Q", "And now?"),
      turn("MS. QUILL", "Now it is lit, and the ships that come home in the dark can see the pier again."),
    ];

    expect(await convertedLines("a.html", page({ main: main.join("") }))).toEqual([
      "**Q:** Who paid?",
      "**MS. QUILL:** Nobody, since the lamp was only mended, by the keeper, in his own evenings.",
      "**Q:** And now?",
      "**MS. QUILL:** Now it is lit, and the ships that come home in the dark can see the pier again.",
    ]);
  });

  test("says what it left out between paragraphs where it may be text", async () => {
    const [first = "", ...others] = article;
    const box = '<div class="extra"><div>Lamps, oil and rope</div><div>are sold at the pier</div></div>';
    const { body, warnings } = await converted(
      "a.html",
      page({ main: [first, box, ...others, ...others].join("") }),
    );

    expect(body).not.toContain("rope");
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining("“Lamps, oil and rope are sold at the …”"),
    ]);
  });

  test("is read where remarks are called so", async () => {
    const long = Array.from({ length: 5 }, () => article[1]).join("");
    const main = `<div class="summary">${long}</div><div class="remarks">${article.join("")}${long}</div>`;

    expect((await converted("a.html", page({ main }))).body).toContain("with his own hands in the evenings");
  });

  test("is read word for word, whatever its paragraphs are", async () => {
    const word = fc.stringMatching(/^[a-zäöüéèçñßøа-яіїα-ω0-9“”’„«»,;!?%$()–—]{1,12}$/u);
    const words = fc.array(word, { minLength: 12, maxLength: 30 }).map((all) => `The ${all.join(" ")}`);
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 8 }), async (paragraphs) => {
        const main = [...article, ...paragraphs.map((text) => `<p>${text}.</p>`)].join("\n");

        expect((await convertedLines("a.html", page({ main }))).slice(article.length)).toEqual(
          paragraphs.map((text) => `${text}.`),
        );
      }),
      { numRuns: 15 },
    );
  });

  test("is read in whole where its paragraphs are many", async () => {
    const many = Array.from(
      { length: 6_000 },
      (_, at) => `<p>Ship ${at} came in, was moored, and left again with the tide.</p>`,
    );

    expect(await added(many.join(""))).toHaveLength(6_000);
  });

  test.each([
    [
      "a list of links",
      `<ul>${'<li><a href="/x">Remarks of the harbour master on the new lamp</a></li>'.repeat(30)}</ul>`,
    ],
    [
      "a list of articles",
      '<h2><a href="/x">The lamp is lit</a></h2><p>The harbour board has lit the lamp, and it will stay lit, said the harbour master on Monday.</p>'.repeat(
        8,
      ),
    ],
  ])("is refused where it is %s", async (_, main) => {
    expect(await refusalOf("a.html", page({ main }))).toMatchObject({ code: "not-a-text" });
  });

  test.each([
    ["has no text", "<html><body><script>show()</script><img src='lamp.png'></body></html>", "no-text"],
    ["is nested too deep", `<html><body>${"<div>".repeat(100_000)}text`, "too-deep"],
    [
      "is nested too deep by elements that nobody closed",
      `<html><body>${"<b>a".repeat(100_000)}`,
      "too-deep",
    ],
  ])("is refused where it %s", async (_, html, code) => {
    expect(await refusalOf("a.html", html)).toMatchObject({ code });
  });

  test("is read where an element has more attributes than any hand writes", async () => {
    const attributes = Array.from({ length: 50_000 }, (_, at) => `a${at}="x"`).join(" ");

    expect(await added(`<p ${attributes}>The lamp is lit.</p>`)).toEqual(["The lamp is lit."]);
  });

  test("is decoded as its head states", async () => {
    const html = page({
      head: '<meta charset="windows-1251">',
      main: `${article.join("")}<p>Маяк снова горит, и это хорошо.</p>`,
    });
    const letters = new Map(
      Array.from("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя", (letter, at) => [
        letter,
        0xc0 + at,
      ]),
    );
    const bytes = Uint8Array.from(html, (character) => letters.get(character) ?? character.charCodeAt(0));

    expect((await convertedLines("a.html", bytes)).at(-1)).toBe("Маяк снова горит, и это хорошо.");
  });
});

describe("what a web page tells about its article", () => {
  const linked = (more: object) =>
    `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", ...more })}</script>`;

  test("is taken from linked data first", async () => {
    const head = `${linked({
      headline: "The lamp is lit again",
      datePublished: "2031-05-20T08:00:00Z",
      author: [{ name: "Nadira Quill" }, { name: "Tomasi Rell" }],
      publisher: { name: "The Harbour Herald" },
      mainEntityOfPage: { "@id": "https://harbour.example/lamp" },
    })}<meta property="og:title" content="LAMP!"><meta property="og:site_name" content="HH">`;

    expect(await told(head, 'lang="en"')).toEqual({
      title: "The lamp is lit again",
      published: "2031-05-20",
      author: "Nadira Quill; Tomasi Rell",
      publisher: "The Harbour Herald",
      url: "https://harbour.example/lamp",
      language: "en",
    });
  });

  test("is taken from Open Graph, from what libraries read, and from Dublin Core where there is nothing better", async () => {
    const head =
      '<meta property="og:title" content="The lamp is lit"><meta name="DC.date" content="2031-05"><meta name="citation_author" content="By Nadira Quill"><meta name="DC.publisher" content="Harbour Press"><meta property="og:locale" content="de_AT">';

    expect(await told(head)).toEqual({
      title: "The lamp is lit",
      published: "2031-05",
      author: "Nadira Quill",
      publisher: "Harbour Press",
      language: "de-AT",
    });
  });

  test.each([
    ["The lamp is lit | Harbour Board", "Harbour Board"],
    ["Harbour Board - The lamp is lit", "Harbour Board"],
    ["The lamp is lit – News – Somewhere", "Somebody else"],
  ])("is a title without that of the site: %s", async (title, site) => {
    const head = `<title>${title}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">`;

    expect((await told(head)).title).toBe("The lamp is lit");
  });

  test.each([
    ["By Nadira Quill and Tomasi Rell", "Nadira Quill; Tomasi Rell"],
    ["Nadira Quill, Tomasi Rell & Ida Marrow", "Nadira Quill; Tomasi Rell; Ida Marrow"],
    ["Department of Harbours and Tides", "Department of Harbours and Tides"],
    ["Von der Mole, Ida", "Von der Mole, Ida"],
  ])("is an author, or several: %s", async (stated, author) => {
    expect((await told(`<meta name="author" content="${stated}">`)).author).toBe(author);
  });

  test("is every author whom it states for libraries", async () => {
    const head = ["Quill, Nadira", "Rell, Tomasi"].map(
      (name) => `<meta name="citation_author" content="${name}">`,
    );

    expect((await told(head.join(""))).author).toBe("Quill, Nadira; Rell, Tomasi");
  });

  test("is no author where that is the publisher, or a link", async () => {
    const site = '<meta property="og:site_name" content="Harbour Board">';

    expect((await told(`${site}<meta name="author" content="Harbour Board">`)).author).toBeUndefined();
    expect(
      (await told('<meta property="article:author" content="https://x.example/q">')).author,
    ).toBeUndefined();
  });

  test("is the day of the one time on the page, and none where there are two", async () => {
    const one = await converted(
      "a.html",
      page({ main: `<p>Issued on: <time>May 20, 2031</time></p>${article.join("")}` }),
    );
    const two = await converted(
      "a.html",
      page({ main: `<time>May 20, 2031</time><time>May 21, 2031</time>${article.join("")}` }),
    );

    expect(one.metadata.published).toBe("2031-05-20");
    expect(two.metadata.published).toBeUndefined();
  });

  test("is told with a warning where the page contradicts itself", async () => {
    const head = `${linked({ datePublished: "2031-05-20" })}<meta property="article:published_time" content="2031-05-21"><link rel="canonical" href="https://a.example/1"><meta property="og:url" content="https://a.example/2">`;
    const { metadata, warnings } = await converted("a.html", page({ head }));

    expect(metadata).toMatchObject({ published: "2031-05-20", url: "https://a.example/1" });
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/took 2031-05-20 .* not 2031-05-21/u),
      expect.stringMatching(/took https:\/\/a\.example\/1 .* not https:\/\/a\.example\/2/u),
    ]);
  });

  test("is the address that a browser noted when it saved the page", async () => {
    const html = page().replace("<html", "<!-- saved from url=(0028)https://harbour.example/lamp -->\n<html");

    expect((await converted("a.html", html)).metadata.url).toBe("https://harbour.example/lamp");
  });

  test("is nothing where the linked data is broken or endless", async () => {
    const head = `<script type="application/ld+json">{"@type": </script><script type="application/ld+json">${"[".repeat(50_000)}</script>`;

    expect(await told(head)).toEqual({ title: "The lamp is lit" });
  });
});

describe("a page that stands in its file as Python prints bytes", () => {
  const short = new Map([
    [0x0a, "\\n"],
    [0x27, "\\'"],
    [0x5c, "\\\\"],
  ]);
  const printedByte = (byte: number) =>
    byte < 0x20 || byte > 0x7e ? `\\x${byte.toString(16).padStart(2, "0")}` : String.fromCharCode(byte);
  const printed = (html: string) =>
    `b'${Array.from(Buffer.from(html), (byte) => short.get(byte) ?? printedByte(byte)).join("")}'`;
  const text = `<div>\n${article.join("\n")}<p>It’s the keeper's \\ lamp: “café”.</p></div>`;

  test("is the page that was printed, whatever its words are", async () => {
    const word = fc.stringMatching(/^[!-;=?-~äöüéèçñßøа-яіїα-ω“”’—中文漢字😀]{1,9}$/u);
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 20 }), async (words) => {
        const html = `<div>\n${article.join("\n")}<p>Of ${words.join(" ")}.</p></div>`;
        const plain = await converted("a.html", `<h1>The lamp is lit</h1>\n${html}`);
        const repaired = await converted("a.html", `<h1>The lamp is lit</h1>\n${printed(html)}`);

        expect(repaired.body).toBe(plain.body);
      }),
      { numRuns: 15 },
    );
  });

  test("is put right, exactly, with a warning", async () => {
    const { body, warnings } = await converted("a.html", `<h1>The lamp is lit</h1>\n${printed(text)}`);

    expect(body).toContain("It’s the keeper's \\ lamp: “café”.");
    expect(warnings).toContainEqual({ code: "uncertain", message: expect.stringContaining("Python") });
  });

  test.each([
    ["ends inside of it", printed(text).slice(0, -1)],
    ["has an escape that Python never prints", printed(text).replace("\\n", "\\q")],
    ["holds a character that Python would have escaped", printed(text).replace("lamp", "lämp")],
    ["holds bytes that are no text", printed(text).replace("\\xc3\\xa9", "\\xc3")],
  ])("is refused where the literal %s", async (_, literal) => {
    expect(await refusalOf("a.html", `<h1>The lamp is lit</h1>\n${literal}`)).toMatchObject({
      kind: "refused",
    });
  });
});
