import { epubFile } from "../../../test/support/archives/epub-file.ts";
import { openDocumentFile } from "../../../test/support/archives/open-document-file.ts";
import { wordFile, wordParagraph } from "../../../test/support/archives/word-file.ts";
import { plainPdf } from "./plain-pdf.ts";

/** A sound file of a format, from which hostile ones are made. */
export interface SeedFile {
  readonly name: string;
  /** What a mutation changes: the file itself, or the text of an entry inside an archive. */
  readonly content: Uint8Array;
  /** The file that such content makes. */
  readonly pack: (content: Uint8Array) => Uint8Array;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (content: Uint8Array) => new TextDecoder().decode(content);
const plain = (name: string, content: Uint8Array): SeedFile => ({ name, content, pack: (whole) => whole });
const packed = (name: string, text: string, pack: (text: string) => Uint8Array): SeedFile[] => [
  plain(name, pack(text)),
  { name, content: bytes(text), pack: (content) => pack(textOf(content)) },
];

const words =
  "The harbour is open since noon. “It rings again,” said Ida Marrow, the keeper — since 22 February 2022.";
const paragraphs = [`MS. MARROW: ${words}`, "Q: And the bell?", "MR. QUILL: It does (laughs)."];

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour</title>
<meta property="og:title" content="Harbour"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour"}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Harbour</h1>${paragraphs.map((text) => `<p><b>Q:</b> ${text}</p>`).join("")}
<table><tr><td>1<td>2</table><ul><li>x</ul></article><footer>&copy;</footer></body></html>`;

const rtf = String.raw`{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 A;}{\f1\fcharset128 B;}}{\stylesheet{\s1 heading 1;}}{\info{\title Harbour}{\author X}}
\pard\s1 Harbour\par\pard{\b MS. MARROW:} \u8220?Open\'cc\'e0\u8221?\line\tab {\*\x y}{\pict\bin3 abc}\f1 \'93\'94\par\trowd a\cell\row}`;

const cues = paragraphs.map(
  (text, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index + 1},500\n- ${text}\n`,
);
const voices = paragraphs.map(
  (text, index) => `00:0${index}.000 --> 00:0${index + 1}.500 line:0\n<v.loud Ida><c>${text}</c></v>\n`,
);

const russian = Uint8Array.from("Маяк стоит на мысу, и каждую ночь его зажигает смотритель.", (letter) =>
  letter < "А" ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x410 + 0xc0,
);

/** One file at least of every format. */
export const seedFiles: readonly SeedFile[] = [
  plain(
    "a.txt",
    bytes(["Harbour", "22 February 2022", "https://harbour.example/1", "", ...paragraphs].join("\r\n")),
  ),
  plain("b.txt", russian),
  plain("c.txt", Buffer.from(`\ufeff${paragraphs.join("\n")}`, "utf16le")),
  plain("a.md", bytes(`---\ntitle: Harbour\nlang: en\n---\n\n# Harbour\n\n> ${paragraphs.join("\n\n- ")}\n`)),
  plain("a.html", bytes(page)),
  plain("a.pdf", plainPdf(paragraphs)),
  plain("a.rtf", bytes(rtf)),
  plain("a.srt", bytes(cues.join("\n"))),
  plain("a.vtt", bytes(`WEBVTT - Harbour\n\nNOTE x\n\n${voices.join("\n")}`)),
  ...packed(
    "a.docx",
    paragraphs.map((text) => wordParagraph(text, text.startsWith("Q") ? "Heading2" : undefined)).join(""),
    (body) => wordFile({ body }),
  ),
  ...packed("a.odt", paragraphs.map((text) => `<text:p>${text}</text:p>`).join(""), (text) =>
    openDocumentFile({ text }),
  ),
  ...packed("a.epub", `<h1>Harbour</h1><p>${paragraphs.join("</p><p>")}</p>`, (body) =>
    epubFile({ chapters: [{ name: "1.xhtml", body }], metadata: "<dc:title>Harbour</dc:title>" }),
  ),
];
