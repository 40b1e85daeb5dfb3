/** A regular expression for which no proof is at hand that it needs linear time, and why it does no harm. */
export interface UnprovedPattern {
  /** As it stands in the source. */
  readonly pattern: string;
  /** The longest text that it meets, in characters; `null`: any, and `because` says why its time is linear all the same. */
  readonly longest: number | null;
  readonly because: string;
}

/** What a checker that knows automata can’t prove: it knows no look-around and no back-reference, and large bounds take it minutes. */
export const unprovedPatterns: readonly UnprovedPattern[] = [
  {
    pattern: String.raw`/^<v(?:\.[\w.-]+)?\s+(?<label>[^<>\s][^<>\n]{0,79})>\s*/u`,
    longest: null,
    because: "anchored; the label is at most 80 characters and begins where the white space ends",
  },
  {
    pattern: String.raw`/^(?<dash>[-–—‐]\s*|>{2,3}\s*)?(?<name>\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}):\s/u`,
    longest: null,
    because: "anchored; every repeat of letters is bounded, and names are parted by single spaces",
  },
  {
    pattern: String.raw`/^(?:ï»¿)?<\?xml[^>]{1,150}?\sencoding=["'](?<label>[\w.:-]+)["']/u`,
    longest: null,
    because: "anchored; the repeat before `encoding` is bounded by 150",
  },
  {
    pattern: String.raw`/^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,200}-->\s{0,20})?<(?:!doctype\s+html|html)[\s>]/iu`,
    longest: null,
    because: "anchored; on the first 1,024 bytes, every repeat bounded",
  },
  {
    pattern: String.raw`/^(?:[-–—>]\s*)?(?:(?:\[[^[\]]{0,200}\]|\([^()]{0,200}\)|\*[^*]{0,200}\*)[\s.]*|[♪♫].{0,500})$/u`,
    longest: null,
    because: "anchored; a bracket is bounded by 200 characters and can’t hold its own end",
  },
  {
    pattern: String.raw`/(,|[!?…])\s[—–]\s(\p{Ll}[\p{L}’']*)[^—–«»„“”"]{1,80}[.,;:]\s[—–]\s/gu`,
    longest: null,
    because:
      "attempts begin at a dash after a mark, and none reads beyond the next dash; what is read twice is bounded by 80",
  },
  {
    pattern: String.raw`/^(?:\*\*|__)(?<label>[^*_\n:]{1,80}?)\s?(?::(?:\*\*|__)|(?:\*\*|__)\s?:)\s*/u`,
    longest: null,
    because: "anchored; the label is at most 80 characters",
  },
  {
    pattern: String.raw`/^(?<name>[^:\n]{2,60}):\s+(?<words>\S.*)$/su`,
    longest: null,
    because: "anchored; a colon ends the name, and the words take all that is left",
  },
  {
    pattern: String.raw`/^(?<name>\p{Lu}[\p{Lu}\p{M}\d .,'’()&/-]{0,60}):(?:\s+|$)/u`,
    longest: null,
    because: "anchored; the name is at most 61 characters and holds no colon",
  },
  {
    pattern: String.raw`/^(?:[-–—‐]\s*|>{2,3}\s*)(?=[^\s\d-])/u`,
    longest: null,
    because: "anchored; one run of white space, and a look at one character behind it",
  },
  {
    pattern: String.raw`/^(?:\{(?<braced>[^{},]+)\}|(?<plain>(?:\p{Ll}[^\s,{}]*\s){0,3}[^\s,{}]+)),\s?(?<given>(?!\p{Ll})[^\s,{}]+(?:\s(?!\p{Ll})[^\s,{}]+){0,3})$/u`,
    longest: null,
    because: "anchored; words are parted by single white spaces, which they can’t hold",
  },
  {
    pattern: String.raw`/“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|"([^"]+)"|(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])/gu`,
    longest: null,
    because: "on what a member gives to be checked; each kind of marks ends at its own next mark",
  },
  {
    pattern: String.raw`/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’\-‐‑&]|\.(?=\p{L}\.?))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|--+|\.\.+|[^\s\p{L}\p{M}\p{N}*_>]/gu`,
    longest: null,
    because: "every word begins where the last one ends; what joins its parts is no letter",
  },
  {
    pattern: "/^\\s{0,3}(?<mark>`{3,}(?=[^`]*$)|~{3,})/u",
    longest: null,
    because: "anchored; the rest of the line is read once, to the first backtick",
  },
  {
    pattern: String.raw`/(?:(?:,|\bat|\bum|\bà|\bв|\bо|[-–—•|])|(?<!\s))\s*\b\d{1,2}(?::\d\d){1,2}(?=$|[\sap])(?<zone>[\p{L}\d\s.+:()/-]{0,24})$/u`,
    longest: null,
    because:
      "attempts begin at a mark or where white space begins; what follows is bounded by 24 characters but for one run of white space",
  },
  {
    pattern: String.raw`/(?<!\s)\s+(?:and|&|und|et|y|и)\s+|(?<!\s)\s*\/\s*/iu`,
    longest: null,
    because: "attempts begin where white space begins; each reads that run and a word of three letters",
  },
  {
    pattern: String.raw`/^\p{Ll}+\s+(?=\p{Lu})/u`,
    longest: null,
    because: "anchored; letters, then white space, then a look at one character",
  },
  {
    pattern: String.raw`/\s*\S*$/u`,
    longest: 160,
    because: "it meets slices of a fixed length",
  },
  {
    pattern: String.raw`/^(?<label>Q(?:\s\([^()\n]{1,60}\)(?=:\s))?)(?:\s?#?\d{1,3}[.:]\s|[.:]?[ \u00a0]{2,}|[.:]?\t+|[.:][ \u00a0]|[ \u00a0](?=[\p{Lu}“"'‘(—-])|[.:]?(?=[\r\n]|$))\s*/u`,
    longest: null,
    because:
      "anchored; what stands in brackets is at most 60 characters, all else are runs of different characters",
  },
  {
    pattern: String.raw`/(?<=\s)\S+$|(?<![\p{Ps}\p{Pi}])[\p{Ps}\p{Pi}]+$/u`,
    longest: null,
    because: "attempts begin where a word begins, or a run of opening marks; each reads that run",
  },
  {
    pattern: String.raw`/^(?<label>A)(?:\s?#?\d{1,3}[.:]\s|[.:](?:[ \u00a0\t]|(?=[\r\n]|$)))\s*/u`,
    longest: null,
    because: "anchored; runs of different characters",
  },
  {
    pattern: String.raw`/[\n\r]\s*$/u`,
    longest: 4,
    because: "it meets slices of a fixed length",
  },
  {
    pattern: String.raw`/^\s*(?:>\s?)*\s*(?<item>(?:[-*+]|\d{1,3}[.)])\s+)?(?:\\(?=[\p{P}\p{S}\d]))?/u`,
    longest: null,
    because:
      "anchored; what parts `>` from the next one is at most one white space, and the run before the item is read twice at most",
  },
  {
    pattern: String.raw`/^\s*Q(?=[ \u00a0]*\u00a0)[ \u00a0]{2,}(?=\p{Ll})/u`,
    longest: null,
    because: "anchored; two runs, each read twice",
  },
  {
    pattern: "/(?<!i)i+(?=[aou])|(?<=[aou])i+/gu",
    longest: null,
    because: "attempts begin where a run of `i` begins, or behind a vowel; each reads that run",
  },
  {
    pattern: "/(?<=^..|.[^aiou])[aiou]+$/u",
    longest: null,
    because:
      "attempts that do not fail at once begin at the third letter and behind consonants; each reads one run of vowels",
  },
  {
    pattern: String.raw`/(.)\1+/gu`,
    longest: null,
    because: "every attempt reads one run of one letter, and the next begins behind it",
  },
  {
    pattern: String.raw`/(?<!\s)\s*(?:#|№|no\.\s)?(?<!\d)\d+$/iu`,
    longest: null,
    because: "attempts begin where white space or digits begin; each reads those runs",
  },
  {
    pattern: "/(?<=^.|[^#])#+$/u",
    longest: null,
    because: "attempts begin at the second character and where a run of `#` begins; each reads that run",
  },
  {
    pattern: String.raw`/^[\s>]*(?=[-–—~])/u`,
    longest: null,
    because: "anchored; one run and a look at one character",
  },
  {
    pattern: "/(?<=.),([^,.!?]*)/gsu",
    longest: null,
    because: "every attempt reads to the next comma",
  },
  {
    pattern: String.raw`/(?:'.*', )?(?:\.\.\.)?".*"(?:\.\.\.)? is not valid JSON/su`,
    longest: 1_000,
    because: "it meets messages of JSON.parse, in which Node.js quotes a few words",
  },
  {
    pattern: String.raw`/(https?:\/\/[^\s"'\\?#]+[?#])[^\s"'\\]+/gu`,
    longest: 1_000,
    because: "it meets lines of the log, which hold no words of members and one address of Discord's at most",
  },
  {
    pattern: String.raw`/\b[\w-]{18,40}\.[\w-]{6}\.[\w-]{20,}/gu`,
    longest: null,
    because: "attempts read at most 47 characters before the second full stop, and one run behind it",
  },
];
