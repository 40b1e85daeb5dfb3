import { expect, test } from "vitest";
import { buttonsOf, findButton, selectMenusOf, textOf } from "../support/loopback-discord/index.ts";

const next = { type: 2, id: 4, style: 1, label: "Next", custom_id: "page:2" };
const anchor = { type: 2, id: 5, style: 2, emoji: { name: "⚓" }, custom_id: "anchor", disabled: true };
const source = { type: 2, id: 6, style: 5, label: "Source", url: "https://example.org/" };
const options = [{ label: "Ms. Vane", value: "vane", description: "Keeper" }];
const menu = { type: 3, id: 8, custom_id: "speaker", placeholder: "Who?", options };
const first = { type: 10, id: 2, content: "Inside" };
const section = { type: 9, id: 1, components: [first], accessory: source };
const rows = [
  { type: 1, id: 3, components: [next, anchor] },
  { type: 1, id: 7, components: [menu] },
];
const components = [
  { type: 17, id: 9, components: [section, ...rows] },
  { type: 10, id: 10, content: "Outside" },
];

test("reads the text of a message from content, embeds and text displays, however deep", () => {
  const embeds = [
    {
      title: "Title",
      description: "Description",
      fields: [{ name: "Name", value: "Value" }],
      footer: { text: "-" },
    },
  ];
  expect(textOf({ content: "Content", embeds, components })).toBe(
    ["Content", "Title", "Description", "Name", "Value", "Inside", "Outside"].join("\n"),
  );
  expect(textOf({ content: "", embeds: [], components: [] })).toBe("");
});

test("finds every button, with its label or its emoji", () => {
  expect(buttonsOf({ components })).toEqual([
    { label: "Source", customId: undefined, url: "https://example.org/", disabled: false },
    { label: "Next", customId: "page:2", url: undefined, disabled: false },
    { label: "⚓", customId: "anchor", url: undefined, disabled: true },
  ]);
});

test("finds one button by its label, a pattern or a condition", () => {
  expect(findButton({ components }, "Next").customId).toBe("page:2");
  expect(findButton({ components }, /^Sou/u).url).toBe("https://example.org/");
  expect(findButton({ components }, ({ disabled }) => disabled).customId).toBe("anchor");
});

test("says which buttons there are where the one that is looked for is missing", () => {
  expect(() => findButton({ components }, "Back")).toThrow(
    'expected a button Back, met "Source", "Next", "⚓"',
  );
  expect(() => findButton({ components: [] }, "Back")).toThrow("expected a button Back, met none");
});

test("reads select menus with what they offer", () => {
  expect(selectMenusOf({ components })).toEqual([
    { customId: "speaker", placeholder: "Who?", disabled: false, options },
  ]);
});
