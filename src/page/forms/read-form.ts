import { isJson, numberIn, objectsIn, textIn } from "../json-fields.ts";
import type { Json } from "../protocol.ts";

/** Something that a form shows: words, or a field to fill in. */
export type FormPart =
  | { readonly kind: "words"; readonly text: string }
  | {
      readonly kind: "text";
      readonly id: string;
      readonly label: string;
      readonly description: string | null;
      readonly isLong: boolean;
      readonly isRequired: boolean;
      readonly least: number | null;
      readonly most: number | null;
      readonly placeholder: string;
      readonly value: string;
    };

/** A form of the bot, as it is shown. */
export interface ShownForm {
  readonly title: string;
  readonly parts: readonly FormPart[];
}

const types = { textInput: 4, words: 10 } as const;
const paragraph = 2;

/** What a form shows. What this page has no field for is left out. */
export function readForm(form: Json): ShownForm {
  return {
    title: textIn(form, "title") ?? "",
    parts: objectsIn(form, "components").flatMap((component) => partsOf(component, component)),
  };
}

/** The parts of a component; `around` names them where they don't name themselves. */
function partsOf(component: Json, around: Json): readonly FormPart[] {
  const inner = component["component"];
  if (isJson(inner)) return partsOf(inner, component);
  switch (numberIn(component, "type")) {
    case types.words:
      return [{ kind: "words", text: textIn(component, "content") ?? "" }];
    case types.textInput:
      return [textField(component, around)];
    default:
      return objectsIn(component, "components").flatMap((part) => partsOf(part, part));
  }
}

function textField(input: Json, around: Json): FormPart {
  return {
    kind: "text",
    id: textIn(input, "custom_id") ?? "",
    label: textIn(around, "label") ?? textIn(input, "label") ?? "",
    description: textIn(around, "description"),
    isLong: numberIn(input, "style") === paragraph,
    isRequired: input["required"] !== false,
    least: numberIn(input, "min_length"),
    most: numberIn(input, "max_length"),
    placeholder: textIn(input, "placeholder") ?? "",
    value: textIn(input, "value") ?? "",
  };
}
