import type { Act, Deed, Options, Typed } from "./act.ts";
import type { Drawing } from "./drawing.ts";
import { channels, readers } from "./scene.ts";
import { drawWords, names, speakers, titles } from "./words.ts";

const locales = ["en-US", "ru", "uk", "de", "fr", "es-ES", "ja", "en-GB"] as const;

/** Somebody does something. */
export function drawAct(drawing: Drawing): Act {
  const isOperator = drawing.happens(0.04);
  const who = isOperator ? "operator" : drawing.below(readers);
  const where = drawing.weighed<Act["where"]>([
    [12, drawing.below(channels)],
    [2, "dm"],
    [1, "private"],
  ]);
  const deed = isOperator ? drawOperatorsDeed(drawing) : drawDeed(drawing);
  return { who, where: isOperator ? drawing.below(channels) : where, locale: drawing.one(locales), deed };
}

function drawDeed(drawing: Drawing): Deed {
  const draw = drawing.weighed<(drawing: Drawing) => Deed>([
    [40, (from) => ({ kind: "command", ...drawCommand(from) })],
    [24, drawPress],
    [10, drawTyping],
    [8, (from) => ({ kind: "direct", content: drawWords(from) || "help" })],
    [5, (from) => ({ kind: "menu", content: drawWords(from) })],
    [3, (from) => ({ kind: "form", form: from.share(), reason: drawWords(from).slice(0, 400) })],
    [3, (from) => ({ kind: "select", message: from.share(), value: from.share() })],
    [2, (from) => ({ kind: "command", ...drawOddCommand(from) })],
  ]);
  return draw(drawing);
}

function drawPress(drawing: Drawing): Deed {
  const [message, button] = [drawing.share(), drawing.share()];
  return { kind: "press", message, button, isByAnother: drawing.happens(0.1) };
}

function drawTyping(drawing: Drawing): Deed {
  const half = drawWords(drawing).slice(0, drawing.below(30));
  return drawing.weighed<Deed>([
    [3, { kind: "typing", name: "ask", options: { question: "salt", speaker: half }, focused: "speaker" }],
    [2, { kind: "typing", name: "ask", options: { question: "salt", document: half }, focused: "document" }],
    [1, { kind: "typing", name: "sources", options: { document: half }, focused: "document" }],
    [1, { kind: "typing", name: "speaker", options: { name: half }, focused: "name" }],
  ]);
}

function drawAsk(drawing: Drawing): Typed {
  const question = drawWords(drawing).slice(0, 200);
  const options: Record<string, string | boolean> = { question: question || "salt" };
  if (drawing.happens(0.3)) options["private"] = drawing.happens(0.7);
  if (drawing.happens(0.1)) options["speaker"] = drawing.one(speakers);
  if (drawing.happens(0.05)) options["document"] = drawing.one(titles);
  if (drawing.happens(0.08)) options["after"] = drawing.one(["2022", "2031-02-30", "yesterday", "2030-01"]);
  if (drawing.happens(0.05)) options["before"] = drawing.one(["2031-12-31", "0000", "2022-01-13"]);
  return { name: "ask", options };
}

function drawCommand(drawing: Drawing): Typed {
  const plain = (name: string, options: Options = {}): Typed => ({ name, options });
  return drawing.weighed<Typed>([
    [12, drawAsk(drawing)],
    [6, plain("verify", { quote: drawWords(drawing).slice(0, 900) || "salt" })],
    [2, plain("quote", { id: drawing.one(names) })],
    [3, plain("speaker", { name: drawing.one(speakers) })],
    [2, plain("sources", drawing.happens(0.5) ? { document: drawing.one(titles) } : {})],
    [1, plain("help")],
    [1, plain("about")],
  ]);
}

/** What only a program would send: a command that was never there, values that the app refuses. */
function drawOddCommand(drawing: Drawing): Typed {
  return drawing.weighed<Typed>([
    [1, { name: "corpus", subcommand: "reload", options: {}, isOdd: true }],
    [1, { name: "no-such-command", options: {}, isOdd: true }],
    [1, { name: "ask", options: {}, isOdd: true }],
    [1, { name: "ask", options: { question: drawWords(drawing).repeat(20).slice(0, 6_000) }, isOdd: true }],
    [1, { name: "corpus", subcommand: "status", options: {} }],
  ]);
}

function drawOperatorsDeed(drawing: Drawing): Deed {
  const corpus = (subcommand: string, options: Options = {}): Deed => ({
    kind: "command",
    name: "corpus",
    subcommand,
    options,
  });
  return drawing.weighed<Deed>([
    [6, corpus("reload")],
    [2, corpus("status")],
    [2, corpus("check")],
    [2, corpus("log")],
    [2, corpus("undo")],
    [2, corpus("remove", { document: drawing.one(titles) })],
    [8, { kind: "press", message: drawing.share(), button: drawing.share(), isByAnother: false }],
    [5, drawFile(drawing)],
  ]);
}

function drawFile(drawing: Drawing): Deed {
  const number = drawing.below(1_000);
  const title = `Log of berth ${number}`;
  const content = `${drawWords(drawing)}\n\nThe log of berth ${number} holds ${drawing.below(99)} names.\n`;
  return { kind: "file", filename: `berth-${number}.txt`, content, title };
}
