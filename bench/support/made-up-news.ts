const GIVEN_NAMES = ["Ida", "Tobin", "Petra", "Anders", "Mona", "Felix", "Sonia", "Hugo"];
const SURNAMES = [
  "Marrow",
  "Ashgrove",
  "Lisk",
  "Velder",
  "Quine",
  "Tarrant",
  "Ormsby",
  "Dunmore",
  "Halvers",
  "Reeve",
];
const ROLES = ["harbour master", "mayor", "keeper", "minister", "spokeswoman", "engineer"];
const VERBS = ["said", "added", "told reporters", "warned", "replied", "wrote"];
const SAYINGS = [
  "The ferry will sail at dawn, whatever the weather brings.",
  "Nobody has asked the crews what they think of the new berths.",
  "We found the lamp unlit and the door open.",
  "There is no second channel, and there never was one.",
];
const PROSE = [
  "The council met for three hours on Tuesday and put off its vote on the quay.",
  "Two of the five cranes have stood still since the storm in March.",
  "Fishing boats lay along the wall, and the ice house was closed.",
];

/**
 * So many paragraphs as news texts have them: prose, quotations with their speakers before, behind and inside them, quoted
 * words in the author’s sentences, terms in quotation marks. The same ones on every machine.
 */
export function madeUpNews(count: number): string[] {
  return Array.from({ length: count }, (_, number) => paragraphOf(number));
}

function paragraphOf(number: number): string {
  const pick = (values: readonly string[], step: number) => values[(number * step) % values.length] ?? "";
  const surname = pick(SURNAMES, 3);
  const name = `${pick(GIVEN_NAMES, 5)} ${surname}`;
  const saying = pick(SAYINGS, 7);
  const verb = pick(VERBS, 1);
  const prose = pick(PROSE, 2);
  const clause = saying.slice(0, -1);
  switch (number % 6) {
    case 0:
      return `${prose} The so-called “lantern rule” was not on the agenda. ${prose}`;
    case 1:
      return `“${clause},” ${verb} ${name}, a ${pick(ROLES, 5)} of the port. “${saying}”`;
    case 2:
      return `${prose} “${clause},” ${surname} ${verb}, “${clause.toLowerCase()}.” ${prose}`;
    case 3:
      return `The ${pick(ROLES, 1)}, ${name}, ${verb} that the plan was “${clause.toLowerCase()}”. ${prose}`;
    case 4:
      return `“${saying}”`;
    default:
      return `${prose} ${surname} did not agree: “${saying}” She ${verb} that ${clause.toLowerCase()}.`;
  }
}
