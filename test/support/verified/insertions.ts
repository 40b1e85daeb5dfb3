import { withFields } from "../read-source.ts";

/** Texts that a publisher put something in: at the ends, in a row, into words, and into what a text quotes. */
export const insertions = {
  "article.md": withFields(
    ["title: Article", "kind: article", "speaker: Tom Tarrabee", "language: en"],
    `“(T)he harbour (of Orvessa) increas(es) its [own] fees every year.”

“[Much] of the COVID-19 ward (was) empty (by noon).”

“We [the pilots] (of the guild) sailed [at last] past the old pier.”

“Her boat re(sur)faced in the bay of [Saint] Orvessa, and nobody [in town] was hurt [at all].”

“Then the (C)ouncil was told [by mail].”`,
  ),
  "transcript.md": withFields(
    ["title: Hearing", "kind: transcript", "language: en"],
    "MS. MARROW: The bell of the lighthouse is ringing. (Laughter.) It rings day and night. (Applause.)\n\nMS. MARROW: (Coughs.) The keeper is deaf.",
  ),
  "paper.md": withFields(
    ["title: Paper", "kind: article", "author: Otto Brandt", "language: en"],
    "The (old) lamp is out. “We (the fishermen) asked [the council] for it twice,” said Jo Reed, a pilot.",
  ),
};
