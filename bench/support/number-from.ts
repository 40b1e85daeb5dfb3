/**
 * The number above 0 that an environment variable holds, or another where it is not set.
 * @throws Error for anything else.
 */
export function numberFrom(variable: string, otherwise: number): number {
  const number = Number(process.env[variable] ?? otherwise);
  if (number > 0) return number;
  throw new Error(`${variable}: expected a number above 0, met ${process.env[variable]}`);
}
