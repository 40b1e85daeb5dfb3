import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSources, type Passage, verify } from "../../src/answer/index.ts";
import type { AttributedQuotation } from "../../src/attribution/index.ts";
import {
  findingsMessage,
  languages,
  messageLimits,
  quoteMessage,
  quoteParts,
  reloadMessage,
  sizeOf,
  Texts,
  verificationMessage,
} from "../../src/discord/index.ts";
import { displaysOf, flat } from "../support/displays-of.ts";
import { hostileText, longHostileText } from "../support/hostile-text.ts";
import { passageOf, revisionOf } from "../support/revision-of.ts";
import { shownByDiscord } from "../support/shown-by-discord.ts";
import { seeded } from "../support/texts.ts";

const texts = Texts.load();
const asker = "300000000000000001";
const base = passageOf(["title: Log", "kind: transcript"], "MS. MARROW: We sailed.");

/** The message for the first part of a passage. */
function shown(given: Passage) {
  const [quote] = quoteParts(given);
  const words = texts.for("en-US");
  return quoteMessage(quote, { words, revision: "0123456789ab", audience: "public", asker });
}

/** Metadata as a corpus may hold it: any of it missing, hostile or very long. */
const label = fc.option(
  fc.oneof(
    hostileText,
    hostileText.map((text) => text.repeat(60).slice(0, 2_000)),
    fc.constant("*".repeat(400)),
  ),
);

/** A passage of that text, with insertions, quotations and labels that may be anything. */
const passage: fc.Arbitrary<Passage> = fc
  .record({
    text: longHostileText.filter((text) => text !== ""),
    voice: fc.constantFrom("speech" as const, "quotation" as const, "prose" as const),
    provenance: fc.constantFrom("relay", "republished", "translation", "official", "exercise", null),
    title: hostileText,
    place: label,
    publisher: label,
    author: label,
    url: fc.constantFrom(
      null,
      "https://example.org/a",
      "javascript:alert(1)",
      `https://example.org/${"a".repeat(600)}`,
    ),
    name: label,
    role: label,
    cuts: fc.array(fc.nat({ max: 6_000 }), { maxLength: 8 }),
  })
  .map(({ text, voice, provenance, title, place, publisher, author, url, name, role, cuts }) => {
    const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((one, other) => one - other);
    const insertions = at.flatMap((start, index) => {
      const end = at[index + 1];
      // Some touch: two of three are insertions.
      return index % 3 !== 2 && end !== undefined ? [{ start, end }] : [];
    });
    const named = name === null ? null : { name, role, aliases: [] };
    const { start } = base.paragraph;
    const quotations = at.flatMap((from, index): AttributedQuotation[] => {
      const to = at[index + 1];
      if (index % 2 === 1 || to === undefined) return [];
      const span = { start: start + from, end: start + to };
      const by = index % 4 === 0 || named === null ? named : { ...named, name: `${named.name} ${index}` };
      return [{ ...span, type: "direct", speaker: by, evidence: null, insertions: [span] }];
    });
    const speaker = voice === "prose" ? null : named;
    return {
      document: { ...base.document, provenance, title, place, publisher, author, url },
      paragraph: {
        ...base.paragraph,
        end: start + text.length,
        text,
        voice,
        speaker,
        quotations,
        insertions: voice === "prose" ? [] : insertions,
      },
    };
  });

