const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that begin and end a paragraph. */
export const blocks = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul",
);

/** Elements of which no word is text: what is run, drawn, played, typed into, or read by machines. */
export const wordless = words(
  "applet area audio base basefont bgsound button canvas col colgroup datalist embed frame frameset head iframe input link map math meta meter noembed noframes noscript object output param picture progress rp rt rtc script select source style svg template textarea title track video wbr",
);

/** Elements that print their words bold. */
export const bold = words("b strong");

/** Elements whose words are struck out. */
export const struck = words("del s strike");

/** Headings by level. */
export const headings: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5 | 6> = new Map([
  ["h1", 1],
  ["h2", 2],
  ["h3", 3],
  ["h4", 4],
  ["h5", 5],
  ["h6", 6],
]);
