const text = { type: "string", minLength: 1 } as const;
const name = {
  oneOf: [
    {
      type: "object",
      required: ["family", "given"],
      additionalProperties: false,
      properties: { family: text, given: text },
    },
    { type: "object", required: ["literal"], additionalProperties: false, properties: { literal: text } },
  ],
} as const;
const names = { type: "array", minItems: 1, items: name } as const;
const date = {
  type: "object",
  required: ["date-parts"],
  additionalProperties: false,
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 1,
      items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } },
    },
  },
} as const;

/**
 * What CSL-JSON may hold of the fields that documents have. Written after the specification, and narrower than the schema of the
 * Citation Style Language (https://github.com/citation-style-language/schema): what is valid here is valid there.
 */
export const cslSchema = {
  type: "array",
  minItems: 1,
  maxItems: 1,
  items: {
    type: "object",
    required: ["id", "type", "title"],
    additionalProperties: false,
    properties: {
      id: text,
      type: {
        enum: [
          "speech",
          "interview",
          "article-newspaper",
          "article-magazine",
          "webpage",
          "broadcast",
          "report",
          "hearing",
          "document",
        ],
      },
      title: text,
      author: names,
      translator: names,
      issued: date,
      "event-date": date,
      "event-place": text,
      "container-title": text,
      publisher: text,
      genre: text,
      language: text,
      URL: text,
      note: text,
      custom: { type: "object" },
    },
  },
} as const;
