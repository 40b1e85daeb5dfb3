import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { claimTold } from "../../support/told.ts";

const speech = (speaker: string) => [
  `title: Speech of ${speaker}`,
  "kind: speech",
  `speaker: ${speaker}`,
  "language: en",
];

const revision = await revisionOf({
  "marrow.md": withFields(speech("Ida Marrow"), "The ferry waits for the thaw in the outer dock."),
  "linde.md": withFields(speech("Ursula von der Linde"), "The lamp is lit before the fog comes in."),
  "reed.md": withFields(speech("Jo Reed"), "Two bells are rung at noon."),
  "six.md": withFields(speech("Ana Eva Lia Rosa Bella Kurz"), "The nets are mended by hand."),
  "seven.md": withFields(speech("João Rui Luís Davi Hugo José Lima"), "The toll is paid in silver."),
});

const ferry = "The ferry waits for the thaw";
const isMarrow = "Ida Marrow = Ida Marrow is right";

/** The words that are looked for in a text, and what is said of the name beside them. */
async function read(text: string) {
  const { words, claim } = await verify(revision, text);
  return [words, claim === null ? null : claimTold(claim)];
}

describe("a name beside a quote in quotation marks", () => {
  test.each([
    ["behind a dash with dots after it", `“${ferry}” — Ida Marrow...`, isMarrow],
    ["between hyphens", `“${ferry}” -Ida Marrow-`, isMarrow],
    ["with initials", `“${ferry}” — J. Doe.`, "J. Doe is unknown, near nobody, said by Ida Marrow"],
    ["behind a comma", `“${ferry}”, Jane Doe`, "Jane Doe is unknown, near nobody, said by Ida Marrow"],
    [
      "that begins as an article does",
      `“${ferry}” — Anna Theroux`,
      "Anna Theroux is unknown, near nobody, said by Ida Marrow",
    ],
    ["in brackets", `“${ferry}” [Ida Marrow]`, isMarrow],
    ["with a role in brackets", `“${ferry}” — Ida Marrow. (Harbour master)`, isMarrow],
    [
      "with a role of ten words",
      `“${ferry}” — Ida Marrow, keeper of a light and of every key in town`,
      isMarrow,
    ],
    ["after two words for saying", `“${ferry}” according  to  Ida Marrow`, isMarrow],
    ["after one word for saying", `“${ferry}” said  Ida Marrow`, isMarrow],
    ["before a word for saying", `“${ferry}” Ida Marrow added`, isMarrow],
    ["in German", `„${ferry}“, sagte Ida Marrow`, isMarrow],
    ["in Ukrainian, of two words", `«${ferry}», за словами Ida Marrow`, isMarrow],
    ["as a surname that is known", `“${ferry}” Marrow`, "Marrow = Ida Marrow is right"],
    ["as one word behind a dash", `“${ferry}” – Doe`, "Doe is unknown, near nobody, said by Ida Marrow"],
    ["as one word in brackets", `“${ferry}” (Doe)`, "Doe is unknown, near nobody, said by Ida Marrow"],
    ["of somebody else", `“${ferry}” — Jo Reed`, "Jo Reed = Jo Reed is wrong, said by Ida Marrow"],
    [
      "with small words in it",
      `“${ferry}” — Ursula von der Linde`,
      "Ursula von der Linde = Ursula von der Linde is wrong, said by Ida Marrow",
    ],
    [
      "of six words",
      `“${ferry}” — Ana Eva Lia Rosa Bella Kurz`,
      "Ana Eva Lia Rosa Bella Kurz = Ana Eva Lia Rosa Bella Kurz is wrong, said by Ida Marrow",
    ],
    ["before it", `Ida Marrow said: “${ferry}”`, isMarrow],
    ["with white space around it all", `  “${ferry}” — Ida Marrow \n`, isMarrow],
  ])("is who is said to have said it, %s: %s", async (_, text, claim) => {
    expect(await read(text)).toEqual([ferry, claim]);
  });

  test.each([
    [
      "pieces of the quote stand before and behind it",
      "“The ferry waits,” said Ida Marrow, “for the thaw”",
      "The ferry waits, for the thaw",
    ],
    [
      "there are three pieces",
      "“The ferry”, “waits for”, “the thaw” — Ida Marrow",
      "The ferry waits for the thaw",
    ],
    ["the quote has three words", "“The ferry waits” — Ida Marrow", "The ferry waits"],
  ])("is so too where %s: %s", async (_, text, words) => {
    expect(await read(text)).toEqual([words, isMarrow]);
  });

  test.each([
    ["a word for saying alone", `“${ferry}” — said`],
    ["a small word", `“${ferry}” — the harbour`],
    ["one unknown word that nothing sets apart", `“${ferry}” Doe`],
    ["what opens with an article", `“${ferry}” — The Harbour`],
    [
      "a name with more than ten words of a role",
      `“${ferry}” — Ida Marrow, keeper of a light and of every key in our town`,
    ],
    ["a name with more said of it", `“${ferry}” — Ida Marrow told them, in winter`],
    ["a name of more than six words", `“${ferry}” — João Rui Luís Davi Hugo José Lima`],
    ["a name in small letters", `ida marrow: “${ferry}”`],
    ["four pieces", "“The”, “ferry”, “waits for”, “the thaw” — Jane Doe"],
    ["two words in quotation marks", "“The ferry” — Jane Doe"],
    ["nothing", `“${ferry}”!`],
  ])("is none where there is %s: %s", async (_, text) => {
    expect(await read(text)).toEqual([text, null]);
  });
});

