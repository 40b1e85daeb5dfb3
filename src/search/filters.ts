/** What a paragraph can be chosen by. */
export interface Facets {
  readonly document: string;
  /** Keys of everyone whose words it holds; none where nobody is identified, one for most. */
  readonly speakers: readonly string[];
  /** Which kinds of words it holds. */
  readonly voices: readonly string[];
  /** First and last possible day, `YYYY-MM-DD`, when the words were said; `null` where no date is known. */
  readonly date: { readonly first: string; readonly last: string } | null;
}

/** Conditions that a match must all meet; an absent one is met by every paragraph. */
export interface Filters {
  readonly document?: string | undefined;
  /** Keys of speakers: met by a paragraph that holds words of any of them. */
  readonly speakers?: readonly string[] | undefined;
  readonly voice?: string | undefined;
  /** `YYYY-MM-DD`: said on this day or later. A paragraph without a date never meets it. */
  readonly after?: string | undefined;
  /** `YYYY-MM-DD`: said on this day or earlier. A paragraph without a date never meets it. */
  readonly before?: string | undefined;
}

/** True where the facets meet every condition. Days compare as text, since ISO 8601 sorts by time. */
export function meets(facets: Facets, filters: Filters): boolean {
  const { document, speakers, voice, after, before } = filters;
  if (document !== undefined && facets.document !== document) return false;
  if (speakers !== undefined && !facets.speakers.some((key) => speakers.includes(key))) return false;
  if (voice !== undefined && !facets.voices.includes(voice)) return false;
  if (after !== undefined && (facets.date === null || facets.date.last < after)) return false;
  return before === undefined || (facets.date !== null && facets.date.first <= before);
}

/** True where at least one condition is set. */
export function hasConditions(filters: Filters): boolean {
  return Object.values(filters).some((condition) => condition !== undefined);
}
