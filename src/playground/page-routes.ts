import type { ServerResponse } from "node:http";
import { attachmentSizeLimit, type LoopbackDiscord, type UploadedFile } from "../loopback-discord/index.ts";
import type { KeptFiles } from "./actions/kept-files.ts";
import { parseAction } from "./actions/parse-action.ts";
import type { Visitors } from "./actions/visitors.ts";
import type { BotRunner } from "./bot-runner.ts";
import { corpusReport } from "./corpus-report/corpus-report.ts";
import type { Feed } from "./feed.ts";
import { inspect } from "./inspection/inspect.ts";
import { KeptRevisions } from "./inspection/kept-revisions.ts";
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

/** The longest name of a file, as most file systems have it. */
const LONGEST_NAME = 255;

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
  const kept = revisionsOf({ discord, bot });
  return [
    {
      method: "GET",
      path: "/feed",
      answer: ({ method }, response) => {
        if (method === "HEAD") response.end();
        else feed.open(response);
      },
    },
    {
      method: "GET",
      path: "/attachments/",
      answer: ({ url = "" }, response) => {
        const file = discord.file(url);
        if (file === undefined) refuse(response, 404, "expected a file of a message, met none");
        else sendDownload(response, file);
      },
    },
    {
      method: "GET",
      path: "/inspections/",
      answer: async ({ url = "" }, response) => {
        const current = bot.library?.revision ?? null;
        const inspection = await inspect(url.slice("/inspections/".length), { discord, current, kept });
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

/** Holds each revision that the bot answers from, as soon as anything happens in its Discord. */
function revisionsOf({ discord, bot }: Pick<PageRoutesOptions, "discord" | "bot">): KeptRevisions {
  const kept = new KeptRevisions();
  discord.onChange(() => {
    if (bot.library !== null) kept.note(bot.library.revision);
  });
  return kept;
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
        if (bytes === null) refuse(response, 413, `expected at most ${LONGEST_ACTION} bytes, met more`);
        else if (action === null) refuse(response, 400, "expected an action as JSON, met something else");
        else sendJson(response, await visitors.act(action));
      },
    },
    {
      method: "POST",
      path: "/files/",
      answer: async (request, response) => {
        const content = await readBytes(request, attachmentSizeLimit);
        const filename = fileNameIn(request.url ?? "");
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

/** The name of a file that a page sends: the end of its path, without what no name of a file holds. */
function fileNameIn(url: string): string {
  const [path = ""] = url.slice("/files/".length).split("?");
  const name = decodeURIComponent(path)
    .replace(/^.*[/\\]/su, "")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .slice(0, LONGEST_NAME);
  return /^\.*$/u.test(name) ? "file" : name;
}

/** Whatever a file holds, a browser keeps it, and neither shows nor runs it. */
function sendDownload(response: ServerResponse, { filename, content }: UploadedFile): void {
  const name = encodeURIComponent(filename).replace(
    /['()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  response.setHeader("content-disposition", `attachment; filename*=UTF-8''${name}`);
  send(response, { contentType: "text/plain; charset=utf-8", content: Buffer.from(content) });
}

function send(response: ServerResponse, { contentType, content }: Asset): void {
  response.writeHead(200, { "content-type": contentType, "content-length": content.byteLength }).end(content);
}

function sendJson(response: ServerResponse, value: unknown): void {
  const content = Buffer.from(JSON.stringify(value));
  send(response, { contentType: "application/json; charset=utf-8", content });
}
