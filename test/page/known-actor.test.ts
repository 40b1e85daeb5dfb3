import { expect, test } from "vitest";
import { type Actor, knownActor, type PlaygroundState } from "../../src/page/index.ts";

const playground: PlaygroundState = {
  bot: { kind: "starting" },
  people: [{ id: "300000000000000001", name: "Robin" }],
  places: [{ key: "briefings", kind: "channel", name: "briefings" }],
  botId: "400000000000000001",
  commands: [],
};

const robin: Actor = { person: "300000000000000001", role: "operator", place: "briefings", locale: "de" };

test("leaves somebody alone whom the playground knows", () => {
  expect(knownActor(robin, playground)).toBe(robin);
});

test("puts a stranger, or somebody who is nowhere, in the first place as the first person", () => {
  const stranger = { ...robin, person: "999999999999999999", place: "attic" };
  expect(knownActor(stranger, playground)).toEqual(robin);
});
