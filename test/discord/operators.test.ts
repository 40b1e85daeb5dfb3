import { describe, expect, test } from "vitest";
import { Operators } from "../../src/discord/index.ts";

const operators = new Operators({ users: ["1"], roles: ["7"], guild: "100" });
const nobody = { userId: "2", guildId: "100", roleIds: [] };

describe("the operators", () => {
  test("are the listed users, wherever they are", () => {
    expect(operators.includes({ userId: "1", guildId: null, roleIds: [] })).toBe(true);
    expect(operators.includes({ userId: "1", guildId: "200", roleIds: [] })).toBe(true);
    expect(operators.includes(nobody)).toBe(false);
  });

  test("are those with a listed role in the operators’ server, not with a role of that id elsewhere", () => {
    expect(operators.includes({ ...nobody, roleIds: ["6", "7"] })).toBe(true);
    expect(operators.includes({ ...nobody, guildId: "200", roleIds: ["7"] })).toBe(false);
    expect(operators.includes({ ...nobody, guildId: null, roleIds: ["7"] })).toBe(false);
  });

  test("are nobody where nobody is listed", () => {
    const none = new Operators({ users: [], roles: ["7"], guild: null });

    expect(none.includes({ userId: "1", guildId: "100", roleIds: ["7"] })).toBe(false);
    expect(none.includes({ userId: "", guildId: null, roleIds: ["7"] })).toBe(false);
  });
});
