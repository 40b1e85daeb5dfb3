/** Takes the first items off a list that has more than `keep`. */
export function forgetFirst(list: unknown[], keep: number): void {
  if (list.length > keep) list.splice(0, list.length - keep);
}

/** Takes the oldest keys off a map that has more than `keep`. */
export function forgetOldest(map: Map<string, unknown>, keep: number): void {
  for (const key of map.keys()) {
    if (map.size <= keep) return;
    map.delete(key);
  }
}
