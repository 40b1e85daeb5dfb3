import { withFields } from "../read-source.ts";

const speech = (speaker: string) => [
  `title: Speech of ${speaker}`,
  "kind: speech",
  `speaker: ${speaker}`,
  "language: en",
];

/** Speeches of several people, whose sentences can be put together. */
export const pieces = {
  "one.md": withFields(
    speech("Ida Marrow"),
    "The lantern on the pier was lit before the storm came in. Nobody had asked for it. The keeper went home through the snow with a bag of coal.",
  ),
  "two.md": withFields(
    speech("Tom Roe"),
    "Seven boats lay in the inner dock that night. The keeper went home through the snow (of that winter) with a bag of coal.",
  ),
  "three.md": withFields(
    speech("Jo Reed"),
    "A copper bell rang from the tower at noon. It called the children back from the frozen harbour.",
  ),
  "four.md": withFields(
    speech("Ann Lund"),
    "Old nets were hung along the whole sea wall. My mother mended every one of them by hand.",
  ),
  "five.md": withFields(
    speech("Per Holm"),
    "The market sold herring [and cod] for two crowns a dozen. No ship has called here since the war.",
  ),
  "seven.md": withFields(
    speech("Lea Sand"),
    "My aunt mended every net with care by hand before the long war began. The thaw was late. My uncle sold every one of the boats at dawn before the ice came.",
  ),
  "eight.md": withFields(
    speech("Kim Dahl"),
    "Her aunt mended every net at home. Her father rowed every one of the boats to Lima.",
  ),
  "six.md": withFields(
    speech("Eva Kurz"),
    "We paid the toll with silver spoons last year. The lantern on the pier was lit before the others were.",
  ),
  "paper.md": withFields(
    ["title: Paper", "kind: article", "author: Otto Brandt", "language: en"],
    "The guild met on Friday in the old hall. “The crane must go before the winter comes,” said Jo Reed, a pilot. “We cannot pay for a new one this year,” said Ida Marrow.",
  ),
};
