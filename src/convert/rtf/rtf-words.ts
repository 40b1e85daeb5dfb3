/** What a control word stands for in a text. */
export const characters: ReadonlyMap<string, string> = new Map([
  ["tab", " "],
  ["line", " "],
  ["lbr", " "],
  ["softline", " "],
  ["emdash", "—"],
  ["endash", "–"],
  ["emspace", " "],
  ["enspace", " "],
  ["qmspace", " "],
  ["bullet", "•"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["zwj", "\u200d"],
  ["zwnj", "\u200c"],
]);

/** The same of control symbols; a hyphen that may be set is none. */
export const symbols: ReadonlyMap<string, string> = new Map([
  ["~", "\u00a0"],
  ["_", "\u2011"],
  ["\\", "\\"],
  ["{", "{"],
  ["}", "}"],
]);

/** Words after which another paragraph begins. A cell of a table is one by itself: no quote goes from one to the next. */
export const breaks: ReadonlySet<string> = new Set([
  "par",
  "sect",
  "page",
  "column",
  "cell",
  "nestcell",
  "row",
  "nestrow",
]);

/** Groups whose words are not the text's, with what a warning calls them; `null` where nobody would miss them. */
export const destinations: ReadonlyMap<string, string | null> = new Map([
  ["colortbl", null],
  ["fldinst", null],
  ["filetbl", null],
  ["listtext", null],
  ["pntext", null],
  ["nonshppict", null],
  ["revtbl", null],
  ["themedata", null],
  ["xe", null],
  ["tc", null],
  ["template", null],
  ["private", null],
  ["pict", "pictures"],
  ["object", "embedded objects"],
  ["header", "headers and footers"],
  ["headerl", "headers and footers"],
  ["headerr", "headers and footers"],
  ["headerf", "headers and footers"],
  ["footer", "headers and footers"],
  ["footerl", "headers and footers"],
  ["footerr", "headers and footers"],
  ["footerf", "headers and footers"],
  ["footnote", "notes"],
  ["nonesttables", null],
  ["shppict", "pictures"],
  ["shpinst", "drawings and text boxes"],
  ["annotation", "comments"],
]);
