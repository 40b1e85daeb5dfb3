/** Words at a place of a page: in points from its left and upper edge to where their letters stand. */
export interface PrintedWords {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  /** Default: 10. */
  readonly size?: number;
  /** Courier, whose letters are all six tenths of their size wide; default: `regular`. */
  readonly font?: "regular" | "bold";
  /** In degrees against the clock; default: 0. */
  readonly turn?: number;
}

/** A PDF as a test makes it. */
export interface MadePdf {
  readonly pages: readonly (readonly PrintedWords[])[];
  readonly title?: string;
  readonly author?: string;
  /** What each page is called besides its number. */
  readonly labels?: readonly string[];
  readonly language?: string;
}

const HEIGHT = 792;
const WIDTH = 612;

/** A small, sound and uncompressed PDF with pages of 612 by 792 points. */
export function madePdf({ pages, title, author, labels, language }: MadePdf): Uint8Array {
  const pageNumbers = pages.map((_, index) => 6 + 2 * index);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R${labelTree(labels)}${field("Lang", language)} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(" ")}] >>`,
    font("Courier"),
    font("Courier-Bold"),
    `<<${field("Title", title)}${field("Author", author)} /Producer (test) >>`,
    ...pages.flatMap((words, index) => [pageObject(7 + 2 * index), stream(words.map(shown).join("\n"))]),
  ];
  return bytesOf(fileOf(objects));
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function pageObject(contents: number): string {
  const resources = "<< /Font << /F1 3 0 R /F2 4 0 R >> >>";
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources ${resources} /Contents ${contents} 0 R >>`;
}

function stream(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

function shown({ text, left, top, size = 10, font: name = "regular", turn = 0 }: PrintedWords): string {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
  const place = `${cos} ${sin} ${Number(sin) === 0 ? 0 : -Number(sin)} ${cos} ${left} ${HEIGHT - top} Tm`;
  return `BT /${name === "bold" ? "F2" : "F1"} ${size} Tf ${place} <${hex(text)}> Tj ET`;
}

function labelTree(labels: readonly string[] | undefined): string {
  if (labels === undefined) return "";
  return ` /PageLabels << /Nums [${labels.map((label, index) => `${index} << /P <${hex(label)}> >>`).join(" ")}] >>`;
}

function field(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` /${name} <${hex(value)}>`;
}

/** The letters of windows-1252 above Latin-1 that tests use. */
const winAnsi: Readonly<Record<string, number>> = {
  "…": 0x85,
  "‘": 0x91,
  "’": 0x92,
  "“": 0x93,
  "”": 0x94,
  "•": 0x95,
  "–": 0x96,
  "—": 0x97,
  "†": 0x86,
};

function hex(text: string): string {
  return [...text]
    .map((letter) => (winAnsi[letter] ?? letter.charCodeAt(0)).toString(16).padStart(2, "0"))
    .join("");
}

function fileOf(objects: readonly string[]): string {
  let file = "%PDF-1.4\n";
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const entries = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>`;
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** How a stretch of lines is set. */
export interface Setting {
  readonly left?: number;
  readonly top?: number;
  /** From line to line. */
  readonly pitch?: number;
  readonly size?: number;
  readonly font?: "regular" | "bold";
}

/** Lines below each other; each leading space sets a line in by one letter, and an empty line leaves white. */
export function setLines(lines: readonly string[], setting: Setting = {}): readonly PrintedWords[] {
  const { left = 72, top = 100, pitch = 14, size = 10, font: name = "regular" } = setting;
  return lines.flatMap((line, index) => {
    const text = line.trimStart();
    const indent = (line.length - text.length) * 0.6 * size;
    return text === "" ? [] : [{ text, left: left + indent, top: top + index * pitch, size, font: name }];
  });
}

/** The words broken into lines of at most so many letters, the first one set in. */
export function wrapped(text: string, width: number, indent = 0): readonly string[] {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += line.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}
