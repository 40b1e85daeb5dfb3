/** Values with a number each, from 0 in the order in which they were first met, in the form in which they are written. */
export class Numbered<Value, Written> {
  readonly values: Written[] = [];
  readonly #toWritten: (value: Value) => Written;
  readonly #keyOf: (value: Value) => unknown;
  readonly #numbers = new Map<unknown, number>();

  /** Values of equal keys are one; by default only a value and itself are. */
  constructor(toWritten: (value: Value) => Written, keyOf: (value: Value) => unknown = (value) => value) {
    this.#toWritten = toWritten;
    this.#keyOf = keyOf;
  }

  numberOf(value: Value): number {
    const key = this.#keyOf(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.push(this.#toWritten(value)) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
