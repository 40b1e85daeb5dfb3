/** How many entries a page is. */
const PAGE = 6;

/**
 * The entry that a key goes to in a list of so many; `null` where the key is not one that moves. From before the first
 * (`active` −1) down is the first, up the last; at the ends arrows go round, pages stop.
 */
export function moveInList(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (active + 1) % count;
    case "ArrowUp":
      return active <= 0 ? count - 1 : active - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case "PageDown":
      return Math.min(active + PAGE, count - 1);
    case "PageUp":
      return Math.max(active - PAGE, 0);
    default:
      return null;
  }
}
