import { languages } from "./languages.ts";
import type { Choices, CommandDraft } from "./store.ts";

/** A question or words to check that an address brings. */
export interface LinkedRequest {
  readonly kind: "ask" | "verify";
  readonly words: string;
}

const themes = ["dark", "light"] as const;
const roles = ["member", "operator"] as const;
const panels = ["none", "inspector", "corpus"] as const;
const kinds = ["ask", "verify"] as const;

/** Discord's ids are of digits, and names of channels of these letters; whatever else an address says is not looked at. */
const idPattern = /^\d{17,20}$/u;
const placePattern = /^[\p{Ll}\p{Lo}\p{N}_-]{1,100}$/u;

/** The longest words that an address may bring: what fits into a message. */
const LONGEST_WORDS = 2_000;

/** What is chosen before a visitor chooses, in a theme. */
export function firstChoices(theme: Choices["theme"]): Choices {
  return {
    as: { person: "300000000000000001", role: "member", place: "briefings", locale: languages[0].locale },
    theme,
    panel: "none",
    inspected: null,
    sidebarOpen: false,
  };
}

/** The choices that an address holds; what it does not name, or names in words that are unknown, is as it is at first. */
export function readChoices({ searchParams }: URL, first: Choices): Choices {
  const text = (name: string, pattern: RegExp): string | undefined => {
    const value = searchParams.get(name);
    return value !== null && pattern.test(value) ? value : undefined;
  };
  const isOneOf = <Word extends string>(name: string, words: readonly Word[]): Word | undefined =>
    words.find((word) => word === searchParams.get(name));
  const locales = languages.map(({ locale }) => locale);
  return {
    ...first,
    as: {
      person: text("person", idPattern) ?? first.as.person,
      role: isOneOf("role", roles) ?? first.as.role,
      place: text("in", placePattern) ?? first.as.place,
      locale: isOneOf("locale", locales) ?? first.as.locale,
    },
    theme: isOneOf("theme", themes) ?? first.theme,
    panel: isOneOf("panel", panels) ?? first.panel,
  };
}

/** The part of an address that holds the choices, of which it names only those that differ from the first: `?in=newsroom`, or nothing. */
export function writeChoices({ as, theme, panel }: Choices, first: Choices): string {
  const fields = [
    ["in", as.place, first.as.place],
    ["person", as.person, first.as.person],
    ["role", as.role, first.as.role],
    ["locale", as.locale, first.as.locale],
    ["theme", theme, first.theme],
    ["panel", panel, first.panel],
  ] as const;
  const differing = fields.filter(([, value, usual]) => value !== usual);
  return searchOf(differing.map(([name, value]) => [name, value]));
}

/** What an address brings to be asked or checked; `null` where it brings nothing, or too much. */
export function readRequest({ searchParams }: URL): LinkedRequest | null {
  const kind = kinds.find((name) => searchParams.has(name));
  if (kind === undefined) return null;
  const words = (searchParams.get(kind) ?? "").trim();
  return words === "" || words.length > LONGEST_WORDS ? null : { kind, words };
}

/** The command that a request of an address stands for, sent at once. An address can name no other command and no other option. */
export function draftOf({ kind, words }: LinkedRequest): CommandDraft {
  const options = kind === "ask" ? { question: words } : { quote: words };
  return { name: kind, options, send: true };
}

/**
 * The address that asks or checks the same once more for whoever opens it, in the same place.
 *
 * @param page where the page is; its own parameters do not count.
 */
export function linkTo({ kind, words }: LinkedRequest, place: string, page: URL): string {
  const fields: (readonly [string, string])[] = [[kind, words]];
  if (place !== firstChoices("dark").as.place) fields.unshift(["in", place]);
  return new URL(searchOf(fields), new URL(page.pathname, page.origin)).href;
}

function searchOf(fields: readonly (readonly [string, string])[]): string {
  const search = new URLSearchParams(
    fields.map(([name, value]): [string, string] => [name, value]),
  ).toString();
  return search === "" ? "" : `?${search}`;
}
