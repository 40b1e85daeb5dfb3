import { describe, expect, test } from "vitest";
import { soundOf } from "../../src/text/index.ts";

const keysOf = (word: string) => soundOf(word).keys;

/** True where the words share a key. */
const meet = (one: string, other: string) => keysOf(one).some((key) => keysOf(other).includes(key));

describe("the sound of a word", () => {
  test.each([
    ["Zelenskyy", { latin: "zelenskyy", keys: ["silinsk"] }],
    ["Зеленський", { latin: "zelensk", keys: ["silinsk"] }],
    ["Müller", { latin: "muller", keys: ["mulir"] }],
    ["Τσίπρας", { latin: "tsipras", keys: ["sipras"] }],
    ["Горбачёв", { latin: "gorbatschev", keys: ["gorbaxiv"] }],
    ["xylophone", { latin: "xylophone", keys: ["ksilofon"] }],
    ["Robb", { latin: "robb", keys: ["rob"] }],
    ["Asaf", { latin: "asaf", keys: ["asav"] }],
    ["Gough", { latin: "gough", keys: ["gug"] }],
    ["Czerny", { latin: "czerny", keys: ["xirn"] }],
    ["Schifffahrt", { latin: "schifffahrt", keys: ["xifahrt"] }],
    ["Nikkei", { latin: "nikkei", keys: ["nik"] }],
  ])("of %s is its Latin letters and its key", (word, sound) => {
    expect(soundOf(word)).toEqual(sound);
  });

  test("has a key for each way to read the first ch, and for each way to read the first j before a vowel", () => {
    expect(keysOf("Chekhov")).toEqual(["xihov", "hihov"]);
    expect(keysOf("Bach")).toEqual(["bax", "bah"]);
    expect(keysOf("Joukov")).toEqual(["ukov", "xukov", "hukov"]);
    expect(keysOf("Jochen")).toEqual(["oxin", "xoxin", "hoxin", "ohin", "xohin", "hohin"]);
    expect(keysOf("Bjork")).toEqual(["bork", "bxork", "bhork"]);
    expect(keysOf("Bajkal")).toEqual(["bakal"]);
    expect(keysOf("Tschaika")).toEqual(["xak"]);
    expect(keysOf("Bratchev")).toEqual(["braxiv"]);
    expect(keysOf("Schmidt")).toEqual(["xmidt"]);
  });

  test.each([
    ["Chekhov", "Чехов", "Tchekhov"],
    ["Gorbachev", "Gorbatchev", "Горбачёва"],
    ["Zhukov", "Schukow", "Жукову"],
    ["Shchukin", "Schtschukin", "Щукиным"],
    ["Tokayev", "Tokajew", "Токаева"],
    ["Saakashvili", "Saakaschwili", "Саакашвили"],
    ["José", "Хосе", "Khose"],
    ["Kirchner", "Кирхнер", "Kirkhner"],
    ["Poutine", "Putin", "Путина"],
    ["Mitsotakis", "Μητσοτάκης", "Mitzotakis"],
    ["Maria", "Mariia", "Marya"],
  ])("is shared by the spellings of one name: %s, %s, %s", (first, second, third) => {
    expect(meet(first, second)).toBe(true);
    expect(meet(first, third)).toBe(true);
  });

  test.each([
    ["Putin", "Patin"],
    ["Marrow", "Morrow"],
    ["Ivan", "Ivanov"],
    ["Lavrov", "Larov"],
    ["Tomas", "Tobas"],
  ])("is not shared by other names: %s, %s", (one, other) => {
    expect(meet(one, other)).toBe(false);
  });
});

describe("the Latin letters of a word", () => {
  test("are those of each Cyrillic and Greek letter", () => {
    const latinOf = (letters: string) => soundOf(letters).latin;
    expect(latinOf("абвгґдеёєжзиіїйклмн")).toBe("abvggdeeezhziiiiklmn");
    expect(latinOf("опрстуўфхцчшщъыьэюяк")).toBe("oprstuufkhtstschshshieuak");
    expect(latinOf("әқғңөұүһјљњџћђк")).toBe("akgnouuhilntschtschdzhk");
    expect(latinOf("αβγδεζηθικλμνξοπρσςτυφχψω")).toBe("avgdezithiklmnxoprsstifkhpso");
  });

  test.each([
    ["Ивановой", "ivanov"],
    ["Ивановым", "ivanov"],
    ["Маринами", "marin"],
    ["Кравчука", "kravtschuk"],
    ["Зеленського", "zelensk"],
    ["Петровичу", "petrovitsch"],
    ["Марина", "marin"],
  ])("are without the ending of a case: %s is %s", (word, latin) => {
    expect(soundOf(word).latin).toBe(latin);
  });

  test.each([
    ["Ивана", "ivana"],
    ["Путин", "putin"],
    ["Рим", "rim"],
    ["Ivanova", "ivanova"],
  ])("keep an ending after fewer than five letters, and one in Latin letters: %s is %s", (word, latin) => {
    expect(soundOf(word).latin).toBe(latin);
  });
});

describe("no key", () => {
  test.each([
    ["digits", "B52"],
    ["digits in the middle", "mar3ina"],
    ["an apostrophe", "o'brien"],
    ["letters of another script", "東京タワー"],
    ["one such letter", "Mar東in"],
    ["a sound of two letters", "Bo"],
    ["nothing but vowels", "aaaa"],
    ["no letters", ""],
    ["more than 24 letters", "lanternlanternlanternlant"],
  ])("is there for a word with %s", (_what, word) => {
    expect(keysOf(word)).toEqual([]);
  });

  test("but one for a word of 24 letters, and for a sound of three", () => {
    expect(keysOf("lanternlanternlanternlan")).toEqual(["lantirnlantirnlantirnlan"]);
    expect(keysOf("Bob")).toEqual(["bob"]);
  });
});
