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
const pending = "0123456789abcdef0123456789abcdef";
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

  test.each<[string, CustomId]>([
    ["1f0:a piece", { action: "page", direction: "first", page: 0, piece: "a piece" }],
    ["1pz:", { action: "page", direction: "previous", page: 35, piece: "" }],
    ["1o10:two\nlines", { action: "page", direction: "same", page: 36, piece: "two\nlines" }],
    ["1nzzzz:a:b", { action: "page", direction: "next", page: 36 ** 4 - 1, piece: "a:b" }],
    ["1l1:x", { action: "page", direction: "last", page: 1, piece: "x" }],
    ["1x2:budget:0123456789", { action: "context", anchor: "budget:0123456789", part: 2 }],
    ["1t2:budget:0123456789", { action: "read", anchor: "budget:0123456789", part: 2 }],
    ["1s2:budget:0123456789", { action: "share", anchor: "budget:0123456789", part: 2 }],
    ["1cbudget:0123456789", { action: "cite", anchor: "budget:0123456789" }],
    ["1bbudget:0123456789-2", { action: "cite-form", anchor: "budget:0123456789-2" }],
    ["1rbudget:0123456789", { action: "report", anchor: "budget:0123456789" }],
    ["1wbudget:0123456789", { action: "reason", anchor: "budget:0123456789" }],
    ["1d42", { action: "delete", asker: "42" }],
    ["1m", { action: "source" }],
    [`1A42:${pending}`, { action: "add", pending, asker: "42" }],
    [`1C42:${pending}`, { action: "cancel", pending, asker: "42" }],
    ["1R42:0123456789:winter", { action: "remove", document: "winter", wording: "0123456789", asker: "42" }],
    ["1U42:7", { action: "undo", entry: 7, asker: "42" }],
  ])("is printed as %j, also in years to come, so that old buttons keep working", (text, id) => {
    expect(printCustomId(id)).toBe(text);
    expect(parseCustomId(text)).toEqual({ kind: "known", id });
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
    "1d",
    "1d42nd",
    "1dno42",
    "1d123456789012345678901",
    "1cbudget:0123456789-1234567890",
    "1xbudget:0123456789",
    "١cbudget:0123456789",
    "a1cbudget:0123456789",
    "1m?",
    "1f-1:piece",
    "1A1:0123456789abcdef",
    "1Csomebody:0123456789abcdef0123456789abcdef",
    "1Ano42:0123456789abcdef0123456789abcdef",
    "1A42:0123456789abcdef0123456789abcdef0",
    "1Rno42:0123456789:winter",
    "1Uno42:7",
    "1U42:7th",
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

  test("may be as long as Discord takes", () => {
    const id = { action: "cite", anchor: `${"a".repeat(87)}:0123456789` } as const;

    expect(printCustomId(id)).toHaveLength(100);
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

  /** A listing that takes so many characters, 17 of them besides the speaker: `0123456789ab␟1␟s␟…`. */
  const ofLength = (length: number): Listing => ({
    asker: "1",
    revision: "0123456789ab",
    subject: { kind: "speaker", speaker: "a".repeat(length - 17) },
  });

  test("fills one piece after the other, 93 characters each", () => {
    const pieces = divideListing(ofLength(100));

    expect(pieces).toEqual([`0123456789ab␟1␟s␟${"a".repeat(76)}`, "a".repeat(7), "", "", ""]);
    expect(joinListing(pieces)).toEqual(ofLength(100));
  });

  test("has an emoji in one piece, never its halves in two", () => {
    const subject = { kind: "speaker", speaker: `${"a".repeat(75)}🙂` } as const;

    const pieces = divideListing({ ...ofLength(20), subject });

    expect(pieces.slice(0, 2)).toEqual([`0123456789ab␟1␟s␟${"a".repeat(75)}`, "🙂"]);
  });

  test("that fills all five pieces fits; with a character more it is refused", () => {
    expect(joinListing(divideListing(ofLength(465)))).toEqual(ofLength(465));
    expect(() => divideListing(ofLength(466))).toThrow(
      new RangeError("expected a listing that fits into 5 custom ids, met 466 characters"),
    );
  });

  test("has no white space at the ends of its fields, which Discord would cut off", () => {
    const subject = { kind: "speaker", speaker: " Ana\tLima\n" } as const;

    expect(divideListing({ ...ofLength(20), subject })[0]).toBe("0123456789ab␟1␟s␟Ana␣Lima");
  });

  test("comes back from its text", () => {
    expect(joinListing(["0123456789ab␟zz␟q␟why?␟␟budget␟2022-01-13␟"])).toEqual({
      asker: "1295",
      revision: "0123456789ab",
      subject: {
        kind: "question",
        question: "why?",
        speaker: null,
        document: "budget",
        after: "2022-01-13",
        before: null,
      },
    });
  });

  test.each([
    [[]],
    [["nonsense"]],
    [["0123456789ab␟a␟x"]],
    [["0123456789ab␟a␟q␟only a question"]],
    [["0123456789ab␟a␟q␟␟␟␟␟"]],
    [["0123456789ab␟a␟s␟"]],
    [["0123456789ab␟a␟s"]],
    [["0123456789ab␟a␟s␟Ana␟Ben"]],
    [["0123456789ab␟a"]],
    [["0123456789ab␟a␟x␟Ana"]],
    [["␟a␟d"]],
    [["0123456789ab␟␟d"]],
    [["0123456789ab␟a␟q␟why?␟␟␟yesterday␟"]],
    [["0123456789ab␟a␟q␟why?␟␟␟␟2022-01-13T00"]],
    [["0123456789ab␟a␟q␟why?␟␟␟on 2022-01-13␟2022-01-13"]],
    [["0123456789ab␟a␟q␟why?␟␟␟2022-01-13␟12022-01-13"]],
    [["0123456789ab␟a␟d␟more"]],
    [["not a revision␟a␟d"]],
    [["0123456789ab␟A!␟d"]],
    [["no 0123456789ab␟a␟d"]],
    [["0123456789ab or so␟a␟d"]],
    [["0123456789abcdef0␟a␟d"]],
    [["0123456789ab␟a!␟d"]],
    [["0123456789ab␟!a␟d"]],
    [["0123456789ab␟zzzzzzzzzzzzzz␟d"]],
  ])("is none where the pieces are made up: %j", (pieces) => {
    expect(joinListing(pieces)).toBeNull();
  });
});
