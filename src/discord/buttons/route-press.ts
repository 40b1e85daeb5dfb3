import type { ModalSubmitInteraction } from "discord.js";
import type { Call } from "../command.ts";
import { type CustomId, parseCustomId } from "../custom-id/custom-id.ts";
import { Refusal } from "../refusal.ts";
import type { Route } from "../route.ts";
import { showCitation, showCitationForm } from "./cite.ts";
import { showContext } from "./context.ts";
import { decide } from "./decide.ts";
import { deleteAnswer } from "./delete.ts";
import type { Press } from "./press.ts";
import { report, reportForm } from "./report.ts";
import { share } from "./share.ts";
import { showSource } from "./source.ts";
import { turnPage } from "./turn-page.ts";

/**
 * What a press asks for.
 *
 * @throws Refusal for an id that is not ours, or of another version.
 */
export function routePress(press: Press): Route {
  return routeId(press, knownId(press.interaction.customId));
}

/**
 * What a form that was sent asks for.
 *
 * @throws Refusal as for a press.
 */
export function routeForm(sent: Call<ModalSubmitInteraction>): Route {
  const id = knownId(sent.interaction.customId);
  if (id.action !== "reason") throw new Refusal("refusal.unknown-button");
  return { mode: "private", run: () => report(sent, id.anchor) };
}

function knownId(customId: string): CustomId {
  const parsed = parseCustomId(customId);
  switch (parsed.kind) {
    case "known":
      return parsed.id;
    case "other-version":
      throw new Refusal("refusal.old-button");
    case "unknown":
      throw new Refusal("refusal.unknown-button");
  }
}

function routeId(press: Press, id: CustomId): Route {
  switch (id.action) {
    case "page":
      return turnPage(press, id.page);
    case "context":
      return { mode: "private", run: () => showContext(press, id) };
    case "read":
      return { mode: "in-place", run: () => showContext(press, id) };
    case "cite":
      return { mode: "private", run: () => showCitation(press, id.anchor) };
    case "cite-form":
      return { mode: "private", run: () => showCitationForm(press, id.anchor) };
    case "share":
      return { mode: "public", run: () => share(press, id) };
    case "report":
      return { form: reportForm(press, id.anchor) };
    case "delete":
      return { mode: "in-place", run: () => deleteAnswer(press, id.asker) };
    case "source":
      return { mode: "private", run: () => showSource(press) };
    case "add":
    case "cancel":
    case "remove":
    case "undo":
      return decide(press, id);
    case "reason":
      throw new Refusal("refusal.unknown-button");
  }
}
