import { rulesExtended, SimpleMarkdown } from "discord-markdown-parser";
import { listAtStart, readList, type WrittenList } from "./list-lines.ts";
import { webAddress } from "./web-address.ts";

type Rules = typeof rulesExtended;
type Rule = Rules[string];
type Parse = Parameters<Rule["parse"]>[1];
type State = Parameters<Rule["parse"]>[2];

/** What the library says of a piece: its type, and fields that depend on it. */
export interface ParsedNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Words and an address behind them. The library’s own pattern takes seconds for some texts of a message’s length. */
const webLink =
  /^\[((?:\\[^\n]|\[[^\]]*\]|[^[\]\\])+)\]\(\s*<?(https?:\/\/(?:\([^\s()]*\)|[^\s()<>])+)>?(?:\s+["']([^"'\n]*)["'])?\s*\)/i;

const headingRule = ruleNamed("heading");
const subtextRule = ruleNamed("subtext");

/**
 * The library's rules with those that it lacks or has otherwise than Discord: lists; headings and small print after a quotation
 * or a list as well; links to the web alone, so that what leads elsewhere stays the text that it is.
 */
const parser = SimpleMarkdown.parserFor({
  ...rulesExtended,
  whole: wholeText(),
  heading: { ...headingRule, match: atLineStart(/^(#{1,3}) +([^\n]+?)(\n|$)/) },
  subtext: { ...subtextRule, match: atLineStart(/^-# +([^\n]+?)(\n|$)/) },
  link: { ...ruleNamed("link"), match: (source) => webLink.exec(source) },
  autolink: autolinkToTheWeb(ruleNamed("autolink")),
  list: {
    order: subtextRule.order,
    match: (source, state, before) =>
      state["inList"] !== true && isLineStart(before) ? listAtStart(source) : null,
    parse: ([written = ""], parse, state) =>
      readList(written).map((one) => ({ type: "list", list: parseList(one, parse, state) })),
  },
});

/** What the text is in Discord's Markdown. */
export function parseWhole(text: string): readonly ParsedNode[] {
  return parser("-", { inline: true, whole: text });
}

/**
 * The library would put spaces in place of tabs and drop form feeds. Therefore it is given one character to parse, and the text
 * comes with the state, from where this rule takes it as it is.
 */
function wholeText(): Rule {
  return {
    order: -1,
    match: (source, state) => (typeof state["whole"] === "string" ? /^-/.exec(source) : null),
    parse: (_, parse, state) => {
      const text = String(state["whole"]);
      state["whole"] = undefined;
      return parse(text, state);
    },
  };
}

function parseList({ start, items }: WrittenList, parse: Parse, state: State): ParsedNode {
  return {
    type: "list",
    start,
    items: items.map(({ words, lists }) => ({
      content: parse(words, { ...state, inList: true, prevCapture: null }),
      lists: lists.map((list) => parseList(list, parse, state)),
    })),
  };
}

function ruleNamed(name: string): Rule {
  const rule = rulesExtended[name];
  if (rule === undefined) throw new Error(`expected a rule ${name} of discord-markdown-parser, met none`);
  return rule;
}

function isLineStart(before: string): boolean {
  return before === "" || before.endsWith("\n");
}

function atLineStart(pattern: RegExp): Rule["match"] {
  return (source, _, before) => (isLineStart(before) ? pattern.exec(source) : null);
}

function autolinkToTheWeb(rule: Rule): Rule {
  return {
    ...rule,
    match: (source, state, before) => {
      const capture = rule.match(source, state, before);
      return webAddress(capture?.[1] ?? "") === null ? null : capture;
    },
  };
}
