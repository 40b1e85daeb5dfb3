import { describe, expect, test } from "vitest";
import { loadLanguageDetector } from "../../src/text/index.ts";

const detect = await loadLanguageDetector();

const sentences = {
  de: [
    "Die Truppen sind heute in das Land zurückgekehrt, und der Präsident hat ihnen gedankt.",
    "Wir wissen nicht, was er mit dieser Frage gemeint hat.",
  ],
  en: [
    "The troops have returned to the country, and the president thanked them.",
    "We do not know what he meant by this question.",
  ],
  es: [
    "Las tropas han vuelto hoy al país y el presidente les dio las gracias.",
    "No sabemos qué quería decir con esta pregunta.",
  ],
  fi: [
    "Joukot palasivat tänään maahan, ja presidentti kiitti heitä siitä, että he olivat siellä.",
    "Emme tiedä, mitä hän tällä kysymyksellä tarkoitti, mutta se on totta.",
  ],
  fr: [
    "Les troupes sont rentrées dans le pays et le président les a remerciées.",
    "Nous ne savons pas ce qu'il voulait dire par cette question.",
  ],
  it: [
    "Le truppe sono tornate oggi nel paese e il presidente le ha ringraziate.",
    "Non sappiamo che cosa volesse dire con questa domanda.",
  ],
  nl: [
    "De troepen zijn vandaag naar het land teruggekeerd en de president heeft hen bedankt.",
    "Wij weten niet wat hij met deze vraag bedoelde.",
  ],
  no: [
    "Soldatene har kommet tilbake til landet i dag, og presidenten takket dem for det.",
    "Vi vet ikke hva han mente med dette spørsmålet.",
  ],
  pt: [
    "As tropas voltaram hoje ao país e o presidente agradeceu a todos por isso.",
    "Nós não sabemos o que ele queria dizer com esta pergunta.",
  ],
  ru: [
    "Войска сегодня вернулись в страну, и президент поблагодарил их за это.",
    "Мы не знаем, что он хотел сказать этим вопросом.",
  ],
  sv: [
    "Soldaterna har kommit tillbaka till landet i dag, och presidenten tackade dem för det.",
    "Vi vet inte vad han menade med den här frågan.",
  ],
  uk: [
    "Війська сьогодні повернулися в країну, і президент подякував їм за це.",
    "Ми не знаємо, що він хотів сказати цим питанням.",
  ],
} as const;

describe("the language detector", () => {
  for (const [language, texts] of Object.entries(sentences)) {
    test.each(texts)(`names ${language} for: %s`, (text) => {
      expect(detect(text)).toBe(language);
    });
  }

  test.each([
    ["an empty text", ""],
    ["numbers", "1,000 and".replace("and", "22.5 13.01.2022")],
    ["invented words", "Xyzzy plugh frotz blorb quendor zorkmid."],
    ["a script of no listed language", "Τα στρατεύματα επέστρεψαν στη χώρα."],
    ["Polish", "Rządy są w domach i nie mają pieniędzy."],
    [
      "Polish with many words that are English too",
      "Prezydent powiedział, że to był zamach i że on sam nie ustąpi. To do niego należy decyzja, a do nas i to.",
    ],
    [
      "Czech",
      "Prezident řekl, že to byl pokus o převrat a že on sám nechce odstoupit, i když to po něm chtějí.",
    ],
    ["a language with one word of a listed one", "Vláda i parlament"],
    ["one word", "the"],
    ["names only", "Kassym-Jomart Tokayev, Stanislav Zas, Nikol Pashinyan"],
  ])("names no language for %s", (_what, text) => {
    expect(detect(text)).toBe("und");
  });

  test("names no language where stop words are too few to be running text", () => {
    const names = "Tokayev Zas Pashinyan Lavrov Putin Rahmon Lukashenko Japarov Aliyev Mirziyoyev ";
    expect(detect(`${names.repeat(5)} the`)).toBe("und");
  });

  test("looks through capitals and typographic apostrophes", () => {
    expect(detect("WE DIDN’T KNOW WHAT THEY’RE DOING")).toBe("en");
  });

  test("looks through straight apostrophes", () => {
    expect(detect("didn't they're")).toBe("en");
  });

  test("wants two different stop words", () => {
    expect(detect("the ferry and the quay")).toBe("en");
    expect(detect("the ferry, the quay")).toBe("und");
  });

  test("wants one telling stop word in twenty words, which is none of two Latin letters", () => {
    const names = (count: number) => Array.from({ length: count }, (_, number) => `Xq${number}x`).join(" ");
    expect(detect(`the of ${names(18)}`)).toBe("en");
    expect(detect(`the of ${names(19)}`)).toBe("und");
    expect(detect(`is of ${names(3)}`)).toBe("und");
    expect(detect(`и в ${names(3)}`)).toBe("ru");
  });

  test("looks at the first thousand words only, and at the first 20,000 units", () => {
    expect(detect("und die ".repeat(300) + "the and ".repeat(1_000))).toBe("de");
    expect(detect("und die ".repeat(240) + "the and ".repeat(250))).toBe("en");
    const long = `und die ${"x".repeat(240)} `;
    expect(detect(long.repeat(80) + "the and ".repeat(250))).toBe("de");
    expect(detect(long.repeat(40) + "the and ".repeat(250))).toBe("en");
  });
});
