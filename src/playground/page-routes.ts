import type { ServerResponse } from "node:http";
import { attachmentSizeLimit, type LoopbackDiscord } from "../loopback-discord/index.ts";
import type { KeptFiles } from "./actions/kept-files.ts";
import { parseAction } from "./actions/parse-action.ts";
import type { Visitors } from "./actions/visitors.ts";
import type { BotRunner } from "./bot-runner.ts";
import { corpusReport } from "./corpus-report.ts";
import type { Feed } from "./feed.ts";
import { inspect } from "./inspection/inspect.ts";
import type { Asset } from "./page-server/assets.ts";
import { readBytes } from "./page-server/body.ts";
import { type PageRoute, refuse } from "./page-server/page-server.ts";

/** What the routes lead to. */
export interface PageRoutesOptions {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly corpus: string;
  readonly discord: LoopbackDiscord;
  readonly feed: Feed;
  readonly visitors: Visitors;
  readonly files: KeptFiles;
  readonly bot: BotRunner;
}

/** The longest action: a form with a few thousand characters, with room. */
const LONGEST_ACTION = 65_536;

/** What the page can ask of its server. */
export function pageRoutes(options: PageRoutesOptions): PageRoute[] {
  return [...assetRoutes(options), ...showingRoutes(options), ...doingRoutes(options)];
}

function assetRoutes({ assets }: PageRoutesOptions): PageRoute[] {
  return [...assets].map(([path, asset]) => ({
    method: "GET",
    path,
    answer: (_, response) => send(response, asset),
  }));
}

/** What changes nothing. */
function showingRoutes({ corpus, discord, feed, bot }: PageRoutesOptions): PageRoute[] {
  return [
    { method: "GET", path: "/feed", answer: (_, response) => feed.open(response) },
    {
      method: "GET",
      path: "/attachments/",
      answer: ({ url = "" }, response) => {
        const file = discord.file(url);
        if (file === undefined) refuse(response, 404, "expected a file of a message, met none");
        else send(response, { contentType: "text/plain; charset=utf-8", content: Buffer.from(file.content) });
      },
    },
    {
      method: "GET",
      path: "/inspections/",
      answer: async ({ url = "" }, response) => {
        const inspection = await inspect(url.slice("/inspections/".length), { discord, bot });
        if (inspection === null) refuse(response, 404, "expected a message that is there, met none");
        else sendJson(response, inspection);
      },
    },
    {
      method: "GET",
      path: "/corpus",
      answer: async (_, response) => sendJson(response, await corpusReport(corpus, bot)),
    },
  ];
}

/** What a visitor does. */
function doingRoutes({ visitors, files, bot }: PageRoutesOptions): PageRoute[] {
  return [
    {
      method: "POST",
      path: "/actions",
      answer: async (request, response) => {
        const bytes = await readBytes(request, LONGEST_ACTION);
        const action = bytes && parseAction(bytes.toString("utf8"));
        if (action === null) refuse(response, 400, "expected an action as JSON, met something else");
        else sendJson(response, await visitors.act(action));
      },
    },
    {
      method: "POST",
      path: "/files/",
      answer: async (request, response) => {
        const content = await readBytes(request, attachmentSizeLimit);
        const filename = decodeURIComponent((request.url ?? "").slice("/files/".length));
        if (content === null)
          refuse(response, 413, `expected at most ${attachmentSizeLimit} bytes, met more`);
        else sendJson(response, { file: files.keep({ filename, content }) });
      },
    },
    {
      method: "POST",
      path: "/bot/restart",
      answer: async (_, response) => {
        await bot.restart();
        sendJson(response, {});
      },
    },
  ];
}

function send(response: ServerResponse, { contentType, content }: Asset): void {
  response.writeHead(200, { "content-type": contentType, "content-length": content.byteLength }).end(content);
}

function sendJson(response: ServerResponse, value: unknown): void {
  const content = Buffer.from(JSON.stringify(value));
  send(response, { contentType: "application/json; charset=utf-8", content });
}