describe("a quote in a message", () => {
  test("is a slice of its source, its escapes and our marks taken off, in every part", () => {
    fc.assert(
      fc.property(passage, (given) => {
        for (const quote of quoteParts(given)) {
          const words = texts.for("en-US");
          const { components } = quoteMessage(quote, {
            words,
            revision: "0123456789ab",
            audience: "public",
            asker,
          });
          const { text, kinds } = shownByDiscord(displaysOf(components)[0] ?? "");
          const slice = given.paragraph.text.slice(quote.part.start, quote.part.end);
          expect(text).toBe(given.paragraph.voice === "prose" ? slice : `“${slice}”`);
          expect([...kinds].filter((kind) => kind !== "underline")).toEqual([]);
        }
      }),
      { ...seeded, numRuns: 120 },
    );
  });

  test("keeps within Discord’s limits in every language, whatever its labels hold", () => {
    const language = fc.constantFrom(...languages);
    fc.assert(
      fc.property(passage, language, hostileText, (given, code, question) => {
        for (const quote of quoteParts(given)) {
          const message = quoteMessage(quote, {
            words: texts.for(code),
            revision: "0123456789ab",
            audience: "private",
            asker,
            above: [
              texts.for(code).markdown("answer.corpus-changed"),
              `-# ${texts.for(code).markdown("answer.question", { question: question.repeat(40).slice(0, 250) })}`,
              "a".repeat(160),
            ],
          });
          const { components, text } = sizeOf(message);
          expect(components).toBeLessThanOrEqual(messageLimits.components);
          expect(text).toBeLessThanOrEqual(messageLimits.text);
          expect(components).toBe(flat(message.components).length);
          const ids = flat(message.components).flatMap(
            (component) => Reflect.get(component, "custom_id") ?? [],
          );
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { ...seeded, numRuns: 80 },
    );
  });

  test("underlines what the publisher put in, and says what that means", () => {
    const given = passageOf(
      ["title: Log", "kind: article", "speaker: Ida Marrow"],
      "“We sailed (at dawn) with all of the crew.”",
    );
    const { components } = shown(given);
    const [quote = "", attribution = ""] = displaysOf(components);

    expect(quote).toContain("We sailed __(at dawn)__ with");
    expect(attribution).toContain("__Underlined__: put in by the publisher, not the speaker’s words.");
  });

  test("underlines insertions that touch as one", () => {
    const given = passageOf(
      ["title: Log", "kind: article", "speaker: Ida Marrow"],
      "“We saw [inaudible][crosstalk] ships (one)(two).”",
    );
    const [quote = ""] = displaysOf(shown(given).components);

    expect(quote).toContain("saw __\\[inaudible]\\[crosstalk]__ ships __(one)(two)__");
    expect(shownByDiscord(quote).text).toContain("saw [inaudible][crosstalk] ships (one)(two).");
  });

  test("keeps within Discord’s limits where it is full of insertions", () => {
    const given = passageOf(["title: Log", "kind: transcript"], `IDA MARROW: ${"[W]e ".repeat(700)}`);
    for (const quote of quoteParts(given)) {
      const message = quoteMessage(quote, {
        words: texts.for("ru"),
        revision: "0123456789ab",
        audience: "public",
        asker,
      });
      expect(sizeOf(message).text).toBeLessThanOrEqual(messageLimits.text);
    }
    expect(quoteParts(given).length).toBeGreaterThan(2);
  });

  test("shows labels on one line each, whatever they hold", () => {
    const given = passageOf(
      [
        "title: Log",
        "kind: speech",
        "speaker: Ida Marrow",
        'role: "keeper\\n\\n“I resign.”"',
        "url: https://quay.example/a b|c",
      ],
      "We sailed.",
    );
    const { components } = shown(given);
    const link = flat(components)
      .map((component) => Reflect.get(component, "url"))
      .find((url) => url !== undefined);

    expect(displaysOf(components)[1]).toContain("**Ida Marrow**, keeper “I resign.”\n");
    expect(link).toBe("https://quay.example/a%20b|c");
  });

  test("never dresses an author’s prose as somebody’s words", () => {
    const given = passageOf(
      ["title: Log", "kind: article", "author: Petra Lisk"],
      "The ferries stayed away.",
    );
    const { components } = shown(given);

    expect(displaysOf(components)[0]).toBe("The ferries stayed away.");
    expect(displaysOf(components)[1]).toMatch(/^Petra Lisk \(the text’s own words, not a quotation\)\n/u);
  });
});

describe("other messages", () => {
  const words = texts.for("en-US");

  test("of a verification keep within Discord’s limits, whatever is compared", async () => {
    await fc.assert(
      fc.asyncProperty(
        longHostileText.filter((text) => /\p{L}{3}/u.test(text)),
        fc.nat({ max: 500 }),
        async (text, cut) => {
          const revision = await revisionOf({
            "log.md": `---\ntitle: Log\nkind: speech\nspeaker: Ida\nlanguage: en\n---\n\nSo ${text}`,
          });
          const given = `word ${text.slice(cut, cut + 900)} slovo`;
          const message = verificationMessage(await verify(revision, given), { words, asker });
          expect(sizeOf(message).text).toBeLessThanOrEqual(messageLimits.text);
        },
      ),
      { ...seeded, numRuns: 60 },
    );
  });

  test("of findings keep within Discord’s limits", async () => {
    const revision = await revisionOf({
      "log.md": `---\ntitle: ${"Log ".repeat(200)}\nkind: speech\nspeaker: Ida\nrole: ${"keeper ".repeat(100)}\nlanguage: en\n---\n\nWe sailed at dawn with all of the crew.`,
    });
    const content = "“We sailed at dawn with all of the crew.” ".repeat(12);
    const message = findingsMessage(await findSources(revision, content), { words, revision: revision.id });

    expect(sizeOf(message).text).toBeLessThanOrEqual(messageLimits.text);
    expect(sizeOf(message).components).toBeLessThanOrEqual(messageLimits.components);
  });

  test("of a reload keep within Discord’s limits, with everything else in a file", () => {
    const problems = Array.from({ length: 500 }, (_, line) => ({
      file: "log.md",
      line,
      code: "missing-title" as const,
      message: "expected a title, met none",
    }));
    const message = reloadMessage({ outcome: "kept", revision: "0123456789ab", problems }, "reload", words);

    expect(sizeOf(message).text).toBeLessThanOrEqual(messageLimits.text);
    expect(message.files?.[0]?.attachment.toString("utf8").split("\n")).toHaveLength(501);
  });
});

describe("the message of a reload of several shards", () => {
  const nothing = { added: [], changed: [], removed: [], replaced: [], withdrawn: [] };
  const report = {
    outcome: "reloaded",
    before: "0123456789ab",
    after: "ba9876543210",
    changes: { documents: nothing, paragraphs: nothing },
    problems: [],
  } as const;

  test.each(languages)("says in %s in how many of them the corpus is in use", (language) => {
    const words = Texts.load(language).for(null);
    const said = (by: number) =>
      displaysOf(reloadMessage({ ...report, takenUp: { by, of: 40 } }, "reload", words).components).join(
        "\n",
      );

    expect(said(40)).toMatch(/\b40\b/u);
    expect(said(39)).toMatch(/\b39\b.*\b40\b/u);
    expect(said(39)).not.toMatch(/[{}]/u);
  });

  test("says nothing of shards where there is one", () => {
    const shown = displaysOf(reloadMessage(report, "reload", texts.for("en-US")).components).join("\n");

    expect(shown).not.toContain("shard");
  });
});
