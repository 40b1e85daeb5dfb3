import type { Choices } from "./store.ts";

/** The choices that an address holds; what it does not name is as it is at first. */
export function readChoices({ searchParams }: URL): Choices {
  const isOneOf = <const Word extends string>(name: string, words: readonly Word[]): Word | undefined =>
    words.find((word) => word === searchParams.get(name));
  return {
    as: {
      person: searchParams.get("person") ?? "300000000000000001",
      role: isOneOf("role", ["member", "operator"]) ?? "member",
      place: searchParams.get("in") ?? "briefings",
      locale: searchParams.get("locale") ?? "en-US",
    },
    theme: isOneOf("theme", ["dark", "light"]) ?? "dark",
    panel: isOneOf("panel", ["none", "inspector", "corpus"]) ?? "none",
    inspected: null,
    sidebarOpen: false,
  };
}
