import assert from "node:assert/strict";
import fc from "fast-check";
import {
  divideListing,
  divideQuote,
  joinListing,
  type Listing,
  LONGEST_CUSTOM_ID,
  LONGEST_IN_LISTING,
  LONGEST_PART,
  languages,
  messageLimits,
  parseCustomId,
  printCustomId,
  quoteMessage,
  quoteParts,
  sizeOf,
  Texts,
} from "../../../src/discord/index.ts";
import { escapeMarkdown } from "../../../src/text/index.ts";
import { hostileText, longHostileText } from "../hostile-text.ts";
import { passageOf } from "../revision-of.ts";
import { anyText } from "../texts.ts";
import { type FuzzTarget, nothing, target } from "./fuzz-target.ts";

const asker = "300000000000000001";

/** Ids that are nearly ours: with the right letters first, fields of the right form, and one character too many. */
const nearlyOurs = fc
  .tuple(
    fc.constantFrom("1", "0", "2", "", "９"),
    fc.constantFrom(..."fponlxtcbsrwdmACRUZ"),
    fc.array(
      fc.constantFrom(
        ..."0az:-",
        "log:0123456789",
        "0123456789abcdef",
        asker,
        "\n",
        "\u0660",
        "0123456789abcdef0123456789abcdef",
      ),
      { maxLength: 5 },
    ),
  )
  .map(([version, letter, fields]) => version + letter + fields.join(""));

const typed = (longest: number) => fc.oneof(hostileText, anyText).map((text) => text.slice(0, longest));

const listing: fc.Arbitrary<Listing> = fc.record({
  asker: fc.constant(asker),
  revision: fc.stringMatching(/^[0-9a-f]{12}$/),
  subject: fc.oneof(
    fc.record({
      kind: fc.constant("question" as const),
      question: typed(LONGEST_IN_LISTING.question),
      speaker: fc.option(typed(LONGEST_IN_LISTING.speaker)),
      document: fc.option(typed(60)),
      after: fc.option(fc.constant("2022-01-13")),
      before: fc.constant(null),
    }),
    fc.record({ kind: fc.constant("speaker" as const), speaker: typed(LONGEST_IN_LISTING.speaker) }),
  ),
});

/** A passage of any text, with labels of any text. */
const passage = fc
  .tuple(longHostileText, hostileText, hostileText, fc.constantFrom("speech", "quotation", "prose"))
  .map(([text, title, name, voice]) => {
    const { document, paragraph } = passageOf(["title: Log", "kind: transcript"], "MS. MARROW: We sailed.");
    const speaker = voice === "prose" ? null : { name, role: title.repeat(9), aliases: [] };
    return {
      document: { ...document, title, publisher: name.repeat(30) },
      paragraph: { ...paragraph, text, end: paragraph.start + text.length, voice, speaker } as const,
    };
  });

/** Ids of buttons, lists of pages inside them, parts of quotes, and messages within Discord's limits. */
export const discordTargets: readonly FuzzTarget[] = [
  target({
    name: "custom ids",
    weight: 200,
    inputs: fc.oneof(
      nearlyOurs,
      anyText,
      anyText.map((text) => `1${text}`),
    ),
    open: nothing,
    check: (text) => {
      const parsed = parseCustomId(text);
      if (parsed.kind !== "known" || text.length > LONGEST_CUSTOM_ID) return;
      assert.equal(printCustomId(parsed.id), text, "an id that is taken for ours says what it says");
    },
  }),
  target({
    name: "listings",
    weight: 30,
    inputs: listing,
    open: nothing,
    check: (given) => {
      const pieces = divideListing(given);
      for (const piece of pieces) {
        const id = printCustomId({ action: "page", direction: "next", page: 1_295, piece });
        assert.ok(id.length <= LONGEST_CUSTOM_ID);
      }
      const back = joinListing(pieces);
      if (back === null) return;
      assert.deepEqual(joinListing(divideListing(back)), back, "what came back once comes back as it is");
    },
  }),
  target({
    name: "made-up listings",
    weight: 30,
    inputs: fc.array(
      fc.oneof(anyText, fc.constantFrom("0123456789ab␟a␟q␟", "␟", "␣", "0123456789ab␟a␟s␟Ida")),
      {
        maxLength: 6,
      },
    ),
    open: nothing,
    check: (pieces) => {
      const joined = joinListing(pieces);
      if (joined !== null) assert.match(joined.revision, /^[0-9a-f]{12}$/u);
    },
  }),
  target({
    name: "parts of a quote",
    weight: 10,
    inputs: longHostileText,
    open: nothing,
    check: (text) => {
      let last = 0;
      for (const { start, end } of divideQuote(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.equal(text.slice(last, start).trim(), "", "no words are left between parts");
        assert.ok(escapeMarkdown(text.slice(start, end)).length <= LONGEST_PART);
        last = end;
      }
      assert.equal(text.slice(last).trim(), "");
    },
  }),
  target({
    name: "budgets",
    weight: 10,
    inputs: fc.tuple(passage, fc.constantFrom(...languages), hostileText),
    open: async () => Texts.load(),
    check: ([given, language, question], texts) => {
      const words = texts.for(language);
      for (const quote of quoteParts(given)) {
        const above = [`-# ${words.markdown("answer.question", { question: question.slice(0, 250) })}`];
        const message = quoteMessage(quote, {
          words,
          revision: "0123456789ab",
          audience: "public",
          asker,
          above,
        });
        const { components, text } = sizeOf(message);
        assert.ok(components <= messageLimits.components && text <= messageLimits.text);
      }
    },
  }),
];
