import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/attributed.ts";

/** What a row shows, the paragraphs, and the quotations in them, each with all that is known of it. */
type Row = readonly [shows: string, paragraphs: readonly string[], lines: readonly string[]];

const ukrainian: readonly Row[] = [
  [
    "a man by a case with another vowel, for he",
    ["Павло Кравченко чекав. Олена Зарудна подякувала Кравченкові. «Пором стоїть до ранку», — сказав він."],
    ["«Пором стоїть до ранку» direct, Павло Кравченко, verb-then-name: сказав він"],
  ],
  [
    "a man by the same case of both his names, for he",
    [
      "Павло Кравченко чекав. Олена Зарудна подякувала Павлові Кравченкові. «Пором стоїть до ранку», — сказав він.",
    ],
    ["«Пором стоїть до ранку» direct, Павло Кравченко, verb-then-name: сказав він"],
  ],
  [
    "no woman by a man’s case of her surname",
    ["Олена Вовк чекає. За словами Вовка, «пором стоїть до ранку»."],
    ["«пором стоїть до ранку» mixed, nobody"],
  ],
  [
    "a woman by her full name with a surname without cases",
    ["Олена Вовк чекає. За словами Олени Вовк, «пором стоїть до ранку»."],
    ["«пором стоїть до ранку» mixed, Олена Вовк, according-to: За словами Олени Вовк"],
  ],
  [
    "a man by a surname that loses a vowel",
    ["Сергій Кравець чекає. За словами Кравця, «пором стоїть до ранку»."],
    ["«пором стоїть до ранку» mixed, Сергій Кравець, according-to: За словами Кравця"],
  ],
  [
    "a man whose given name ends in я",
    ["Ілля Вовк чекає. За словами Іллі Вовка, «пором стоїть до ранку»."],
    ["«пором стоїть до ранку» mixed, Ілля Вовк, according-to: За словами Іллі Вовка"],
  ],
  [
    "nobody behind a verb by the case of Дмитро",
    ["«Пором стоїть до ранку», — сказав Дмитра Ветлугіна."],
    ["«Пором стоїть до ранку» direct, nobody"],
  ],
  [
    "nobody behind a verb by the case of Василь",
    ["«Пором стоїть до ранку», — сказав Василя Ветлугіна."],
    ["«Пором стоїть до ранку» direct, nobody"],
  ],
  [
    "nobody behind a verb by what may be the case of Юра or Юрій",
    ["Запитав Юру Ветлугіна: «Коли зачинять порт завтра?»"],
    ["«Коли зачинять порт завтра?» direct, nobody"],
  ],
];

