import { withFields } from "../read-source.ts";

/** Words with signs, brackets, hyphens and capitals, in three languages. */
export const words = {
  "words.md": withFields(
    ["title: Words", "kind: speech", "speaker: Ida Marrow", "language: en"],
    `The (C)ouncil met the U.S. envoy at No. 5. The COVID-19 ward was shut, and WHO said so: “It is time.”

He saw T-72B3 tanks at 3.5 % of the price – minus -3 °C, at $5 a cup & £4 a cake. Café owners ask[ed] why.

NOBODY SAW THE SHIP OF THE US COMPANY.

all in small letters the pilots told us who came.

Who paid? We did. Did we? “Yes!” The answer… was ‘maybe’ to them; “perhaps” to us.`,
  ),
  "german.md": withFields(
    ["title: Rede", "kind: speech", "speaker: Jo Reed", "language: de"],
    "Am Montag kamen zwölf Schiffe, und kein Kapitän war krank.",
  ),
  "chinese.md": withFields(
    ["title: 讲话", "kind: speech", "speaker: Tom Roe", "language: zh"],
    "渡船在冬天不开。港口的灯塔每天晚上都亮着。",
  ),
};
