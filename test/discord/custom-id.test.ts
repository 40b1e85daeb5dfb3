import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CustomId,
  divideListing,
  joinListing,
  type Listing,
  LONGEST_CUSTOM_ID,
  LONGEST_IN_LISTING,
  parseCustomId,
  printCustomId,
} from "../../src/discord/index.ts";
import { hostileText } from "../support/hostile-text.ts";
import { seeded } from "../support/texts.ts";

/** An anchor as long as any: a document's id has at most 60 characters. */
const anchor = fc
  .tuple(
    fc.stringMatching(/^[a-zа-я0-9][a-zа-я0-9/-]{0,59}$/u),
    fc.stringMatching(/^[0-9a-z]{10}$/),
    fc.option(fc.integer({ min: 2, max: 99_999 })),
  )
  .map(([id, hash, ordinal]) => `${id}:${hash}${ordinal === null ? "" : `-${ordinal}`}`);

const snowflake = fc.bigInt({ min: 10n ** 16n, max: 2n ** 64n - 1n }).map(String);
const part = fc.integer({ min: 0, max: 99 });

const customId: fc.Arbitrary<CustomId> = fc.oneof(
  fc.record({
    action: fc.constant("page" as const),
    direction: fc.constantFrom("first", "previous", "same", "next", "last"),
    page: fc.integer({ min: 0, max: 36 ** 4 - 1 }),
    piece: fc.string({ unit: "grapheme-ascii", maxLength: 93 }),
  }),
  fc.record({ action: fc.constantFrom("context", "read", "share"), anchor, part }),
  fc.record({ action: fc.constantFrom("cite", "cite-form", "report", "reason"), anchor }),
  fc.record({ action: fc.constant("delete" as const), asker: snowflake }),
  fc.constant({ action: "source" } as const),
  fc.record({
    action: fc.constantFrom("add", "cancel"),
    pending: fc.stringMatching(/^[0-9a-f]{32}$/),
    asker: snowflake,
  }),
  fc.record({
    action: fc.constant("remove" as const),
    document: fc.stringMatching(/^[a-zа-я0-9][a-zа-я0-9/-]{0,59}$/u),
    wording: fc.stringMatching(/^[0-9a-f]{10}$/),
    asker: snowflake,
  }),
  fc.record({
    action: fc.constant("undo" as const),
    entry: fc.integer({ min: 1, max: 10 ** 15 - 1 }),
    asker: snowflake,
  }),
);

describe("a custom id", () => {
  test("comes back as it was, in at most 100 characters", () => {
    fc.assert(
      fc.property(customId, (id) => {
        const text = printCustomId(id);
        expect(text.length).toBeLessThanOrEqual(LONGEST_CUSTOM_ID);
        expect(parseCustomId(text)).toEqual({ kind: "known", id });
      }),
      seeded,
    );
  });

  test("is recognized as one of another version by its first digit", () => {
    expect(parseCustomId("0cbudget:0123456789")).toEqual({ kind: "other-version" });
    expect(parseCustomId("2anything")).toEqual({ kind: "other-version" });
  });

  test.each([
    "",
    "1",
    "x",
    "1z",
    "1c",
    "1cno-hash",
    "1ctwo words:0123456789",
    "1cbudget:0123456789-",
    "1x:budget:0123456789",
    "1x00:budget:0123456789",
    "1xzzzzz:budget:0123456789",
    "1dsomebody",
    "1m?",
    "1f-1:piece",
    "1A1:0123456789abcdef",
    "1Csomebody:0123456789abcdef0123456789abcdef",
    "1R1:0123456789:",
    "1R1:012345678:winter",
    "1R1:0123456789:two words",
    "1U1:0",
    "1U1:01",
    "1U1:9999999999999999",
    "ask/next/2",
  ])("is none of ours where it is made up: %j", (text) => {
    expect(parseCustomId(text)).toEqual({ kind: "unknown" });
  });

  test("of any text at all is read without an error", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string().map((text) => `1${text}`),
        ),
        (text) => {
          const parsed = parseCustomId(text);
          if (parsed.kind === "known") expect(printCustomId(parsed.id)).toBe(text);
        },
      ),
      seeded,
    );
  });

  test("that would be longer than Discord takes is refused", () => {
    const id = { action: "cite", anchor: `${"a".repeat(100)}:0123456789` } as const;

    expect(() => printCustomId(id)).toThrow(/expected a custom id of at most 100 characters, met 113/u);
  });
});

