import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, normalize } from "../../src/text/index.ts";
import { anyText, seeded } from "../support/texts.ts";

describe("normalize", () => {
  test("gives compatibility forms their plain letters and digits", () => {
    expect(normalize("ﬁve ①② Ａbc ｶﾞ")).toBe("five 12 Abc ガ");
  });

  test("composes a letter and its combining accent into one character", () => {
    expect(normalize("cafe\u0301")).toBe("caf\u00e9");
  });

  test.each([..."“”„‟«»＂″"])("writes %s as a straight double quote", (quote) => {
    expect(normalize(`${quote}law`)).toBe('"law');
  });

  test.each([..."‘’‚‛ʼ′´‹›＇"])("writes %s as a straight apostrophe", (quote) => {
    expect(normalize(`${quote}law`)).toBe("'law");
  });

  test.each([
    ["hyphen", "\u2010"],
    ["non-breaking hyphen", "\u2011"],
    ["figure dash", "\u2012"],
    ["en dash", "\u2013"],
    ["em dash", "\u2014"],
    ["horizontal bar", "\u2015"],
    ["minus sign", "\u2212"],
  ])("writes the %s as a hyphen-minus", (_name, dash) => {
    expect(normalize(`law${dash}order`)).toBe("law-order");
  });

  test.each([
    ["soft hyphen", "\u00ad"],
    ["zero-width space", "\u200b"],
    ["zero-width non-joiner", "\u200c"],
    ["zero-width joiner", "\u200d"],
    ["left-to-right mark", "\u200e"],
    ["right-to-left override", "\u202e"],
    ["word joiner", "\u2060"],
    ["directional isolate", "\u2066"],
    ["byte order mark", "\ufeff"],
  ])("drops the %s", (_name, character) => {
    expect(normalize(`${character}peace${character}keeper${character}`)).toBe("peacekeeper");
  });

  test.each([
    ["no-break space", "\u00a0"],
    ["narrow no-break space", "\u202f"],
    ["ideographic space", "\u3000"],
    ["line separator", "\u2028"],
    ["tab and line breaks", "\t\r\n\n"],
  ])("gives one space for the %s", (_name, space) => {
    expect(normalize(`${space}law${space}${space}order${space}`)).toBe("law order");
  });

  test("reads the marks for inches and the free acute as quotation marks", () => {
    expect(normalize("5″")).toBe('5"');
    expect(normalize("don´t")).toBe("don't");
  });

  test("composes what an invisible character held apart", () => {
    expect(normalize("e\u200b\u0301")).toBe("é");
  });

  test("changes nothing in a normalized text, be it of any character", () => {
    const isChanged = (text: string) => normalize(normalize(text)) !== normalize(text);
    const characters = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point));
    expect(characters.filter((character) => isChanged(`e${character}\u0301`))).toEqual([]);
  });

  test("changes nothing in any normalized text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
      seeded,
    );
  });

  test("keeps case and accents", () => {
    expect(normalize("Erdoğan MÜLLER")).toBe("Erdoğan MÜLLER");
  });

  test("gives nothing for white space and invisible characters only", () => {
    expect(normalize(" \u00a0\u200b\n")).toBe("");
  });

  test("leaves no white space at the ends and no two spaces together in any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = normalize(text);
        expect(normal).toBe(normal.trim());
        expect(normal).not.toMatch(/\s{2}|[^\S ]/u);
      }),
      seeded,
    );
  });

  test("is the same for a text in composed and in decomposed form", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalize(text.normalize("NFD"))).toBe(normalize(text.normalize("NFC")));
      }),
      seeded,
    );
  });
});

describe("fold", () => {
  test.each([
    ["Müller", "muller"],
    ["Erdoğan", "erdogan"],
    ["São Tomé", "sao tome"],
    ["Nguyễn", "nguyen"],
    ["cafe\u0301", "cafe"],
    ["Ǿ", "o"],
  ])("takes the accents of %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ["straße STRASSE ẞ", "strasse strasse ss"],
    ["Łódź", "lodz"],
    ["Đorđević", "dordevic"],
    ["Sørensen", "sorensen"],
    ["Ærø œuvre", "aero oeuvre"],
    ["Þór ðe", "thor de"],
  ])("spells %s with letters that have no mark to lose", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("takes all four letters i of Turkish for one", () => {
    expect(fold("İ I ı i")).toBe("i i i i");
  });

  test("takes ё for е, composed or decomposed", () => {
    expect(fold("Ёлка ёлка е\u0308лка")).toBe("елка елка елка");
  });

  test("keeps й apart from и and ї apart from і", () => {
    expect(fold("Й Ї й ї и\u0306")).toBe("й ї й ї й");
  });

  test("keeps the marks of scripts other than Latin", () => {
    expect(fold("Άθήνα ガ हिन्दी")).toBe("άθήνα ガ हिन्दी");
  });

  test("normalizes what it folds", () => {
    expect(fold("  KAZAKHSTAN’S\u00a0LAW—ORDER ")).toBe("kazakhstan's law-order");
  });

  test("leaves no capital and no accented Latin letter of the basic blocks in any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).not.toMatch(/[A-ZÀ-ÖÙ-Ýà-öù-ýÿ]/u);
      }),
      seeded,
    );
  });

  test("changes nothing in a folded word", () => {
    for (const word of ["Müller", "Łódź", "İstanbul", "Ёлка", "Straße"])
      expect(fold(fold(word))).toBe(fold(word));
  });
});
