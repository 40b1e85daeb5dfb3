import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** Paragraphs, and a line for each quotation: its words, who says them, and by which words that is known. */
type Case = readonly [paragraphs: readonly string[], lines: readonly string[]];

const german: readonly Case[] = [
  [
    ["Herr Torvald hat in Bremen gesagt: „Wir legen morgen früh ab.“"],
    ["„Wir legen morgen früh ab.“ direct, Torvald, verb-before: Herr Torvald hat in Bremen gesagt"],
  ],
  [
    ["In Bremen sagte Jens Torvald: „Wir legen morgen früh ab.“"],
    ["„Wir legen morgen früh ab.“ direct, Jens Torvald, verb-before: sagte Jens Torvald"],
  ],
  [
    ["Ilse Bornhoff kam, in Bremen sagte Jens Torvald: „Wir legen morgen früh ab.“"],
    ["„Wir legen morgen früh ab.“ direct, Jens Torvald, verb-before: sagte Jens Torvald"],
  ],
  [
    ["Ilse Bornhoff kam, in Bremen sagte ein Fischer: „Wir legen morgen früh ab.“"],
    ["„Wir legen morgen früh ab.“ direct, nobody"],
  ],
  [["Dann sagte der Kapitän: „Wir legen morgen früh ab.“"], ["„Wir legen morgen früh ab.“ direct, nobody"]],
  [
    ["Wenn sie kommt, sagt Ilse Bornhoff: „Wir legen morgen früh ab.“"],
    ["„Wir legen morgen früh ab.“ direct, Ilse Bornhoff, colon: Ilse Bornhoff"],
  ],
  [
    ["Wie London in Bremen sagte, ist die Mole „in keinem guten Zustand“."],
    ["„in keinem guten Zustand“ mixed, nobody"],
  ],
  [
    ["Wie Jens Torvald in Bremen sagte, ist die Mole „in keinem guten Zustand“."],
    ["„in keinem guten Zustand“ mixed, Jens Torvald, verb-before: Jens Torvald in Bremen sagte"],
  ],
  [
    ["„Die Mole ist alt“, so der Leiter des Hafens Jens Torvald."],
    ["„Die Mole ist alt“ direct, Jens Torvald, according-to: so der Leiter des Hafens Jens Torvald"],
  ],
  [
    ["„Die Mole ist alt“, so der Leiter des Hafens, Jens Torvald."],
    ["„Die Mole ist alt“ direct, Jens Torvald, according-to: so der Leiter des Hafens, Jens Torvald"],
  ],
  [
    ["„Die Mole ist alt“, so der Minister Jens Torvald."],
    ["„Die Mole ist alt“ direct, Jens Torvald (Minister), according-to: so der Minister Jens Torvald"],
  ],
  [
    ["„Die Mole ist alt“, so der Sprecher der Ministerin Ilse Bornhoff."],
    ["„Die Mole ist alt“ direct, nobody"],
  ],
  [["„Die Mole ist alt“, so der Bürgermeister der Schweiz."], ["„Die Mole ist alt“ direct, nobody"]],
  [["„Die Mole ist alt“, so der Sprecher des Torvald."], ["„Die Mole ist alt“ direct, nobody"]],
  [
    ["Der Sprecher der Ministerin Ilse Bornhoff winkte. „Wir legen morgen früh ab.“"],
    ["„Wir legen morgen früh ab.“ direct, nobody"],
  ],
  [
    ["Jens Torvald zufolge ist die Mole „in keinem guten Zustand“."],
    ["„in keinem guten Zustand“ mixed, Jens Torvald, according-to: Jens Torvald zufolge"],
  ],
  [
    ["Jens Torvald hat nie gesagt, dass es „in keinem guten Zustand“ sei."],
    ["„in keinem guten Zustand“ mixed, nobody"],
  ],
  [
    ["Jens Torvald und Ilse Bornhoff sagten: „Wir legen morgen früh ab.“"],
    [
      "„Wir legen morgen früh ab.“ direct, Jens Torvald und Ilse Bornhoff, verb-before: Jens Torvald und Ilse Bornhoff sagten",
    ],
  ],
  [
    ["Mit Jens Torvald hat Ilse Bornhoff gesagt: „Wir legen morgen früh ab.“"],
    ["„Wir legen morgen früh ab.“ direct, Ilse Bornhoff, verb-before: Ilse Bornhoff gesagt"],
  ],
  [
    ["Ilse Bornhoff kam. Nach ihren Angaben ist die Mole „in keinem guten Zustand“."],
    ["„in keinem guten Zustand“ mixed, Ilse Bornhoff, according-to: Nach ihren Angaben"],
  ],
  [["Laut: „Wir legen morgen früh ab.“"], ["„Wir legen morgen früh ab.“ direct, nobody"]],
  [
    ["„Die Mole ist alt“, wie Ilse Bornhoff, Leiterin des Hafens, gesagt hat."],
    [
      "„Die Mole ist alt“ direct, Ilse Bornhoff (Leiterin des Hafens), name-then-verb: Ilse Bornhoff, Leiterin des Hafens, gesagt",
    ],
  ],
  [
    ["Jens Torvald könnte gesagt haben: „Wir legen morgen früh ab.“"],
    ["„Wir legen morgen früh ab.“ direct, nobody"],
  ],
];

