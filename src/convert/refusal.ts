import type { RefusalCode } from "./conversion.ts";

/** Thrown by a reader that can't or must not go on with a file; `convert` makes a value of it. */
export class ConversionRefused extends Error {
  override readonly name = "ConversionRefused";
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
