import type { FieldPath, Problem } from "./api-error.ts";
import { componentType, linkStyle, textDisplaysOf } from "./components.ts";
import { fieldOf, isObject, type JsonObject, numberIn, objectsIn, textIn } from "./json.ts";

/** A component with its place in the body. */
interface Placed {
  readonly component: JsonObject;
  readonly path: FieldPath;
}

/** The components, and everything inside them, each with its place. */
function placed(components: readonly JsonObject[], path: FieldPath): readonly Placed[] {
  return components.flatMap((component, position) => around(component, [...path, position]));
}

function around(component: JsonObject, path: FieldPath): readonly Placed[] {
  const single = ["accessory", "component"].flatMap((field) => {
    const part = component[field];
    return isObject(part) ? around(part, [...path, field]) : [];
  });
  return [
    { component, path },
    ...placed(objectsIn(component, "components"), [...path, "components"]),
    ...single,
  ];
}

function isType(type: number): (item: Placed) => boolean {
  return ({ component }) => component["type"] === type;
}

function labelProblem({ component, path }: Placed): readonly Problem[] {
  if (textIn(component, "label") || isObject(component["emoji"])) return [];
  const message = "A button needs a label or an emoji";
  return [{ rule: "button-without-label", path: [...path, "label"], code: "BASE_TYPE_REQUIRED", message }];
}

function targetProblem({ component, path }: Placed): readonly Problem[] {
  const isLink = component["style"] === linkStyle;
  const hasId = textIn(component, "custom_id") !== undefined;
  const hasUrl = textIn(component, "url") !== undefined;
  if (hasId && (hasUrl || isLink)) {
    const code = "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE";
    const message = "A custom id and url cannot both be specified";
    return [{ rule: "link-button-with-custom-id", path: [...path, "custom_id"], code, message }];
  }
  if (isLink && !hasUrl) {
    const message = "A url is required";
    return [{ rule: "link-button-without-url", path: [...path, "url"], code: "BASE_TYPE_REQUIRED", message }];
  }
  if (isLink || hasId || component["sku_id"]) return [];
  const code = "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED";
  const message = "A custom id is required";
  return [{ rule: "button-without-custom-id", path: [...path, "custom_id"], code, message }];
}

/** A row holds five buttons or one select menu, never both. */
function rowProblem({ component, path }: Placed): readonly Problem[] {
  const width = objectsIn(component, "components")
    .map(({ type }): number => (type === componentType.button ? 1 : 5))
    .reduce((sum, one) => sum + one, 0);
  if (width <= 5) return [];
  const message = "The specified component exceeds the maximum width";
  return [{ rule: "row-too-wide", path, code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message }];
}

function selectProblems({ component, path }: Placed): readonly Problem[] {
  const options = objectsIn(component, "options");
  const values = options.map(({ value }) => value);
  const repeated = values.flatMap((value, position) => (values.indexOf(value) < position ? [position] : []));
  const most = numberIn(component, "max_values") ?? 1;
  const tooMany: readonly Problem[] =
    most <= options.length
      ? []
      : [
          {
            rule: "select-wants-more-values-than-options",
            path: [...path, "max_values"],
            code: "BASE_TYPE_MAX",
            message: `${most} values can't be chosen of ${options.length} options`,
          },
        ];
  return [
    ...tooMany,
    ...repeated.map((position) => ({
      rule: "select-value-twice",
      path: [...path, "options", position, "value"],
      code: "COMPONENT_SELECT_OPTION_VALUE_DUPLICATED",
      message: "The specified option value is already used",
    })),
  ];
}

/** Fields that have to be unique among all components of a message. */
function repeatedProblems(all: readonly Placed[], field: "custom_id" | "id"): readonly Problem[] {
  const seen = new Set<unknown>();
  return all.flatMap(({ component, path }) => {
    const value = component[field];
    if (value === undefined || value === null || value === 0) return [];
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const rule = field === "id" ? "component-id-twice" : "custom-id-twice";
    const code = field === "id" ? "COMPONENT_ID_DUPLICATED" : "COMPONENT_CUSTOM_ID_DUPLICATED";
    return [{ rule, path: [...path, field], code, message: `Component ${field} cannot be duplicated` }];
  });
}

function sizeProblems(components: readonly JsonObject[], all: readonly Placed[]): readonly Problem[] {
  const length = textDisplaysOf(components).reduce((sum, text) => sum + text.length, 0);
  const problems: Problem[] = [];
  if (length > 4000) {
    const code = "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED";
    const message = `Displayable text is ${length} long, at most 4000 is allowed`;
    problems.push({ rule: "text-displays-too-long", path: ["components"], code, message });
  }
  if (all.length > 40) {
    const message = `${all.length} components in all, at most 40 are allowed`;
    problems.push({
      rule: "too-many-components",
      path: ["components"],
      code: "BASE_TYPE_MAX_LENGTH",
      message,
    });
  }
  return problems;
}

/** Without the flag only action rows are allowed, and five of them. */
function legacyProblems(components: readonly JsonObject[]): readonly Problem[] {
  const alien = components.findIndex((component) => fieldOf(component, "type") !== componentType.actionRow);
  if (alien >= 0) {
    const path = ["components", alien, "type"];
    const message = "Only action rows are allowed without the flag IS_COMPONENTS_V2";
    return [{ rule: "components-v2-without-flag", path, code: "UNION_TYPE_CHOICES", message }];
  }
  if (components.length <= 5) return [];
  const message = "Must be between 1 and 5 in length.";
  return [{ rule: "too-many-rows", path: ["components"], code: "BASE_TYPE_BAD_LENGTH", message }];
}

/** What the published schema lets pass, and Discord refuses, in the components of a message. */
export function componentProblems(components: readonly JsonObject[], isV2: boolean): readonly Problem[] {
  const all = placed(components, ["components"]);
  const buttons = all.filter(isType(componentType.button));
  return [
    ...(isV2 ? [] : legacyProblems(components)),
    ...sizeProblems(components, all),
    ...buttons.flatMap(labelProblem),
    ...buttons.flatMap(targetProblem),
    ...all.filter(isType(componentType.actionRow)).flatMap(rowProblem),
    ...all.filter(isType(componentType.stringSelect)).flatMap(selectProblems),
    ...repeatedProblems(all, "custom_id"),
    ...repeatedProblems(all, "id"),
  ];
}
