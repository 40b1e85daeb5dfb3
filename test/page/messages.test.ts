import { describe, expect, it } from "vitest";
import {
  authorOf,
  fileSize,
  isThinking,
  looseFiles,
  messageCommands,
  messageTime,
  readComponents,
  type ShownMessage,
  textOfMessage,
  timeline,
} from "../../src/page/index.ts";

const reader = { locale: "en-US", now: 0, nameOf: () => undefined };
const attachment = {
  id: "1",
  filename: "report.txt",
  size: 1_300,
  url: "http://127.0.0.1:4711/attachments/200/1/report.txt",
};

describe("readComponents", () => {
  it("reads a container with a quote, a line and rows of buttons", () => {
    const components = [
      {
        type: 17,
        accent_color: 0x5865f2,
        components: [
          { type: 10, content: "“A quote.”" },
          { type: 14, divider: true, spacing: 2 },
          {
            type: 1,
            components: [
              { type: 2, style: 2, label: "▶", custom_id: "1n1:", disabled: true },
              { type: 2, style: 5, label: "Source", url: "https://example.org/" },
              { type: 2, style: 5, label: "Elsewhere", url: "javascript:alert(1)" },
            ],
          },
        ],
      },
    ];
    expect(readComponents({ components })).toEqual([
      {
        kind: "container",
        accent: "#5865f2",
        content: [
          { kind: "text", markdown: "“A quote.”" },
          { kind: "separator", hasLine: true, isWide: true },
          {
            kind: "row",
            content: [
              { kind: "button", label: "▶", look: "secondary", customId: "1n1:", isDisabled: true },
              { kind: "link-button", label: "Source", address: "https://example.org/" },
              { kind: "link-button", label: "Elsewhere", address: null },
            ],
          },
        ],
      },
    ]);
  });

  it("reads a section with what stands beside it, and a menu with its choices", () => {
    const menu = { type: 3, custom_id: "m", placeholder: "Show one", options: [{ label: "A", value: "a" }] };
    const components = [{ type: 9, components: [{ type: 10, content: "a" }], accessory: menu }];
    expect(readComponents({ components })).toEqual([
      {
        kind: "section",
        content: [{ kind: "text", markdown: "a" }],
        accessory: {
          kind: "menu",
          customId: "m",
          placeholder: "Show one",
          isDisabled: false,
          least: 1,
          most: 1,
          options: [{ label: "A", value: "a", description: null, isDefault: false }],
        },
      },
    ]);
  });

  it("takes a file from the page's own server, whatever port its address has", () => {
    const file = { kind: "file", name: "report.txt", size: 1_300, path: "/attachments/200/1/report.txt" };
    const shown = { components: [{ type: 13, file: { url: "attachment://report.txt" } }] };
    expect(readComponents({ ...shown, attachments: [attachment] })).toEqual([file]);
    expect(looseFiles({ ...shown, attachments: [attachment] })).toEqual([]);
    expect(looseFiles({ attachments: [attachment] })).toEqual([file]);
  });

  it("names what it does not know instead of leaving it out", () => {
    expect(readComponents({ components: [{ type: 12 }, { type: 99 }] })).toEqual([
      { kind: "unknown", name: "gallery of pictures" },
      { kind: "unknown", name: "component of type 99" },
    ]);
  });
});

describe("a message", () => {
  it("has the name by which its author is shown", () => {
    expect(authorOf({ author: { id: "1", username: "robin", global_name: "Robin" } }).name).toBe("Robin");
    expect(authorOf({ author: { id: "2", username: "Lectern", bot: true } })).toMatchObject({ isBot: true });
  });

  it("is awaited while the bot has only deferred it", () => {
    expect(isThinking({ flags: 128 | 64 })).toBe(true);
    expect(isThinking({ flags: 1 << 15 })).toBe(false);
  });

  it("has the words that a reader sees, without marks", () => {
    const components = [{ type: 17, components: [{ type: 10, content: "**Ana \\*Li\\***\n-# small" }] }];
    expect(textOfMessage({ content: "", components }, reader)).toBe("Ana *Li*\nsmall");
  });
});

const said = (id: string, minute: number, change: Partial<ShownMessage> = {}): ShownMessage => ({
  id,
  place: "briefings",
  with: null,
  onlyFor: null,
  action: null,
  message: {
    author: { id: "300" },
    timestamp: new Date(2026, 0, 1, 12, minute).toISOString(),
  },
  ...change,
});

describe("timeline", () => {
  const continued = (messages: readonly ShownMessage[]) =>
    timeline(messages).flatMap((entry) => (entry.kind === "message" ? [entry.isContinued] : []));

  it("keeps together what one person says within seven minutes", () => {
    expect(continued([said("1", 0), said("2", 6), said("3", 13)])).toEqual([false, true, false]);
  });

  it("gives an answer to a command, and what only one person sees, a head of its own", () => {
    expect(continued([said("1", 0), said("2", 1, { action: "/ask" })])).toEqual([false, false]);
    expect(continued([said("1", 0), said("2", 1, { onlyFor: "300" })])).toEqual([false, false]);
  });

  it("begins each day with its date", () => {
    const kinds = timeline([said("1", 0), said("2", 1), said("3", 24 * 60)]).map(({ kind }) => kind);
    expect(kinds).toEqual(["day", "message", "message", "day", "message"]);
  });
});

describe("messageCommands", () => {
  it("gives the commands for messages in the reader's language", () => {
    const commands = [
      { name: "ask", type: 1 },
      { name: "Find the source", type: 3, name_localizations: { de: "Quelle finden" } },
    ];
    expect(messageCommands(commands, "de")).toEqual([{ name: "Find the source", label: "Quelle finden" }]);
    expect(messageCommands(commands, "en-US")[0]?.label).toBe("Find the source");
  });
});

it("writes sizes as Discord does", () => {
  expect([1, 612, 1_300, 5_242_880].map(fileSize)).toEqual(["1 byte", "612 bytes", "1.3 KB", "5 MB"]);
});

it("names the day of what was not said today", () => {
  const now = new Date(2026, 0, 2, 9, 0);
  expect(messageTime(new Date(2026, 0, 2, 8, 5), now, "de")).toBe("08:05");
  expect(messageTime(new Date(2026, 0, 1, 8, 5), now, "de")).toBe("01.01.26, 08:05");
});
