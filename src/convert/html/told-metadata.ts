import type { ToldMetadata, Warning } from "../conversion.ts";
import { toldLanguage } from "../markup/index.ts";
import { readToldDate } from "../told-dates/index.ts";
import { plainTitle } from "./plain-title.ts";
import type { StatedFacts } from "./stated-facts.ts";

/** What a page tells about its article, and where it contradicts itself. */
export interface ToldByPage {
  readonly metadata: ToldMetadata;
  readonly warnings: readonly Warning[];
}

/** Something stated, and where. */
interface Stated {
  readonly place: string;
  readonly value: string;
}

/**
 * What the page tells, by the order of trust: linked data, which publishers write for machines that check it; Open Graph and
 * `article:`; what libraries read (`citation_`, Dublin Core); what elements of the page say they are; what only looks like it.
 */
export function toldMetadata(facts: StatedFacts): ToldByPage {
  const { meta, jsonLd } = facts;
  const from = (name: string): Stated => ({ place: name, value: meta.get(name) ?? "" });
  const publisher = first([
    { place: "linked data", value: jsonLd.publisher },
    from("og:site_name"),
    from("citation_publisher"),
    from("dc.publisher"),
    from("dcterms.publisher"),
    from("application-name"),
  ]);
  const author = withoutBy(
    first(
      [
        { place: "linked data", value: jsonLd.author },
        from("citation_author"),
        from("article:author"),
        from("author"),
        from("dc.creator"),
        from("dcterms.creator"),
        { place: "page", value: facts.items.get("author") ?? "" },
      ].filter(({ value }) => !isLink(value)),
    ),
  );
  const published = toldDay(facts);
  const url = toldLink(facts);
  const title = plainTitle(facts, publisher);
  const language = [
    facts.language,
    meta.get("content-language"),
    meta.get("og:locale"),
    jsonLd.language,
  ].find(Boolean);
  return {
    metadata: {
      ...(title === "" ? {} : { title }),
      ...(published.value === "" ? {} : { published: published.value }),
      // A body that publishes its own words is not named twice.
      ...(author === "" || author === publisher ? {} : { author }),
      ...(publisher === "" ? {} : { publisher }),
      ...(url.value === "" ? {} : { url: url.value }),
      ...toldLanguage(language ?? ""),
      ...(isLink(facts.license) ? { license: facts.license } : {}),
    },
    warnings: [...published.warnings, ...url.warnings],
  };
}

interface Settled {
  readonly value: string;
  readonly warnings: readonly Warning[];
}

/** The day on which the page appeared. The days of its last change, and of those words in it, are others. */
function toldDay({ meta, jsonLd, items, times, language }: StatedFacts): Settled {
  const stated = [
    { place: "datePublished of its linked data", value: jsonLd.published },
    ...[
      "article:published_time",
      "og:article:published_time",
      "citation_publication_date",
      "citation_online_date",
      "dc.date.issued",
      "dcterms.issued",
      "dcterms.date",
      "dc.date",
      "datepublished",
      "date",
    ].map((place) => ({ place, value: meta.get(place) ?? "" })),
    { place: "datePublished of an element", value: items.get("datepublished") ?? "" },
    // One time on a page is most likely its own; several are those of other pages or of events.
    { place: "time", value: times.length === 1 ? (times[0] ?? "") : "" },
  ];
  const days = stated.flatMap(({ place, value }) => {
    const told = readToldDate(value.replace(/^\p{L}[\p{L} ]{0,20}:\s/u, ""), { language });
    return told.kind === "date" ? [{ place, value: told.date }] : [];
  });
  return settled(days, "of publication", (one, other) => one.startsWith(other) || other.startsWith(one));
}

function toldLink({ canonical, meta, jsonLd, savedFrom }: StatedFacts): Settled {
  const links = [
    { place: "canonical", value: canonical },
    { place: "og:url", value: meta.get("og:url") ?? "" },
    { place: "linked data", value: jsonLd.url },
    { place: "saved from", value: savedFrom },
  ].filter(({ value }) => isLink(value));
  return settled(links, "address", (one, other) => plainLink(one) === plainLink(other));
}

function settled(
  stated: readonly Stated[],
  what: string,
  isSame: (one: string, other: string) => boolean,
): Settled {
  const [chosen] = stated;
  if (chosen === undefined) return { value: "", warnings: [] };
  const others = stated.filter(({ value }) => !isSame(chosen.value, value));
  const named = others.map(({ place, value }) => `${value} (${place})`).join(", ");
  const message = `the page states more than one ${what === "address" ? "address" : `day ${what}`}: took ${chosen.value} (${chosen.place}), not ${named}`;
  return { value: chosen.value, warnings: others.length === 0 ? [] : [{ code: "uncertain", message }] };
}

function first(stated: readonly Stated[]): string {
  return stated.find(({ value }) => value !== "")?.value ?? "";
}

function isLink(text: string): boolean {
  return /^https?:\/\//iu.test(text) && URL.canParse(text);
}

/** An address without what differs between two of the same page. */
function plainLink(link: string): string {
  const { host, pathname, search } = new URL(link);
  return `${host.replace(/^www\./u, "")}${pathname.replace(/\/$/u, "")}${search}`.toLowerCase();
}

/** `By Nadira Quill and Tomasi Rell` as `Nadira Quill; Tomasi Rell`. `Von`, `par` and `di` begin names as well. */
function withoutBy(author: string): string {
  const plain = author.replace(/^by\s+/iu, "");
  const names = plain.split(/, and |, | and | & /u);
  const isSeveral = / and | & /u.test(plain) && names.every((name) => fullName.test(name));
  return isSeveral ? names.join("; ") : plain;
}

/** Two to four words that each begin with a capital: `Department of Health and Human Services` is one body. */
const fullName = /^\p{Lu}[^\s,;]{0,30}(?: \p{Lu}[^\s,;]{0,30}){1,3}$/u;
