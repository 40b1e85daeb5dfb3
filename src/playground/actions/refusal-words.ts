/** What a visitor can't do, in words for them. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

type Wording = readonly [said: RegExp, words: (match: RegExpMatchArray) => string];

/** What the loopback's users say to those who write tests, and what that is to a visitor. */
const wordings: readonly Wording[] = [
  [/^expected (?:any answer|an edit or a follow-up)/u, () => "Lectern did not answer in time. Try again."],
  [/^expected the command (.+) to be offered/u, ([, name]) => `There is no command “${name}” here.`],
  [/^expected a value for the required option (.+)$/u, ([, name]) => `Fill in “${name}” first.`],
  [/^expected one of the options .*, met (.+)$/su, ([, name]) => `This command has no “${name}”.`],
  [/^expected a subcommand/u, () => "Choose what the command is to do."],
  [/^expected a file for the option (.+)$/u, ([, name]) => `Choose a file for “${name}”.`],
  [/^expected no file for the option (.+)$/u, ([, name]) => `“${name}” takes no file.`],
  [/^expected one of .* for the option (.+), met/su, ([, name]) => `Choose “${name}” from its list.`],
  [
    /^expected at least (\S+) for the option (.+), met "/su,
    ([, least, name]) => `“${name}” is too short: it takes at least ${least} characters.`,
  ],
  [
    /^expected at most (\S+) for the option (.+), met "/su,
    ([, most, name]) => `“${name}” is too long: it takes at most ${most} characters.`,
  ],
  [
    /^expected at least (\S+) for the option (.+), met/su,
    ([, least, name]) => `“${name}” starts at ${least}.`,
  ],
  [/^expected at most (\S+) for the option (.+), met/su, ([, most, name]) => `“${name}” ends at ${most}.`],
  [
    /^expected a file of at most (\d+) bytes/u,
    ([, most]) => `The file is too large: the most is ${inMegabytes(most)} MB.`,
  ],
  [/^expected the message \d+ to be there/u, () => "That message is gone."],
  [/^expected a component /u, () => "That message has changed: it no longer offers this."],
  [/^expected .+ to be no link$/u, () => "That is a link, which the browser opens."],
  [/^expected .+ to be enabled$/u, () => "That button can’t be pressed now."],
  [/^expected one of /u, () => "That can’t be chosen here."],
  [/, who alone sees the message, met /u, () => "Only whoever asked sees that message, and can use it."],
  [/^the loopback Discord has stopped$/u, () => "The playground is ending."],
  [
    /^expected a client that is logged in/u,
    () => "The bot is not connected. Wait until it is ready, or start it again.",
  ],
];

/** What an error is to a visitor. What is not known is a fault of the playground, and said as one. */
export function refusalWords(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof Refusal) return said;
  for (const [pattern, words] of wordings) {
    const match = said.match(pattern);
    if (match !== null) return words(match);
  }
  return `The playground could not do that: ${said}`;
}

function inMegabytes(bytes = "0"): number {
  return Math.floor(Number(bytes) / 1_048_576);
}