describe("a name beside words without quotation marks", () => {
  test.each([
    ["before a colon", `Ida Marrow: ${ferry}`, isMarrow],
    ["before a colon and a new line", `Ida Marrow:\n${ferry}`, isMarrow],
    ["behind a long dash", `${ferry} — Ida Marrow`, isMarrow],
    ["behind a long dash after two spaces", `${ferry}  — Ida Marrow`, isMarrow],
    ["behind a short dash", `${ferry} – Ida Marrow`, isMarrow],
    ["behind a hyphen", `${ferry} - Ida Marrow`, isMarrow],
    ["behind two hyphens", `${ferry} -- Ida Marrow`, isMarrow],
    ["behind a hyphen on a new line", `${ferry}\n-Ida Marrow`, isMarrow],
    [
      "of six words",
      `Ana Eva Lia Rosa Bella Kurz: ${ferry}`,
      "Ana Eva Lia Rosa Bella Kurz = Ana Eva Lia Rosa Bella Kurz is wrong, said by Ida Marrow",
    ],
  ])("is taken off where it is known, %s: %j", async (_, text, claim) => {
    expect(await read(text)).toEqual([ferry, claim]);
  });

  test.each([
    ["nobody has it", `Jane Doe: ${ferry}`],
    ["it is in small letters", `marrow: ${ferry}`],
    ["it has more than six words", `João Rui Luís Davi Hugo José Lima: ${ferry}`],
    ["there is a line before it", `Listen to this\nIda Marrow: ${ferry}`],
    ["nothing parts the words from it", `${ferry}-Ida Marrow`],
    ["there are no words", "Ida Marrow:"],
    ["there are no words before it", "— Ida Marrow"],
  ])("is left where %s: %j", async (_, text) => {
    expect(await read(text)).toEqual([text, null]);
  });
});

describe("quotation marks around all of the words", () => {
  test.each([
    `“${ferry}”`,
    `"${ferry}"`,
    `„${ferry}“`,
    `„${ferry}”`,
    `« ${ferry} »`,
    `»${ferry}«`,
    `“${ferry}”.`,
    `“${ferry}”,`,
    `“${ferry}”;`,
    ` “ ${ferry} ”\n`,
    `  ${ferry} `,
  ])("are taken off: %j", async (text) => {
    expect(await read(text)).toEqual([ferry, null]);
  });

  test.each([
    "“The ferry” waits “for the thaw”",
    `“${ferry}`,
    `${ferry}”`,
    `“${ferry}”.,`,
    "“The ferry waits „for“ the thaw”",
  ])("are left where they are not around all: %s", async (text) => {
    expect(await read(text)).toEqual([text, null]);
  });
});
