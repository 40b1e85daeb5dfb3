import { describe, expect, test } from "vitest";
import { isSeenAt, type ShownMessage, unreadPlaces } from "../../../src/page/index.ts";

const robin = "300000000000000001";
const kim = "300000000000000002";

const places = [
  { key: "briefings", kind: "channel", name: "briefings" },
  { key: "newsroom", kind: "channel", name: "newsroom" },
  { key: "direct", kind: "direct", name: "Lectern" },
] as const;

function shown(message: Partial<ShownMessage> & Pick<ShownMessage, "id" | "place">): ShownMessage {
  return { with: null, onlyFor: null, action: null, message: {}, ...message };
}

describe("the messages that somebody finds in a place", () => {
  test("are what everybody sees there, and what only they see", () => {
    const forRobin = shown({ id: "1", place: "briefings", onlyFor: robin });
    expect(isSeenAt({ place: "briefings", person: robin }, forRobin)).toBe(true);
    expect(isSeenAt({ place: "briefings", person: kim }, forRobin)).toBe(false);
    expect(isSeenAt({ place: "newsroom", person: robin }, forRobin)).toBe(false);
  });

  test("are their own in direct messages", () => {
    const withKim = shown({ id: "1", place: "direct", with: kim });
    expect(isSeenAt({ place: "direct", person: kim }, withKim)).toBe(true);
    expect(isSeenAt({ place: "direct", person: robin }, withKim)).toBe(false);
  });
});

describe("the places with news", () => {
  const messages = [
    shown({ id: "1", place: "briefings" }),
    shown({ id: "2", place: "newsroom", onlyFor: kim }),
    shown({ id: "3", place: "direct", with: robin }),
  ];

  test("are those with a message that was not read", () => {
    expect([...unreadPlaces({ person: robin, places }, messages, new Set(["1"]))]).toEqual(["direct"]);
  });

  test("are not those where the bot still thinks", () => {
    const thinking = shown({ id: "4", place: "newsroom", message: { flags: 1 << 7 } });
    expect([...unreadPlaces({ person: robin, places }, [thinking], new Set())]).toEqual([]);
  });

  test("are others for others", () => {
    expect([...unreadPlaces({ person: kim, places }, messages, new Set(["1"]))]).toEqual(["newsroom"]);
  });
});
