/** Somebody with an office, folded: `secretary of energy`. */
interface OfficeHolder {
  readonly office: string;
}

/** Words before an office that make it another one. */
const modifiers = /(?:^|\s)(?:vice|deputy|former|acting|under|assistant|associate|principal)$/u;

/**
 * The only person with the office that a label names without a name (`THE PRESIDENT`, `THE PRESS SECRETARY`); `null` where
 * several or none are known to have it. An office of one word is not found inside a longer one: `THE SECRETARY` is no
 * press secretary.
 */
export function officeHolder<Person extends OfficeHolder>(
  office: string,
  people: readonly Person[],
): Person | null {
  const holders = people.filter((person) => isOffice(office, person.office));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

function isOffice(wanted: string, office: string): boolean {
  if (
    wanted === "" ||
    office === wanted ||
    office.startsWith(`${wanted} of `) ||
    office.startsWith(`${wanted} for `)
  ) {
    return wanted !== "";
  }
  const before = office.slice(0, -wanted.length).trimEnd();
  return wanted.includes(" ") && office.endsWith(` ${wanted}`) && !modifiers.test(before);
}
