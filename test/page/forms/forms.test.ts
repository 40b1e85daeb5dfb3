import { describe, expect, test } from "vitest";
import { firstValues, type Json, problemsOf, readForm } from "../../../src/page/index.ts";

const form: Json = {
  title: "Report a quote",
  custom_id: "r",
  components: [
    { type: 10, content: "Read this" },
    {
      type: 18,
      label: "Reason",
      description: "Who reads it",
      component: { type: 4, custom_id: "reason", style: 2, required: false, max_length: 5, value: "so" },
    },
    { type: 1, components: [{ type: 4, custom_id: "name", style: 1, label: "Name", min_length: 2 }] },
  ],
};
const shown = readForm(form);

describe("a form of the bot", () => {
  test("has its fields, named by the label around them or by their own", () => {
    expect(shown.title).toBe("Report a quote");
    expect(shown.parts).toMatchObject([
      { kind: "words", text: "Read this" },
      { kind: "text", id: "reason", label: "Reason", description: "Who reads it", isLong: true },
      { kind: "text", id: "name", label: "Name", description: null, isLong: false, isRequired: true },
    ]);
    expect(firstValues(shown)).toEqual({ reason: "so", name: "" });
  });

  test("is checked before it is sent", () => {
    const wrong = (values: Readonly<Record<string, string>>) => [...problemsOf(shown, values).keys()];
    expect(wrong({ reason: "", name: "Robin" })).toEqual([]);
    expect(wrong({ reason: "too long", name: "" })).toEqual(["reason", "name"]);
    expect(wrong({ reason: "🦉🦉🦉🦉🦉", name: "R" })).toEqual(["name"]);
  });
});
