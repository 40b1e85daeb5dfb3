import { readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { escapeMarkdown } from "../../text/index.ts";
import type english from "./en.json";
import { type Language, languageOf, languages } from "./languages.ts";

/** The name of a text; the English file defines which there are. */
export type TextKey = keyof typeof english;

/** What is put into the places of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** The words around a quote, in one language. They are ours; a quote is never translated. */
export interface Words {
  readonly language: Language;
  /** The text as Discord's Markdown, with every string value escaped. */
  readonly markdown: (key: TextKey, values?: TextValues) => string;
  /** The text for where Discord reads no Markdown: labels of buttons, options, choices. */
  readonly plain: (key: TextKey, values?: TextValues) => string;
}

/** The texts of every language. */
export class Texts {
  readonly #byLanguage: ReadonlyMap<Language, ReadonlyMap<string, string>>;
  readonly #default: Language;
  readonly #formats = new Map<string, IntlMessageFormat>();

  private constructor(byLanguage: ReadonlyMap<Language, ReadonlyMap<string, string>>, otherwise: Language) {
    this.#byLanguage = byLanguage;
    this.#default = otherwise;
  }

  /** Reads the files beside this module; `otherwise` is the language of readers whose own is not among them. */
  static load(otherwise: Language = "en"): Texts {
    return new Texts(new Map(languages.map((language) => [language, readTexts(language)])), otherwise);
  }

  /** The words for a reader with this locale of Discord's (`en-GB`, `es-419`); `null` where it is not known. */
  for(locale: string | null): Words {
    const language = (locale === null ? null : languageOf(locale)) ?? this.#default;
    return {
      language,
      markdown: (key, values = {}) => this.#format(language, key, escaped(values)),
      plain: (key, values = {}) => this.#format(language, key, values),
    };
  }

  /** The text of that name as it stands in the file; `null` where there is none. */
  find(language: Language, key: string): string | null {
    return this.#byLanguage.get(language)?.get(key) ?? null;
  }

  #format(language: Language, key: TextKey, values: TextValues): string {
    const name = `${language} ${key}`;
    const known = this.#formats.get(name);
    const format =
      known ?? new IntlMessageFormat(this.#pattern(language, key), language, {}, { ignoreTag: true });
    if (known === undefined) this.#formats.set(name, format);
    return String(format.format({ ...values }));
  }

  #pattern(language: Language, key: TextKey): string {
    const text = this.find(language, key);
    if (text === null) throw new Error(`texts/${language}.json: expected a text ${key}, met none; add it`);
    return text;
  }
}

function escaped(values: TextValues): TextValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? escapeMarkdown(value) : value,
    ]),
  );
}

function readTexts(language: Language): ReadonlyMap<string, string> {
  const parsed: unknown = JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), "utf8"));
  return new Map(
    Object.entries(Object(parsed)).flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])),
  );
}
