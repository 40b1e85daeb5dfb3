/** A corpus folder that can't be added to or taken from. */
export class ImportError extends Error {
  override readonly name = "ImportError";
  readonly code: "locked" | "not-a-folder" | "unwritable";

  constructor(message: string, { code, ...options }: ErrorOptions & { readonly code: ImportError["code"] }) {
    super(message, options);
    this.code = code;
  }
}
