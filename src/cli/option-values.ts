import { DATE_FORM, parseCalendarDate } from "../corpus/index.ts";
import { UsageError } from "./usage-error.ts";

/** The values of a command's options, read by the form that each must have. */
export class OptionValues {
  readonly #values: ReadonlyMap<string, string | true>;

  constructor(values: ReadonlyMap<string, string | true>) {
    this.#values = values;
  }

  /** True where an option without a value is given. */
  flag(name: string): boolean {
    return this.#values.has(name);
  }

  /** The option's words; `undefined` where it is not given. */
  text(name: string): string | undefined {
    const value = this.#values.get(name);
    return value === true ? undefined : value;
  }

  /** A whole number. @throws UsageError for anything else, or one outside the bounds. */
  whole(name: string, { from, to }: { readonly from: number; readonly to: number }): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (/^\d+$/u.test(value) && number >= from && number <= to) return number;
    throw new UsageError(`--${name}: expected a whole number from ${from} to ${to}, met ${value}`);
  }

  /** The first or last day that a date can mean, `YYYY-MM-DD`. @throws UsageError for a date that does not exist. */
  day(name: string, end: "first" | "last"): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const date = parseCalendarDate(value);
    if (date === null) throw new UsageError(`--${name}: expected ${DATE_FORM}, met ${value}`);
    return date[end];
  }

  /** One of a few words. @throws UsageError for any other. */
  oneOf<const Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const choice = choices.find((known) => known === value);
    if (choice === undefined)
      throw new UsageError(`--${name}: expected ${choices.join(" or ")}, met ${value}`);
    return choice;
  }
}
