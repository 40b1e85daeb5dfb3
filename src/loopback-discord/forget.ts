/**
 * What is forgotten goes in lots of a 64th of what is kept: a long list that loses its first item for each new one is moved as a whole each
 * time, and a map walks over the places of all that it lost.
 */
const LOT = 1 / 64;

/** Takes the first items off a list, so that the last `keep` are left, once it has more than these and a 64th. */
export function forgetFirst(list: unknown[], keep: number): void {
  if (list.length > keep + lotOf(keep)) list.splice(0, list.length - keep);
}

/** Takes the oldest keys off a map, so that the last `keep` are left, once it has more than these and a 64th. */
export function forgetOldest(map: Map<string, unknown>, keep: number): void {
  if (map.size <= keep + lotOf(keep)) return;
  for (const key of map.keys()) {
    if (map.size <= keep) return;
    map.delete(key);
  }
}

function lotOf(keep: number): number {
  return Math.floor(keep * LOT);
}
