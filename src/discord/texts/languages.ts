/** The languages that Lectern's own words are written in, by ISO 639-1. */
export const languages = ["en", "ru", "uk", "de", "fr", "es"] as const;

export type Language = (typeof languages)[number];

/** Discord's locales of each language; the first is the one that dates and numbers are written in. */
const locales = {
  en: ["en-GB", "en-US"],
  ru: ["ru"],
  uk: ["uk"],
  de: ["de"],
  fr: ["fr"],
  es: ["es-ES", "es-419"],
} as const satisfies Record<Language, readonly string[]>;

/** The locales under which Discord asks for texts in that language. */
export function localesOf(language: Language): readonly string[] {
  return locales[language];
}

/** The language of a locale of Discord's; `null` where Lectern has no texts in it. */
export function languageOf(locale: string): Language | null {
  const [code] = locale.split("-");
  return languages.find((language) => language === code) ?? null;
}
