import { lengthProblem } from "../command-bar/check-field.ts";
import type { ShownForm } from "./read-form.ts";

/** The values of a form by the ids of their fields. */
export type FormValues = Readonly<Record<string, string>>;

/** What is in the fields of a form before anything is typed. */
export function firstValues({ parts }: ShownForm): FormValues {
  return Object.fromEntries(parts.flatMap((part) => (part.kind === "text" ? [[part.id, part.value]] : [])));
}

/** What is wrong, by the ids of the fields, in their order; an empty field that may be empty is right. */
export function problemsOf({ parts }: ShownForm, values: FormValues): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap((part): readonly (readonly [string, string])[] => {
      if (part.kind !== "text") return [];
      const value = values[part.id] ?? "";
      if (value.trim() === "") return part.isRequired ? [[part.id, "This field is required."]] : [];
      const problem = lengthProblem(value, part);
      return problem === null ? [] : [[part.id, problem]];
    }),
  );
}
