import { expect, test } from "vitest";
import { answerProblems, apiDescription, endpoints } from "../support/loopback-discord/api-schema.ts";

test("says where the description is from", () => {
  expect(apiDescription).toMatchObject({
    source: {
      repository: "https://github.com/discord/discord-api-spec",
      commit: expect.stringMatching(/^[0-9a-f]{7,40}$/u),
      license: "MIT",
      api: "v10",
    },
  });
});

test("has the endpoints that the bot uses, and no others", () => {
  expect([...endpoints].toSorted()).toEqual([
    "DELETE /channels/{channel_id}/messages/{message_id}",
    "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original",
    "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    "GET /applications/@me",
    "GET /applications/{application_id}/commands",
    "GET /applications/{application_id}/guilds/{guild_id}/commands",
    "GET /channels/{channel_id}/messages",
    "GET /channels/{channel_id}/messages/{message_id}",
    "GET /gateway/bot",
    "GET /users/@me",
    "GET /webhooks/{webhook_id}/{webhook_token}/messages/@original",
    "GET /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    "PATCH /channels/{channel_id}/messages/{message_id}",
    "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original",
    "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    "POST /channels/{channel_id}/messages",
    "POST /channels/{channel_id}/typing",
    "POST /interactions/{interaction_id}/{interaction_token}/callback",
    "POST /users/@me/channels",
    "POST /webhooks/{webhook_id}/{webhook_token}",
    "PUT /applications/{application_id}/commands",
    "PUT /applications/{application_id}/guilds/{guild_id}/commands",
  ]);
});

test("holds an answer against what the description promises", () => {
  expect(answerProblems("GET /gateway/bot", 200, { url: "ws://127.0.0.1", shards: 1 })).toMatchObject([
    { path: ["session_start_limit"] },
  ]);
  expect(answerProblems("GET /gateway/bot", 204, null)).toMatchObject([
    { message: "expected status 200, met 204" },
  ]);
});
