import type { TimeStyle } from "./markdown-node.ts";

/** For whom a time is put into words: when they read it, in which language. */
export interface TimeReader {
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const formats: Readonly<Record<Exclude<TimeStyle, "R">, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};

const units = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** A moment, in seconds since 1970, as Discord writes it in that style. */
export function timeInWords(seconds: number, style: TimeStyle, { locale, now }: TimeReader): string {
  if (style !== "R") return new Intl.DateTimeFormat(locale, formats[style]).format(seconds * 1_000);
  const away = Math.round(seconds - now / 1_000);
  const [unit, size] = units.find(([, length]) => Math.abs(away) >= length) ?? (["second", 1] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(away / size), unit);
}
