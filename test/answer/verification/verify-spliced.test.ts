import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/index.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { told } from "../../support/told.ts";
import { pieces } from "../../support/verified/pieces.ts";

const revision = await revisionOf(pieces);

describe("words that are put together of several speeches", () => {
  test.each([
    [
      "of two",
      "The lantern on the pier was lit before the storm came in. Seven boats lay in the inner dock that night.",
      [
        "spliced, 1 right",
        "in one 1: 0 The lantern on the pier was lit before the storm came in",
        "piece The lantern on the pier was lit before the storm came in = one 1: 0 The lantern on the pier was lit before the storm came in",
        "piece Seven boats lay in the inner dock that night = two 1: 0 Seven boats lay in the inner dock that night",
      ],
    ],
    [
      "of two in another order",
      "Seven boats lay in the inner dock that night. A copper bell rang from the tower at noon.",
      [
        "spliced, 1 right",
        "in two 1: 0 Seven boats lay in the inner dock that night",
        "piece Seven boats lay in the inner dock that night = two 1: 0 Seven boats lay in the inner dock that night",
        "piece A copper bell rang from the tower at noon = three 1: 0 A copper bell rang from the tower at noon",
      ],
    ],
    [
      "of five",
      "The lantern on the pier was lit before the others were. Seven boats lay in the inner dock that night. A copper bell rang from the tower at noon. Old nets were hung along the whole sea wall. No ship has called here since the war.",
      [
        "spliced, 1 right",
        "in six 1: 47 The lantern on the pier was lit before the others were",
        "piece The lantern on the pier was lit before the others were = six 1: 47 The lantern on the pier was lit before the others were",
        "piece Seven boats lay in the inner dock that night = two 1: 0 Seven boats lay in the inner dock that night",
        "piece A copper bell rang from the tower at noon = three 1: 0 A copper bell rang from the tower at noon",
        "piece Old nets were hung along the whole sea wall = four 1: 0 Old nets were hung along the whole sea wall",
        "piece No ship has called here since the war = five 1: 58 No ship has called here since the war",
      ],
    ],
    [
      "with more edits than pieces",
      "Her father rowed every one of the boats at dawn before the ice came",
      [
        "spliced, 1 right",
        "in eight 1: 35 Her father rowed every one of the boats",
        "piece Her father rowed every one of the boats = eight 1: 35 Her father rowed every one of the boats",
        "piece at dawn before the ice came = seven 1: 126 at dawn before the ice came",
      ],
    ],
    [
      "of the fewest words",
      "The lantern on the pier was. Old nets were hung along. A copper bell rang from.",
      [
        "spliced, 1 right",
        "in one 1: 0 The lantern on the pier was",
        "piece The lantern on the pier was = one 1: 0 The lantern on the pier was",
        "piece Old nets were hung along = four 1: 0 Old nets were hung along",
        "piece A copper bell rang from = three 1: 0 A copper bell rang from",
      ],
    ],
    [
      "with a word before, between and behind",
      "Well, it called the children back from the frozen harbour and old nets were hung along the whole sea wall, listen.",
      [
        "spliced, 0.857 right",
        "in three 1: 43 It called the children back from the frozen harbour",
        "{+Well+} It called the children back from the frozen harbour{+ and+} Old nets were hung along the whole sea wall{+ listen+}",
        "added: – → Well",
        "added: – → and",
        "added: – → listen",
        "piece it called the children back from the frozen harbour = three 1: 43 It called the children back from the frozen harbour",
        "piece old nets were hung along the whole sea wall = four 1: 0 Old nets were hung along the whole sea wall",
      ],
    ],
    [
      "with two words between",
      "The crane must go before the winter comes when suddenly a copper bell rang from the tower at noon",
      [
        "spliced, 0.895 right",
        "in paper 1: 42 The crane must go before the winter comes",
        "quoted: Jo Reed",
        "in focus: Jo Reed",
        "The crane must go before the winter comes{+ when suddenly+} A copper bell rang from the tower at noon",
        "added: – → when",
        "added: – → suddenly",
        "piece The crane must go before the winter comes = paper 1: 42 The crane must go before the winter comes, quoted: Jo Reed",
        "piece a copper bell rang from the tower at noon = three 1: 0 A copper bell rang from the tower at noon",
      ],
    ],
    [
      "with words in brackets between",
      "It called the children back from the frozen harbour [when] old nets were hung along the whole sea wall [too]",
      [
        "spliced, 0.9 right",
        "in three 1: 43 It called the children back from the frozen harbour",
        "It called the children back from the frozen harbour{+ when+} Old nets were hung along the whole sea wall{+ too+}",
        "bracketed: – → when",
        "bracketed: – → too",
        "piece It called the children back from the frozen harbour = three 1: 43 It called the children back from the frozen harbour",
        "piece old nets were hung along the whole sea wall = four 1: 0 Old nets were hung along the whole sea wall",
      ],
    ],
    [
      "with an ellipsis between",
      "We paid the toll with silver spoons last year … Old nets were hung along the whole sea wall",
      [
        "spliced, 1 right",
        "in six 1: 0 We paid the toll with silver spoons last year",
        "piece We paid the toll with silver spoons last year = six 1: 0 We paid the toll with silver spoons last year",
        "piece Old nets were hung along the whole sea wall = four 1: 0 Old nets were hung along the whole sea wall",
      ],
    ],
    [
      "with what a publisher put in",
      "The market sold herring and cod for two crowns a dozen. A copper bell rang from the tower at noon",
      [
        "spliced, 1 right",
        "in five 1: 0 The market sold herring [and cod] for two crowns a dozen",
        "the publisher’s: [and cod]",
        "piece The market sold herring and cod for two crowns a dozen = five 1: 0 The market sold herring [and cod] for two crowns a dozen",
        "piece A copper bell rang from the tower at noon = three 1: 0 A copper bell rang from the tower at noon",
      ],
    ],
    [
      "without what a publisher put in",
      "The market sold herring for two crowns a dozen. A copper bell rang from the tower at noon",
      [
        "spliced, 1 right",
        "in five 1: 0 The market sold herring [and cod] for two crowns a dozen",
        "The market sold herring [-[and cod] -](insertion)for two crowns a dozen A copper bell rang from the tower at noon",
        "piece The market sold herring for two crowns a dozen = five 1: 0 The market sold herring [and cod] for two crowns a dozen",
        "piece A copper bell rang from the tower at noon = three 1: 0 A copper bell rang from the tower at noon",
      ],
    ],
    [
      "the first time from one who has another piece too",
      "The keeper went home through the snow with a bag of coal. A copper bell rang from the tower at noon. Seven boats lay in the inner dock that night",
      [
        "spliced, 1 right",
        "in one 1: 83 The keeper went home through the snow with a bag of coal",
        "piece The keeper went home through the snow with a bag of coal = one 1: 83 The keeper went home through the snow with a bag of coal",
        "piece A copper bell rang from the tower at noon = three 1: 0 A copper bell rang from the tower at noon",
        "piece Seven boats lay in the inner dock that night = two 1: 0 Seven boats lay in the inner dock that night",
      ],
    ],
    [
      "with words that two have in another's place",
      "The lantern on the pier was lit before the storm came in. Old nets were hung along the whole sea wall. The keeper went home through the snow",
      [
        "spliced, 1 right",
        "in one 1: 0 The lantern on the pier was lit before the storm came in",
        "piece The lantern on the pier was lit before the storm came in = one 1: 0 The lantern on the pier was lit before the storm came in",
        "piece Old nets were hung along the whole sea wall = four 1: 0 Old nets were hung along the whole sea wall",
        "piece The keeper went home through the snow = one 1: 83 The keeper went home through the snow",
      ],
    ],
    [
      "rather from who has another piece as well",
      "The lantern on the pier was lit. Old nets were hung along the whole sea wall. We paid the toll with silver spoons",
      [
        "spliced, 1 right",
        "in six 1: 47 The lantern on the pier was lit",
        "piece The lantern on the pier was lit = six 1: 47 The lantern on the pier was lit",
        "piece Old nets were hung along the whole sea wall = four 1: 0 Old nets were hung along the whole sea wall",
        "piece We paid the toll with silver spoons = six 1: 0 We paid the toll with silver spoons",
      ],
    ],
    [
      "with what a text quotes",
      "The guild met on Friday in the old hall. Old nets were hung along the whole sea wall",
      [
        "spliced, 1 right",
        "in paper 1: 0 The guild met on Friday in the old hall",
        "piece The guild met on Friday in the old hall = paper 1: 0 The guild met on Friday in the old hall",
        "piece Old nets were hung along the whole sea wall = four 1: 0 Old nets were hung along the whole sea wall",
      ],
    ],
  ])("are spliced, %s: %s", async (_, words, lines) => {
    expect(told(await verify(revision, words))).toEqual(lines);
  });
});