const russian: readonly Row[] = [
  [
    "a surname of three letters by its case",
    ["Юрий Вой ждёт. По словам Воя, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, Юрий Вой, according-to: По словам Воя"],
  ],
  [
    "a full name with a surname of three letters",
    ["Юрий Вой ждёт. По словам Юрия Воя, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, Юрий Вой, according-to: По словам Юрия Воя"],
  ],
  [
    "nobody by two letters of three",
    ["Сергей Юй ждёт. По словам Ю, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
  [
    "nobody by a form that has two letters in common",
    ["Павел Орел ждёт. По словам Орла, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
  [
    "nobody by an initial before a declined surname",
    ["Игорь Белый ждёт. По словам И. Белого, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
  [
    "a man by his initials",
    ["С. В. Ветлугин ждёт. По словам С. В. Ветлугина, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, С. В. Ветлугин, according-to: По словам С. В. Ветлугина"],
  ],
  [
    "a woman by a surname like an adjective",
    ["Мария Черная ждёт. По словам Черной, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, Мария Черная, according-to: По словам Черной"],
  ],
  [
    "a woman by a surname without cases",
    ["Мария Марченко ждёт. По словам Марченко, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, Мария Марченко, according-to: По словам Марченко"],
  ],
  [
    "no woman by her surname in no case",
    ["Мария Яя ждёт. По словам Яя, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
  [
    "no woman by another name in a man’s case",
    ["Мария Волошина ждёт. По словам Волошем, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
  [
    "no woman by a man’s case of her surname",
    ["Мария Рейн ждёт. По словам Рейна, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
  [
    "a man by the case of such a surname",
    ["Сергей Рейн ждёт. По словам Рейна, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, Сергей Рейн, according-to: По словам Рейна"],
  ],
  [
    "a woman by her full name with such a surname",
    ["Мария Рейн ждёт. По словам Марии Рейн, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, Мария Рейн, according-to: По словам Марии Рейн"],
  ],
  [
    "nobody who is asked, by a given name in а",
    ["Спросил Марию: «Когда закроют порт завтра?»"],
    ["«Когда закроют порт завтра?» direct, nobody"],
  ],
  [
    "nobody who is asked, by a given name of two letters and an ending",
    ["«Паром стоит до утра», — сказал Яну Ветлугину."],
    ["«Паром стоит до утра» direct, nobody"],
  ],
  [
    "nobody behind a verb by the case of Иван",
    ["«Паром стоит до утра», — сказал Ивана Ветлугина."],
    ["«Паром стоит до утра» direct, nobody"],
  ],
  [
    "nobody behind a verb by the case of Павел",
    ["«Паром стоит до утра», — сказал Павла Ветлугина."],
    ["«Паром стоит до утра» direct, nobody"],
  ],
  [
    "nobody behind a verb by the case of Игорь",
    ["«Паром стоит до утра», — сказал Игоря Ветлугина."],
    ["«Паром стоит до утра» direct, nobody"],
  ],
  [
    "nobody behind a verb by the case of Сергей",
    ["«Паром стоит до утра», — сказал Сергея Ветлугина."],
    ["«Паром стоит до утра» direct, nobody"],
  ],
  [
    "nobody behind a verb by the case of Ольга",
    ["«Паром стоит до утра», — сказал Ольгу Ветлугину."],
    ["«Паром стоит до утра» direct, nobody"],
  ],
  [
    "nobody behind a verb by what may be the case of Валера or Валерий",
    ["Спросил Валеру Ветлугина: «Когда закроют порт завтра?»"],
    ["«Когда закроют порт завтра?» direct, nobody"],
  ],
  [
    "a man behind the verb",
    ["«Паром стоит до утра», — сказал Андрей Ветлугин."],
    ["«Паром стоит до утра» direct, Андрей Ветлугин, verb-then-name: сказал Андрей Ветлугин"],
  ],
  [
    "a man whose given name no list has, behind the verb",
    ["Вчера, сказал Жора Ветлугин, паром ушёл. По словам Ветлугина, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, Жора Ветлугин, according-to: По словам Ветлугина"],
  ],
  [
    "nobody named behind a verb with another subject",
    ["Мэр сказал Александра Ветлугина. По словам Ветлугиной, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
  [
    "nobody by a name that may be a woman’s or a man’s case",
    ["Мэр встретил Александра Ветлугина. По словам Ветлугиной, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
  [
    "nobody by a given name that is always the same",
    ["Мэр встретил Джо Торвальда. По словам Торвальда, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
  [
    "the mayor by what he is of",
    ["Сергей Ветлугин, мэр Заречья, ждал. «Паром стоит до утра», — сказал мэр."],
    ["«Паром стоит до утра» direct, Сергей Ветлугин (мэр Заречья), verb-then-name: сказал мэр"],
  ],
  [
    "nobody where the mayor may be she",
    ["Мария Заречная ждала. Мэр увидел Марию. «Паром стоит до утра», — сказала она."],
    ["«Паром стоит до утра» direct, nobody"],
  ],
  [
    "the woman and no body for she",
    ["Мария Заречная ждала. Сергей Ветлугин увидел МИД. «Паром стоит до утра», — сказала она."],
    ["«Паром стоит до утра» direct, Мария Заречная, verb-then-name: сказала она"],
  ],
  [
    "the woman by the words of hers",
    ["Мария Заречная ждала. По её словам, «паром стоит до утра». По ее словам, «паром стоит до утра»."],
    [
      "«паром стоит до утра» mixed, Мария Заречная, according-to: По её словам",
      "«паром стоит до утра» mixed, Мария Заречная, according-to: По ее словам",
    ],
  ],
  [
    "nobody by her words where a man waited",
    ["Сергей Ветлугин ждал. По её словам, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
  [
    "a man by a surname that a later sentence has as its subject",
    ["По словам Петрова, «паром стоит до утра». Петров сказал это."],
    ["«паром стоит до утра» mixed, Петров, according-to: По словам Петрова"],
  ],
  [
    "a surname before the given name",
    ["«Да», — сказал Ветлугин Сергей."],
    ["«Да» direct, Ветлугин Сергей, verb-then-name: сказал Ветлугин Сергей"],
  ],
  [
    "the nearer woman by her surname alone, for she",
    ["Мария Заречная ждала. Анна Ветрова ждала. Заречная ушла. «Паром стоит до утра», — сказала она."],
    ["«Паром стоит до утра» direct, Мария Заречная, verb-then-name: сказала она"],
  ],
  [
    "nobody to whom another said it, by his name in a case before the verb",
    ["Об этом Сергею Ветлугину сказала Мария Заречная. По словам Ветлугина, «паром стоит до утра»."],
    ["«паром стоит до утра» mixed, nobody"],
  ],
];

describe("who speaks is", () => {
  test.each(russian)("in Russian, %s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "ru" })).toEqual(lines);
  });
  test.each(ukrainian)("in Ukrainian, %s", (_, paragraphs, lines) => {
    expect(linesOf(paragraphs, { language: "uk" })).toEqual(lines);
  });
});
