import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  barState,
  emptyHistory,
  LatestAnswer,
  moveInList,
  type PlaygroundState,
  recall,
  remember,
} from "../../../src/page/index.ts";

describe("moving in a list", () => {
  const keys = ["ArrowDown", "ArrowUp", "Home", "End", "PageUp", "PageDown"];

  test("goes round with arrows and stops with pages", () => {
    expect(moveInList("ArrowDown", -1, 3)).toBe(0);
    expect(moveInList("ArrowDown", 2, 3)).toBe(0);
    expect(moveInList("ArrowUp", -1, 3)).toBe(2);
    expect(moveInList("PageDown", 1, 3)).toBe(2);
    expect(moveInList("PageUp", 1, 3)).toBe(0);
    expect(moveInList("x", 1, 3)).toBeNull();
    expect(moveInList("ArrowDown", 0, 0)).toBeNull();
  });

  test("never leaves it", () => {
    const moves = fc.array(fc.constantFrom(...keys));
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 30 }), (pressed, count) => {
        const end = pressed.reduce((active, key) => moveInList(key, active, count) ?? active, 0);
        expect(end).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThan(count);
      }),
    );
  });
});

describe("what was sent", () => {
  const words = (text: string) => ({ kind: "words", text }) as const;
  const history = [words("one"), words("two"), words("two")].reduce(remember, emptyHistory);

  test("is recalled newest first, and leads back to nothing", () => {
    const first = recall(history, -1);
    expect(first?.sent).toEqual(words("two"));
    const second = recall(first?.history ?? emptyHistory, -1);
    expect(second?.sent).toEqual(words("one"));
    expect(recall(second?.history ?? emptyHistory, -1)).toBeNull();
    expect(recall(first?.history ?? emptyHistory, 1)?.sent).toBeNull();
    expect(recall(history, 1)).toBeNull();
  });

  test("is kept once where it was sent twice in a row", () => {
    expect(history.sent).toEqual([words("one"), words("two")]);
  });
});

describe("suggestions", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("are asked for after a pause, and only for what was typed last", async () => {
    const taken: (string | null)[] = [];
    const asked: string[] = [];
    const latest = new LatestAnswer<string>((answer) => taken.push(answer));
    const ask = (word: string) =>
      latest.ask(async () => {
        asked.push(word);
        return word;
      });
    ask("a");
    await vi.advanceTimersByTimeAsync(100);
    ask("ab");
    await vi.advanceTimersByTimeAsync(200);
    expect([asked, taken]).toEqual([["ab"], ["ab"]]);
  });

  test("that come late or fail are not taken for others", async () => {
    const taken: (string | null)[] = [];
    const latest = new LatestAnswer<string>((answer) => taken.push(answer));
    latest.ask(() => new Promise((resolve) => setTimeout(() => resolve("late"), 500)));
    await vi.advanceTimersByTimeAsync(200);
    latest.ask(() => Promise.reject(new Error("no")));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(taken).toEqual([null]);
    latest.ask(async () => "never");
    latest.forget();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(taken).toEqual([null]);
  });
});

describe("the bar", () => {
  const playground: PlaygroundState = {
    bot: { kind: "ready", revision: "1" },
    people: [],
    places: [],
    botId: "1",
    commands: [],
  };

  test("is open while the bot is ready, and says why where it is not", () => {
    expect(barState({ playground, isConnected: true })).toEqual({ kind: "open" });
    const ended = { ...playground, bot: { kind: "ended", lines: [] } } as const;
    expect(barState({ playground: ended, isConnected: true })).toMatchObject({ reason: /ended/u });
    expect(barState({ playground: null, isConnected: true })).toMatchObject({ reason: /starting/u });
    expect(barState({ playground, isConnected: false })).toMatchObject({ reason: /reached/u });
  });
});
