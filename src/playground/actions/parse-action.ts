import * as v from "valibot";
import type { Action } from "../../page/index.ts";

const actor = v.object({
  person: v.string(),
  role: v.picklist(["member", "operator"]),
  place: v.string(),
  locale: v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-[A-Z0-9]{2,3})?$/u)),
});

const optionValue = v.union([v.string(), v.number(), v.boolean(), v.object({ file: v.string() })]);

const command = {
  as: actor,
  name: v.string(),
  subcommand: v.optional(v.string()),
  options: v.record(v.string(), optionValue),
};

const action = v.variant("kind", [
  v.object({ kind: v.literal("command"), ...command }),
  v.object({ kind: v.literal("autocomplete"), ...command, focused: v.string() }),
  v.object({ kind: v.literal("menu"), as: actor, name: v.string(), message: v.string() }),
  v.object({ kind: v.literal("press"), as: actor, message: v.string(), customId: v.string() }),
  v.object({
    kind: v.literal("select"),
    as: actor,
    message: v.string(),
    customId: v.string(),
    values: v.array(v.string()),
  }),
  v.object({
    kind: v.literal("submit"),
    as: actor,
    interaction: v.string(),
    values: v.record(v.string(), v.string()),
  }),
  v.object({ kind: v.literal("say"), as: actor, content: v.pipe(v.string(), v.maxLength(2_000)) }),
]);

/** The action that a page sent; `null` where it is none. */
export function parseAction(text: string): Action | null {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), action), text);
  return result.success ? result.output : null;
}
