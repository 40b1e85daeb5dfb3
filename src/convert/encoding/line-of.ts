/** The number, from 1, of the line that holds the offset. */
export function lineOf(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n|\n|\r/gu)?.length ?? 0) + 1;
}
