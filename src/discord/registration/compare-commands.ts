import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from "discord.js";

/** What registering would change, in names of commands. */
export interface CommandChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

type Sent = RESTPostAPIApplicationCommandsJSONBody;

/** What is different between the commands that Discord has and those that it should have. */
export function compareCommands(
  registered: readonly APIApplicationCommand[],
  wanted: readonly Sent[],
): CommandChanges {
  const before = new Map(registered.map((command) => [keyOf(command), command]));
  const after = new Map(wanted.map((command) => [keyOf(command), command]));
  const names = (commands: readonly (Sent | APIApplicationCommand)[]) => commands.map(({ name }) => name);
  return {
    added: names(wanted.filter((command) => !before.has(keyOf(command)))),
    changed: names(
      wanted.filter((command) => {
        const old = before.get(keyOf(command));
        return old !== undefined && !isSame(command, old);
      }),
    ),
    removed: names(registered.filter((command) => !after.has(keyOf(command)))),
  };
}

/** Names are unique for each type only. */
function keyOf({ type = 1, name }: { readonly type?: number | undefined; readonly name: string }): string {
  return `${type} ${name}`;
}

/** True where Discord has everything as it is wanted. What it adds by itself (ids, versions, defaults) does not count. */
function isSame(wanted: Sent, registered: APIApplicationCommand): boolean {
  // For one server neither field is sent, whatever Discord makes of that.
  const { contexts: _contexts, integration_types: _types, ...other } = registered;
  const isEverywhere = wanted.contexts !== undefined;
  return canonical(wanted) === canonical(isEverywhere ? registered : other);
}

/** The fields that are ours, in one spelling: sorted, without those that are empty or Discord's default. */
function canonical(command: { readonly type?: number | undefined; readonly name: string }): string {
  const { type = 1, name } = command;
  return JSON.stringify(tidy({ ...pick(command), type, name }));
}

const ours = [
  "name_localizations",
  "description",
  "description_localizations",
  "options",
  "contexts",
  "integration_types",
  "default_member_permissions",
  "nsfw",
] as const;

function pick(command: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(command).filter(([name]) => ours.some((known) => known === name)));
}

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(tidy);
    return items.every((item) => typeof item === "number") ? items.toSorted() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => !isDefault(name, field))
      .map(([name, field]): [string, unknown] => [name, tidy(field)])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** What Discord leaves out, or gives back although nobody sent it: empty descriptions of menus, localized copies. */
function isDefault(name: string, field: unknown): boolean {
  if (field === undefined || field === null || field === false || field === "") return true;
  if (name === "name_localized" || name === "description_localized") return true;
  return typeof field === "object" && Object.keys(field).length === 0;
}