const french: readonly Case[] = [
  [
    ["« Le ferry reste au port », selon L’Union."],
    ["« Le ferry reste au port » direct, L’Union, according-to: selon L’Union"],
  ],
  [
    ["« Le ferry reste au port », selon l’Union."],
    ["« Le ferry reste au port » direct, Union, according-to: selon l’Union"],
  ],
  [
    ["« Le ferry reste au port », d’après D’Arvor."],
    ["« Le ferry reste au port » direct, D’Arvor, according-to: d’après D’Arvor"],
  ],
  [
    ["Yann Morvézic attend. « Le ferry reste au port », aujourd’hui dit-il."],
    ["« Le ferry reste au port » direct, Yann Morvézic, verb-then-name: dit-il"],
  ],
  [
    ["Yann Morvézic attend. « Le ferry reste au port », ajoute‑t‑il."],
    ["« Le ferry reste au port » direct, Yann Morvézic, verb-then-name: ajoute‑t‑il"],
  ],
  [
    ["« Le ferry reste au port », a déclaré le ministre des Transports Yann Morvézic."],
    [
      "« Le ferry reste au port » direct, Yann Morvézic, verb-then-name: déclaré le ministre des Transports Yann Morvézic",
    ],
  ],
  [
    ["« Le ferry reste au port », a déclaré le porte-parole du maire Yann Morvézic."],
    ["« Le ferry reste au port » direct, nobody"],
  ],
  [
    ["« Le ferry reste au port », a déclaré le chef de Yann Morvézic."],
    ["« Le ferry reste au port » direct, nobody"],
  ],
  [
    ["« Le ferry reste au port », a déclaré le maire de la ville, Yann Morvézic."],
    [
      "« Le ferry reste au port » direct, Yann Morvézic, verb-then-name: déclaré le maire de la ville, Yann Morvézic",
    ],
  ],
  [
    ["« Le ferry reste au port », a déclaré le maire de la grande ville du port, Yann Morvézic."],
    [
      "« Le ferry reste au port » direct, Yann Morvézic, verb-then-name: déclaré le maire de la grande ville du port, Yann Morvézic",
    ],
  ],
  [
    ["« Le ferry reste au port », a déclaré un porte-parole de l’Union."],
    ["« Le ferry reste au port » direct, nobody"],
  ],
  [
    ["Comme l’a dit Yann Morvézic, « le ferry reste au port ce soir »."],
    ["« le ferry reste au port ce soir » mixed, Yann Morvézic, verb-before: dit Yann Morvézic"],
  ],
];

