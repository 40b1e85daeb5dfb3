import { describe, expect, test } from "vitest";
import { type DiffPart, partsByOp } from "../../../src/answer/index.ts";

describe("the parts of a difference as they are shown", () => {
  test("join neighbours that stand in the same texts, whatever the reason", () => {
    const diff: readonly DiffPart[] = [
      { op: "equal", text: "The ferry " },
      { op: "missing", text: "(of Orvessa) ", because: "insertion" },
      { op: "missing", text: "never " },
      { op: "missing", text: "yet ", because: "ellipsis" },
      { op: "added", text: "[often] ", because: "brackets" },
      { op: "added", text: "now " },
      { op: "equal", text: "sails in fog" },
    ];

    expect(partsByOp(diff)).toEqual([
      { op: "equal", text: "The ferry " },
      { op: "missing", text: "(of Orvessa) never yet " },
      { op: "added", text: "[often] now " },
      { op: "equal", text: "sails in fog" },
    ]);
  });

  test("are none where nothing is compared", () => {
    expect(partsByOp([])).toEqual([]);
  });
});
