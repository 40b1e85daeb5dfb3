import { describe, expect, test } from "vitest";
import { redact } from "../../src/launch/index.ts";

const interactionToken = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTpIeUdob3N0VG9rZW4";
// Of the form of a bot's token: no application has it.
const botToken = ["MTIzNDU2Nzg5MDEyMzQ1Njc4", "GaBcDe", "abcdefghijklmnopqrstuvwxyz0123456789_-"].join(".");

describe("a text without its secrets", () => {
  test.each([
    [
      "the token of an interaction, as callbacks have it",
      `POST https://discord.com/api/v10/interactions/1234/${interactionToken}/callback`,
    ],
    [
      "the same in an address of another form",
      "https://discord.com/api/v10/webhooks/1234/any-secret-token/messages/@original",
      "any-secret-token",
    ],
    ["the same on its own", `token ${interactionToken} expired`],
    ["a bot's token", `expected a token, met ${botToken}`, botToken],
    [
      "a bot's token in a header",
      `{"authorization":"Bot abcdefghijklmnopqrstuvwxyz"}`,
      "abcdefghijklmnopqrstuvwxyz",
    ],
    [
      "the signature of an attachment",
      "https://cdn.discordapp.com/attachments/1/2/ledger.txt?ex=66aa&is=66bb&hm=feed",
      "feed",
    ],
    ["who uploaded what", "https://cdn.discordapp.com/attachments/11/22/ledger.txt?ex=1", "ledger"],
    ["the same of a private one", "http://127.0.0.1:1/ephemeral-attachments/11/22/ledger.txt", "ledger"],
    ["the query of any address", "GET https://example.org/path?key=hidden#part", "hidden"],
    ["a password before a host", "https://ida:hidden@example.org/", "hidden"],
  ])("lacks %s", (_what, text, secret = interactionToken) => {
    expect(text).toContain(secret);
    expect(redact(text)).not.toContain(secret);
    expect(redact(text)).toContain("[redacted]");
  });

  test("lacks what it is told to leave out", () => {
    expect(redact("a.b.c and a.b.c", ["a.b.c"])).toBe("[redacted] and [redacted]");
  });

  test.each([
    "POST https://discord.com/api/v10/channels/1234/messages",
    "expected an id of 17 to 20 digits, met something longer",
    "connect ECONNREFUSED 127.0.0.1:443",
    "    at Router.handle (file:///app/dist/src/discord/router.js:40:11)",
    "2031-06-02-on-the-tide.md:14 unknown-field",
    "discord.js 14.28.1",
  ])("keeps what tells where and what: %s", (text) => {
    expect(redact(text)).toBe(text);
  });

  test("of a line of JSON is one still", () => {
    const fields = {
      url: `https://discord.com/api/v10/interactions/1/${interactionToken}/callback?with_response=true`,
      file: "https://cdn.discordapp.com/attachments/1/2/a%22b.txt?ex=1",
      quoted: `met "https://ida:hidden@example.org/?a=b" and \\ "Bot abcdefghijklmnopqrstuvwxyz"`,
      after: "kept",
    };

    expect(JSON.parse(redact(JSON.stringify(fields)))).toMatchObject({ after: "kept" });
  });
});
