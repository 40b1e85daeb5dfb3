/** Numbers from 0 to 1. */
type RandomNumber = () => number;

/** What formats are made of: where such a piece comes unexpectedly, readers err. */
const pieces = [
  ..."{}<>[]()\\&;:/%\0\n\r\"'",
  ...[
    "\\u-1 ",
    "\\bin99999999 ",
    "\\uc9999 ",
    "{\\*",
    "\\'",
    "-->",
    "<v ",
    "</v>",
    "WEBVTT",
    "NOTE",
    "99:59:59,999",
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    "&b;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<script>",
    "<table>",
  ],
  ...[
    "obj",
    "endobj",
    "stream",
    "endstream",
    "xref",
    "<<",
    ">>",
    "/Kids [3 0 R]",
    "/Length 99999999",
    "/Filter /FlateDecode",
  ],
  ...[
    "PK\x03\x04",
    "PK\x01\x02",
    "PK\x05\x06",
    "../../outside",
    "---\n",
    "b'\\x00'",
    "\xff\xfe",
    "\xef\xbb\xbf",
    "\xed\xa0\x80",
    "99999999999999999999",
  ],
].map((piece) => Buffer.from(piece, "latin1"));

type Change = (content: Buffer, random: RandomNumber, other: Uint8Array) => Buffer;

const place = (content: Uint8Array, random: RandomNumber) => Math.floor(random() * (content.length + 1));
const replaced = (content: Buffer, [start, end]: readonly [number, number], by: Uint8Array) =>
  Buffer.concat([content.subarray(0, start), by, content.subarray(end)]);

function twoPlaces(content: Uint8Array, random: RandomNumber): readonly [number, number] {
  const one = place(content, random);
  const other =
    random() < 0.5 ? place(content, random) : Math.min(content.length, one + Math.floor(random() * 16));
  return [Math.min(one, other), Math.max(one, other)];
}

const changes: readonly Change[] = [
  function flipBit(content, random) {
    const at = Math.floor(random() * content.length);
    const changed = Buffer.from(content);
    if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return changed;
  },
  function setByte(content, random) {
    const at = place(content, random);
    return replaced(content, [at, Math.min(at + 1, content.length)], Buffer.of(Math.floor(random() * 256)));
  },
  function truncate(content, random) {
    return content.subarray(0, place(content, random));
  },
  function cutOut(content, random) {
    return replaced(content, twoPlaces(content, random), Buffer.of());
  },
  function repeat(content, random) {
    const [start, end] = twoPlaces(content, random);
    const times = random() < 0.05 ? 2_000 : 2;
    const part = content.subarray(start, Math.min(end, start + (times > 2 ? 64 : 4_096)));
    return replaced(content, [end, end], Buffer.concat(Array.from({ length: times }, () => part)));
  },
  function insertPiece(content, random) {
    const at = place(content, random);
    const piece = pieces[Math.floor(random() * pieces.length)] ?? Buffer.of();
    const times = random() < 0.05 ? 3_000 : 1;
    return replaced(content, [at, at], Buffer.concat(Array.from({ length: times }, () => piece)));
  },
  function splice(content, random, other) {
    const [start, end] = twoPlaces(other, random);
    return replaced(content, twoPlaces(content, random), other.subarray(start, end));
  },
];

/** The content with up to eight changes; `other` gives parts that are put into it. */
export function mutate(content: Uint8Array, other: Uint8Array, random: RandomNumber): Uint8Array {
  let changed = Buffer.from(content);
  for (let count = 1 + Math.floor(random() ** 2 * 8); count > 0; count--) {
    const change = changes[Math.floor(random() * changes.length)];
    if (change !== undefined) changed = Buffer.from(change(changed, random, other));
  }
  return changed;
}
