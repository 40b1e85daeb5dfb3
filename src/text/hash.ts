/**
 * A hash of `text.slice(start, end)`, by default of the whole text, as an unsigned 32-bit number: FNV-1a over UTF-16 units, its upper
 * bits mixed into the lower ones, by which tables choose a slot.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
