/** A cue's number and times, as subtitles have them above their words. */
const cue = String.raw`(?:\d{1,6}\s*\n)?\d{1,2}:\d{2}(?::\d{2})?[.,]\d{3}\s*-->[^\n]*\n\s*`;
const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:\s?[AaPp]\.?[Mm]\.?)?`;

/** What may stand before a label: a cue, or a time in whatever brackets, with a dash or a bar after it. */
export const timeBefore = new RegExp(
  String.raw`^(?:${cue})?(?:[[(<]?${clock}[\])>]?(?:\s*[-–—|]\s*|\s+))?`,
  "u",
);

/** A time between a name and its colon, or after the colon. */
const timeBeside = String.raw`(?:\s*[[(]?${clock}[\])]?)?`;
const end = String.raw`${timeBeside}[ \u00a0]?[:：]${timeBeside}(?=\s|$)\s*`;

const capitalWord = String.raw`(?:\p{Lu}[\p{Lu}\p{M}.'’\-]*|(?:Mc|Mac|De|Di|La|Le|Van|von|O['’])\p{Lu}[\p{Lu}'’\-]+)`;
const number = String.raw`(?:\s(?:#|№|No\.\s)?\d{1,3})?`;
const bracket = String.raw`(?:\s?\((?!\d{1,2}:\d)[^()\n]{1,80}\))`;
const capitals = String.raw`${capitalWord}(?:\s${capitalWord}){0,7}${number}${bracket}?`;
const plainWord = String.raw`\p{Lu}[\p{L}\p{M}.'’\-]*`;
const particle =
  "of|the|for|and|de|des|del|della|da|dos|du|di|le|la|van|von|vom|der|den|ter|ten|und|y|zu|al|el|bin|ibn|ben|hon\\.";
const plain = String.raw`${plainWord}(?:[\s\u00a0]{1,2}(?:${plainWord}|${particle})){0,7}`;

/** A cue's number and times before words that open no turn. */
export const cueBefore = new RegExp(`^${cue}`, "u");

/** `<v Jane Doe>`: who speaks in a cue of WebVTT. */
export const voiceTag = /^<v(?:\.[\w.-]+)?\s+(?<label>[^<>\s][^<>\n]{0,79})>\s*/u;

export const boldLabel = /^(?:\*\*|__)(?<label>[^*_\n:]{1,80}?)\s?(?::(?:\*\*|__)|(?:\*\*|__)\s?:)\s*/u;

export const capitalLabel = new RegExp(`^(?<label>${capitals})${end}`, "u");

export const plainLabel = new RegExp(
  String.raw`^(?<label>${plain}${number}(?:,\s[^:\n,]{2,60})?)${end}`,
  "u",
);

/** A name alone on its line beside a time, without a colon. */
export const timedLine = new RegExp(
  String.raw`^(?<label>${plain}${number})\s{1,4}[[(]?${clock}[\])]?[ \t]*(?:\r?\n\s*|$)`,
  "u",
);

/** `Jane Doe (Port Lindle) (Ind):`, `The Minister for Ferries (Jane Doe):`, `Jane Doe (ABC):`. */
export const bracketLabel = new RegExp(
  String.raw`^(?:\d{1,3}\.\s)?(?<label>\p{Lu}[\p{L}\p{M}.'’\-]*(?:,?[\s\u00a0](?:${plainWord}|${particle})){0,14}${bracket}{1,2}):\s*`,
  "u",
);

const language = String.raw`(?:\([A-Z]{2}\)\s*)?`;
const roleAfter = String.raw`(?:(?:on behalf of|Member of|President-in-Office|Vice-President|High Representative|Commission|Council|rapporteur|author|draftsman|deputising)\b[^.–\n]{0,100}\.\s(?:[-–]\s)?)?`;

/** `Jane Doe, rapporteur. – (DE) Mr President`: the label, a dash, and perhaps role and language before the words. */
export const dashLabel = new RegExp(
  String.raw`^(?<label>${plain}${bracket}?(?:\s*,\s[^.–—\n]{1,160})?)\s*\.\s*[–—-]\s+${roleAfter}${language}`,
  "u",
);

/** `Q` before a colon, a stop, two spaces, or a word with a capital. */
export const bareQuestion =
  /^(?<label>Q(?:\s\([^()\n]{1,60}\)(?=:\s))?)(?:\s?#?\d{1,3}[.:]\s|[.:]?[ \u00a0]{2,}|[.:]?\t+|[.:][ \u00a0]|[ \u00a0](?=[\p{Lu}“"'‘(—-])|[.:]?(?=[\r\n]|$))\s*/u;

export const bareAnswer = /^(?<label>A)(?:\s?#?\d{1,3}[.:]\s|[.:](?:[ \u00a0\t]|(?=[\r\n]|$)))\s*/u;
