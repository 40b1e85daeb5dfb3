import { withFields } from "../read-source.ts";

const goods = ["salt", "rope", "tar", "coal", "grain"];
const places = [
  "north pier",
  "old lock",
  "salt dock",
  "inner quay",
  "outer quay",
  "ferry stage",
  "long jetty",
];

/** Paragraphs that are much alike. */
const barges = Array.from(
  { length: 50 },
  (_, index) =>
    `Barge ${index + 1} carried ${3 * index + 2} barrels of ${goods[index % 5]} from the ${places[index % 7]} to the mill, said the clerk.`,
);

/** Paragraphs that are much alike, two that are not, and a text that was withdrawn. */
export const near = {
  "barges.md": withFields(
    ["title: Barges", "kind: speech", "speaker: Ida Marrow", "language: en"],
    barges.join("\n\n"),
  ),
  "thaw.md": withFields(
    ["title: Thaw", "kind: speech", "speaker: Tom Roe", "language: en"],
    "The thaw comes in April, and with it the first boats.\n\nNobody knows the sandbanks better than the pilots do, who grew up between them.\n\nIt is what it was, and so it will be for all of us.",
  ),
  "notice.md": withFields(
    ["title: Notice", "kind: statement", "speaker: Ida Marrow", "language: en", "withdrawn: 2031-06-01"],
    "Every lantern on the quay is to be painted green before the regatta. The gulls are to be fed.",
  ),
};