const russian: readonly Case[] = [
  [["«Мы уходим завтра», — сказал Марии Заречной."], ["«Мы уходим завтра» direct, nobody"]],
  [
    ["Министр Сергей Ветлугин приехал.", "«Порт отремонтируют», — пообещал министр."],
    ["«Порт отремонтируют» direct, Сергей Ветлугин (Министр), verb-then-name: пообещал министр"],
  ],
  [
    ["Министр Сергей Ветлугин приехал.", "«Порт отремонтируют», — пообещал старый министр."],
    ["«Порт отремонтируют» direct, nobody"],
  ],
  [
    ["«Мы уходим завтра», — сказал мэр Заречья Сергей Ветлугин."],
    [
      "«Мы уходим завтра» direct, Сергей Ветлугин (мэр Заречья), verb-then-name: сказал мэр Заречья Сергей Ветлугин",
    ],
  ],
  [
    ["«Мы уходим завтра», — сказал Ветлугин."],
    ["«Мы уходим завтра» direct, Ветлугин, verb-then-name: сказал Ветлугин"],
  ],
  [
    ["Вчера заявил министр Сергей Ветлугин: «Порт закроют завтра утром»."],
    [
      "«Порт закроют завтра утром» direct, Сергей Ветлугин (министр), verb-before: заявил министр Сергей Ветлугин",
    ],
  ],
  [
    ["«Мы уходим завтра», — сказал К. Ветлугин."],
    ["«Мы уходим завтра» direct, К. Ветлугин, verb-then-name: сказал К. Ветлугин"],
  ],
  [
    ["«Море, — сказал Орлов, — большое, — добавил Орлов, — и холодное»."],
    [
      "«Море direct, Орлов, verb-then-name: сказал Орлов",
      "большое mixed, Орлов, verb-then-name: добавил Орлов",
      "и холодное» mixed, Орлов, verb-before: добавил Орлов",
    ],
  ],
  [
    ["«Море! — крикнул Сергей Ветлугин. — Большое»."],
    [
      "«Море! direct, Сергей Ветлугин, verb-then-name: крикнул Сергей Ветлугин",
      "Большое» direct, Сергей Ветлугин, introduced: Сергей Ветлугин",
    ],
  ],
  [
    ["«Море, — сказал Сергей Ветлугин: — большое»."],
    [
      "«Море direct, Сергей Ветлугин, verb-then-name: сказал Сергей Ветлугин",
      "большое» mixed, Сергей Ветлугин, verb-before: сказал Сергей Ветлугин",
    ],
  ],
  [
    ["«Море – сказал Сергей Ветлугин. – Большое»."],
    ["«Море – сказал Сергей Ветлугин. – Большое» direct, nobody"],
  ],
  [
    ["«Море, — Сказал Сергей Ветлугин, — большое»."],
    ["«Море, — Сказал Сергей Ветлугин, — большое» direct, nobody"],
  ],
  [
    ["«Море, — сказал Сергей Ветлугин — большое»."],
    ["«Море, — сказал Сергей Ветлугин — большое» direct, nobody"],
  ],
  [
    ["«Море? — спросил Сергей Ветлугин. — Большое?»"],
    [
      "«Море? direct, Сергей Ветлугин, verb-then-name: спросил Сергей Ветлугин",
      "Большое?» direct, Сергей Ветлугин, introduced: Сергей Ветлугин",
    ],
  ],
  [
    ["«Море… — начал Сергей Ветлугин. — Большое»."],
    [
      "«Море… direct, Сергей Ветлугин, verb-then-name: начал Сергей Ветлугин",
      "Большое» direct, Сергей Ветлугин, introduced: Сергей Ветлугин",
    ],
  ],
];

describe("who speaks is told", () => {
  test.each(german)("in German: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "de" })).toEqual(lines);
  });

  test.each(french)("in French: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "fr" })).toEqual(lines);
  });

  test.each(russian)("in Russian: %j", (paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "ru" })).toEqual(lines);
  });
});
