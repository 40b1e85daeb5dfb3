import { epubFile } from "./archives/epub-file.ts";
import { openDocumentFile } from "./archives/open-document-file.ts";
import { wordFile, wordParagraph } from "./archives/word-file.ts";
import { madePdf } from "./made-pdf.ts";
import { withFields } from "./read-source.ts";

/** Who says what in {@link pressInFormats}. */
export const pressTurns = [
  {
    label: "MS. MARROW",
    words:
      "The copper bell of the lighthouse rings again since Monday, and its keepers were praised for their patience.",
  },
  { label: "Q", words: "Who paid for the new anchor chain, and when does the winter ferry sail?" },
  {
    label: "MS. MARROW",
    words:
      "The fishermen paid for the anchor chain, crown by crown, over eleven winters without a word of complaint.",
  },
] as const;

const title = "Press conference at the quay";
const lines = pressTurns.map(({ label, words }) => `${label}: ${words}`);

const elements = (name: string) => lines.map((line) => `<${name}>${line}</${name}>`).join("");

const page = `<!doctype html><html lang="en"><head><title>${title} | Quay Post</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Quay Post"></head>
<body><nav><a href="/">Home</a><a href="/tides">Tides</a></nav><article><h1>${title}</h1>${elements("p")}</article>
<footer>All rights kept by the tide</footer></body></html>`;

const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\info{\title ${title}}}${lines.join(String.raw`\par `)}\par}`;

const cues = pressTurns.map(({ label, words }, index) => {
  const [half, rest] = [words.slice(0, words.indexOf(",") + 1), words.slice(words.indexOf(",") + 2)];
  const from = `00:0${index}:0`;
  return { label, half, rest, times: [`${from}1`, `${from}4`, `${from}9`] as const };
});
const vtt = cues.map(
  ({ label, half, rest, times: [start, middle, end] }) =>
    `${start}.000 --> ${middle}.000\n<v ${label}>${half}\n\n${middle}.000 --> ${end}.000\n<v ${label}>${rest}\n`,
);
const srt = cues.map(
  ({ label, half, rest, times: [start, middle, end] }, index) =>
    `${2 * index + 1}\r\n${start},000 --> ${middle},000\r\n- ${label}: ${half}\r\n\r\n${2 * index + 2}\r\n${middle},000 --> ${end},000\r\n${rest}\r\n`,
);

/** The turns on two pages, wrapped as print is, with a free line between two of them. */
const printed = [lines.slice(0, 2), lines.slice(2)].map((turns) =>
  turns
    .flatMap((turn) => [...(turn.match(/.{1,70}(?: |$)/gu) ?? []), ""])
    .map((text, index) => ({ text: text.trimEnd(), left: 72, top: 90 + 14 * index }))
    .filter(({ text }) => text !== ""),
);

const bytes = (text: string) => new TextEncoder().encode(text);

/** One made-up press conference in every format that is read, by file name. */
export const pressInFormats: Readonly<Record<string, Uint8Array>> = {
  "press.txt": bytes(lines.join("\r\n\r\n")),
  "press.md": bytes(withFields([`title: ${title}`], lines.join("\n\n"))),
  "press.html": bytes(page),
  "press.docx": wordFile({
    body: lines.map((line) => wordParagraph(line)).join(""),
    properties: `<dc:title>${title}</dc:title>`,
  }),
  "press.odt": openDocumentFile({ text: elements("text:p"), meta: `<dc:title>${title}</dc:title>` }),
  "press.epub": epubFile({
    chapters: [{ name: "1.xhtml", body: `<h1>${title}</h1>${elements("p")}` }],
    metadata: `<dc:title>${title}</dc:title><dc:language>en</dc:language>`,
  }),
  "press.rtf": bytes(rtf),
  "press.pdf": madePdf({ pages: printed, title }),
  "press.srt": bytes(srt.join("\r\n")),
  "press.vtt": bytes(`WEBVTT\n\n${vtt.join("\n")}`),
};
