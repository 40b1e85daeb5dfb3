import type { OptionValue } from "../protocol.ts";
import type { OfferedOption } from "./offered-commands.ts";

/** What stands in a field, and what it means where it was taken from a list or is a file. */
export interface FieldContent {
  readonly text: string;
  /** `null`: the text itself is meant. */
  readonly picked: OptionValue | null;
}

/** What is sent for a field, or why it cannot be sent. */
export type CheckedField =
  | { readonly kind: "value"; readonly value: OptionValue }
  | { readonly kind: "empty" }
  | { readonly kind: "wrong"; readonly problem: string };

/** Checks a field as Discord does before it sends a command. */
export function checkField(option: OfferedOption, { text, picked }: FieldContent): CheckedField {
  if (picked !== null) return { kind: "value", value: picked };
  if (option.kind === "file" || text.trim() === "") {
    return option.isRequired
      ? { kind: "wrong", problem: "This option is required. Specify a value." }
      : { kind: "empty" };
  }
  switch (option.kind) {
    case "choice":
      return checkChoice(option, text.trim());
    case "integer":
    case "number":
      return checkNumber(option, text.trim());
    default:
      return checkText(option, text);
  }
}

function checkChoice({ choices }: OfferedOption, text: string): CheckedField {
  const typed = text.toLowerCase();
  const choice = choices.find(({ name, value }) =>
    [name.toLowerCase(), String(value).toLowerCase()].includes(typed),
  );
  return choice === undefined
    ? { kind: "wrong", problem: "Choose one of the values in the list." }
    : { kind: "value", value: choice.value };
}

function checkNumber({ kind, least, most }: OfferedOption, text: string): CheckedField {
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: "wrong", problem: "Enter a number." };
  if (kind === "integer" && !Number.isSafeInteger(value))
    return { kind: "wrong", problem: "Enter a whole number." };
  if (least !== null && value < least) return { kind: "wrong", problem: `Enter ${least} or more.` };
  if (most !== null && value > most) return { kind: "wrong", problem: `Enter ${most} or less.` };
  return { kind: "value", value };
}

function checkText({ least, most }: OfferedOption, text: string): CheckedField {
  const problem = lengthProblem(text, { least, most });
  return problem === null ? { kind: "value", value: text } : { kind: "wrong", problem };
}

/** Why a text is too long or too short; `null` where it is neither. Discord counts code points, not UTF-16 units. */
export function lengthProblem(
  text: string,
  { least, most }: { readonly least: number | null; readonly most: number | null },
): string | null {
  const { length } = [...text];
  if (most !== null && length > most) return `Use ${most} characters or fewer: there are ${length}.`;
  if (least !== null && length < least) return `Use ${least} characters or more: there are ${length}.`;
  return null;
}
