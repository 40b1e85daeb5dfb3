/** A language in which the bot has words of its own. */
export interface Language {
  /** Discord's locale, such as `es-ES`. */
  readonly locale: string;
  /** What its speakers call it. */
  readonly name: string;
  /** Its BCP 47 tag, for the page to be read aloud rightly. */
  readonly tag: string;
}

/** The languages in which the bot answers, as Discord names them; the first is the one at first. */
export const languages: readonly [Language, ...Language[]] = [
  { locale: "en-US", name: "English", tag: "en" },
  { locale: "de", name: "Deutsch", tag: "de" },
  { locale: "fr", name: "Français", tag: "fr" },
  { locale: "es-ES", name: "Español", tag: "es" },
  { locale: "ru", name: "Русский", tag: "ru" },
  { locale: "uk", name: "Українська", tag: "uk" },
];