/** A text as a user types it, cut to so many UTF-16 units, as Discord cuts options. */
function typed(longest: number): fc.Arbitrary<string> {
  return fc
    .oneof(hostileText, fc.string({ unit: "grapheme", minLength: 1, maxLength: longest }))
    .map((text) => text.slice(0, longest));
}

const day = fc.option(fc.constantFrom("2022-01-13", "1999-12-31"));

const listing: fc.Arbitrary<Listing> = fc.record({
  asker: snowflake,
  revision: fc.stringMatching(/^[0-9a-f]{12}$/),
  subject: fc.oneof(
    fc.record({
      kind: fc.constant("question" as const),
      question: typed(LONGEST_IN_LISTING.question),
      speaker: fc.option(typed(LONGEST_IN_LISTING.speaker)),
      document: fc.option(typed(60)),
      after: day,
      before: day,
    }),
    fc.record({ kind: fc.constant("speaker" as const), speaker: typed(LONGEST_IN_LISTING.speaker) }),
    fc.constant({ kind: "sources" } as const),
  ),
});

/** The text with what the ids leave out: kinds of white space, halves of characters, the two symbols of their own. */
function tidy(text: string): string {
  return text.replace(/[␟␣\s\p{Surrogate}]+/gu, " ").trim();
}

function tidyListing({ subject, ...rest }: Listing): Listing | null {
  const optional = (field: string | null) => (field === null ? null : tidy(field) || null);
  switch (subject.kind) {
    case "question": {
      const { kind, question, speaker, document, after, before } = subject;
      if (tidy(question) === "") return null;
      const filters = { speaker: optional(speaker), document: optional(document), after, before };
      return { ...rest, subject: { kind, question: tidy(question), ...filters } };
    }
    case "speaker":
      if (tidy(subject.speaker) === "") return null;
      return { ...rest, subject: { kind: "speaker", speaker: tidy(subject.speaker) } };
    case "sources":
      return { ...rest, subject };
  }
}

describe("a listing", () => {
  test("comes back from the five ids that carry it, none of them longer than Discord takes", () => {
    fc.assert(
      fc.property(listing, (given) => {
        const ids = divideListing(given).map((piece) =>
          printCustomId({ action: "page", direction: "next", page: 1_295, piece }),
        );
        const pieces = ids.flatMap((id) => {
          const parsed = parseCustomId(id);
          return parsed.kind === "known" && parsed.id.action === "page" ? [parsed.id.piece] : [];
        });
        expect(pieces).toHaveLength(5);
        for (const id of ids) expect(id.length).toBeLessThanOrEqual(LONGEST_CUSTOM_ID);
        expect(joinListing(pieces)).toEqual(tidyListing(given));
      }),
      seeded,
    );
  });

  test("with every field as long as it may be fits", () => {
    const long = "ы".repeat(1_000);
    const longest: Listing = {
      asker: String(2n ** 64n - 1n),
      revision: "0123456789ab",
      subject: {
        kind: "question",
        question: long.slice(0, LONGEST_IN_LISTING.question),
        speaker: long.slice(0, LONGEST_IN_LISTING.speaker),
        document: long.slice(0, 60),
        after: "2022-01-13",
        before: "2022-01-13",
      },
    };

    expect(joinListing(divideListing(longest))).toEqual(longest);
  });

  test("that does not fit is refused", () => {
    const subject = { kind: "speaker", speaker: "a".repeat(600) } as const;

    expect(() => divideListing({ asker: "1", revision: "0123456789ab", subject })).toThrow(RangeError);
  });

  test.each([
    [[]],
    [["nonsense"]],
    [["0123456789ab␟a␟x"]],
    [["0123456789ab␟a␟q␟only a question"]],
    [["0123456789ab␟a␟q␟␟␟␟␟"]],
    [["0123456789ab␟a␟s␟"]],
    [["0123456789ab␟a␟d␟more"]],
    [["not a revision␟a␟d"]],
    [["0123456789ab␟A!␟d"]],
  ])("is none where the pieces are made up: %j", (pieces) => {
    expect(joinListing(pieces)).toBeNull();
  });
});
