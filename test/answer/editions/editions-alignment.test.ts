import { describe, expect, test } from "vitest";
import { findPassage } from "../../../src/answer/index.ts";
import { paragraphs, type Turns, talk } from "../../support/edition.ts";
import { revisionWith } from "../../support/naming.ts";

/** What became of each paragraph: `same 2`, `another’s 2`, `changed 3`, `dropped`. */
async function fates(before: Turns, now: Turns, looked = [...before.keys()]): Promise<string[]> {
  const first = talk("log", before);
  const revision = await revisionWith([first, talk("log-2", now, "replaces: log")]);
  return looked.map((index) => {
    const found = findPassage(revision, first.paragraphs[index]?.anchor ?? "");
    if (found.kind === "changed") return `changed ${found.now.paragraph.number}`;
    if (found.kind !== "unchanged") return found.kind;
    return `${found.isReattributed ? "another’s" : "same"} ${found.passage.paragraph.number}`;
  });
}

const { ferry, hurt, bell, crane, day, night, noon } = paragraphs;

describe("paragraphs of an earlier edition", () => {
  test.each([
    ["stay", [ferry, hurt, bell], [ferry, hurt, bell], ["same 1", "same 2", "same 3"]],
    ["stand behind new ones", [ferry, hurt], [crane, bell, ferry, hurt], ["same 3", "same 4"]],
    ["lose the first one", [ferry, hurt, bell], [hurt, bell], ["dropped", "same 1", "same 2"]],
    ["lose the last one", [ferry, hurt, bell], [ferry, hurt], ["same 1", "same 2", "dropped"]],
    [
      "are moved",
      [ferry, hurt, bell, crane],
      [crane, bell, ferry, hurt],
      ["same 3", "same 4", "same 2", "same 1"],
    ],
    [
      "are edited in the middle",
      [ferry, hurt, bell],
      [ferry, hurt.replace("Twelve", "Ten"), bell],
      ["same 1", "changed 2", "same 3"],
    ],
    [
      "are all edited",
      [ferry, hurt, bell],
      [ferry.replace("seven", "eight"), hurt.replace("Twelve", "Ten"), bell.replace("copper", "brass")],
      ["changed 1", "changed 2", "changed 3"],
    ],
    [
      "are edited, and one is put in before",
      [ferry, hurt],
      [crane, ferry.replace("seven", "eight"), hurt.replace("Twelve", "Ten")],
      ["changed 2", "changed 3"],
    ],
    [
      "are edited, and one is taken out before",
      [crane, ferry, hurt],
      [ferry.replace("seven", "eight"), hurt.replace("Twelve", "Ten")],
      ["dropped", "changed 1", "changed 2"],
    ],
    [
      "are edited and moved across others",
      [ferry, hurt, bell],
      [bell.replace("copper", "brass"), ferry, hurt],
      ["same 2", "same 3", "dropped"],
    ],
    [
      "are edited beside one that moved",
      [ferry, hurt, bell, crane],
      [crane, ferry, hurt.replace("Twelve", "Ten"), bell],
      ["same 2", "changed 3", "same 4", "same 1"],
    ],
    [
      "are most like the second of two",
      [ferry],
      [ferry.replace("seven every single", "nine on each"), ferry.replace("seven", "eight")],
      ["changed 2"],
    ],
    [
      "are most like the first of two",
      [ferry],
      [ferry.replace("seven", "eight"), ferry.replace("seven every single", "nine on each")],
      ["changed 1"],
    ],
    [
      "are paired so that all together are most alike",
      [ferry, ferry.replace("seven", "nine")],
      [ferry.replace("northern", "eastern"), ferry.replace("seven", "nine").replace("northern", "eastern")],
      ["changed 1", "changed 2"],
    ],
    [
      "are edited between three that keep their order, and two go behind them",
      [day, night, ferry, hurt, bell, crane, noon],
      [ferry, hurt.replace("Twelve", "Ten"), bell, crane.replace("summer", "winter"), noon, day, night],
      ["same 6", "same 7", "same 1", "changed 2", "same 3", "changed 4", "same 5"],
    ],
    [
      "are edited between three that keep their order, and two come before them",
      [ferry, hurt, bell, crane, noon, day, night],
      [day, night, ferry, hurt.replace("Twelve", "Ten"), bell, crane.replace("summer", "winter"), noon],
      ["same 3", "changed 4", "same 5", "changed 6", "same 7", "same 1", "same 2"],
    ],
    [
      "are like one that moved to their place",
      [bell, ferry.replace("seven", "eight"), hurt, crane, ferry],
      [bell, ferry, hurt, crane],
      ["same 1", "dropped", "same 3", "same 4", "same 2"],
    ],
    [
      "come again, the nearest farther on",
      [ferry, hurt, crane, "Yes.", bell],
      ["Yes.", ferry, hurt, crane, bell, "Yes."],
      ["same 2", "same 3", "same 4", "same 6", "same 5"],
    ],
    [
      "come again, the nearest farther back",
      [ferry, "Yes.", hurt, crane, bell],
      ["Yes.", ferry, hurt, crane, bell, "Yes."],
      ["same 2", "same 1", "same 3", "same 4", "same 5"],
    ],
    ["come again", ["Yes.", "No.", "Yes."], ["No.", "Yes.", "Yes."], ["same 2", "same 1", "same 2"]],
    ["come once more", ["Yes.", ferry], ["Yes.", ferry, "Yes."], ["same 1", "same 2"]],
    [
      "come once less",
      ["Yes.", ferry, "Yes.", hurt, "Yes."],
      [ferry, hurt, "Yes."],
      ["same 3", "same 1", "same 3", "same 2", "same 3"],
    ],
  ] satisfies [string, Turns, Turns, string[]][])(
    "are found where they %s",
    async (...[, before, now, expected]) => {
      expect(await fates(before, now)).toEqual(expected);
    },
  );

  test.each([
    ["to another speaker", [ferry, hurt], [`T: ${ferry}`, hurt], ["another’s 1", "same 2"]],
    ["to each other’s speaker", [ferry, `T: ${hurt}`], [`T: ${ferry}`, hurt], ["another’s 1", "another’s 2"]],
    ["to another speaker as well, before", ["Yes.", ferry], ["T: Yes.", "Yes.", ferry], ["same 2", "same 3"]],
    [
      "to another at other places",
      [ferry, "Yes.", hurt],
      ["T: Yes.", ferry, hurt, "T: Yes."],
      ["same 2", "dropped", "same 3"],
    ],
    [
      "to nobody but another",
      ["Yes.", ferry, "Yes."],
      ["T: Yes.", ferry, "T: Yes."],
      ["another’s 1", "same 2", "another’s 3"],
    ],
    [
      "edited by a word to another",
      [ferry, hurt],
      [`T: ${ferry.replace("seven", "eight")}`, hurt],
      ["changed 1", "same 2"],
    ],
    [
      "edited by three words to another",
      [ferry, hurt],
      [`T: ${ferry.replace("seven every single", "nine on each")}`, hurt],
      ["dropped", "same 2"],
    ],
    [
      "edited by three words, and to another less edited",
      [ferry],
      [ferry.replace("seven every single", "nine on each"), `T: ${ferry.replace("seven", "eight")}`],
      ["changed 2"],
    ],
  ] satisfies [string, Turns, Turns, string[]][])(
    "are found where they are given %s",
    async (...[, before, now, expected]) => {
      expect(await fates(before, now)).toEqual(expected);
    },
  );

  const ten = "one two three four five six seven eight nine ten";

  test.each([
    ["of ten words six are left", ten, "one two three four five six a b c d", "changed 1"],
    ["of ten words five are left", ten, "one two three four five a b c d e", "dropped"],
    ["of two words one is left", "northern quay", "southern quay", "dropped"],
    ["of three words two are left", "the northern quay", "the southern quay", "changed 1"],
    ["one is put in to two", "northern quay", "the northern quay", "changed 1"],
    ["only marks are others", "northern quay", "northern – quay!", "changed 1"],
    ["the words are in another order", ten, "six seven eight nine ten one two three four five", "dropped"],
  ])("are shown beside the new ones where %s", async (...[, before, now, expected]) => {
    expect(await fates([before], [now])).toEqual([expected]);
  });

  test("are paired in an edition so long that it is looked at in halves", async () => {
    const lines = Array.from({ length: 202 }, (_, index) => `buoy${index} mast${index} sail${index} left`);
    const edited = lines.map((line) => line.replace("left", "came"));
    const looked = [0, 100, 101, 201];

    expect(await fates(lines, edited, looked)).toEqual(looked.map((index) => `changed ${index + 1}`));
  });
});
