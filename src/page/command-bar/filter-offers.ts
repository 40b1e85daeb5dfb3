import type { OfferedCommand } from "./offered-commands.ts";

/** How letters are compared: without case and without marks, as people type. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** How well a name meets what is typed: 0 begins with it, 1 has a word that does, 2 holds it; `null` does not. */
function rankOf(name: string, typed: string): number | null {
  const [where, what] = [plain(name), plain(typed)];
  if (where.startsWith(what)) return 0;
  if (where.split(/[\s_-]+/u).some((word) => word.startsWith(what))) return 1;
  return where.includes(what) ? 2 : null;
}

/** The items whose names meet what is typed, the nearest first; all of them where nothing is typed. */
export function filterByName<Item>(
  items: readonly Item[],
  typed: string,
  namesOf: (item: Item) => readonly string[],
): readonly Item[] {
  const ranked = items.flatMap((item) => {
    const ranks = namesOf(item).flatMap((name) => rankOf(name, typed.trim()) ?? []);
    return ranks.length === 0 ? [] : [{ item, rank: Math.min(...ranks) }];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ item }) => item);
}

/** The commands that meet what is typed after the slash, in the reader's language or in the bot's own. */
export function filterCommands(
  commands: readonly OfferedCommand[],
  typed: string,
): readonly OfferedCommand[] {
  return filterByName(commands, typed, ({ label, key }) => [label, key]);
}

/** The commands whose names are nearest to the beginning of a text that calls none, at most three. */
export function nearCommands(commands: readonly OfferedCommand[], typed: string): readonly OfferedCommand[] {
  const words = plain(typed).split(/\s+/u);
  const distanceTo = (name: string) => {
    const wanted = words.slice(0, name.split(" ").length).join(" ");
    const distance = editDistance(plain(name), wanted);
    return distance <= Math.max(2, name.length / 3) ? distance : Number.POSITIVE_INFINITY;
  };
  return commands
    .map((command) => ({ command, distance: Math.min(distanceTo(command.label), distanceTo(command.key)) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ command }) => command);
}

/** How many letters have to be put in, taken out or changed to make one word of another (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, position) => position);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (other[column - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
