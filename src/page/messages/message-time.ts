/** When something was said: the time of today, else with the day. */
export function messageTime(date: Date, now: Date, locale: string): string {
  const isToday = date.toDateString() === now.toDateString();
  const format = isToday
    ? ({ timeStyle: "short" } as const)
    : ({ dateStyle: "short", timeStyle: "short" } as const);
  return new Intl.DateTimeFormat(locale, format).format(date);
}
