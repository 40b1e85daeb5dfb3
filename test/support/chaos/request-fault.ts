import type { Fault } from "../loopback-discord/index.ts";
import type { Drawing } from "./drawing.ts";

/** What happens to the bot's requests about one act. */
export interface RequestFault {
  /** Its name in reports. */
  readonly name: string;
  /** Which of the requests: the first answer, the later ones, or all. */
  readonly of: "first answer" | "later ones" | "all";
  readonly fault: Fault;
  /** Whether an answer can be lost by it. What can't be lost has to arrive. */
  readonly losesAnswers: boolean;
}

type Named = Omit<RequestFault, "name"> & { readonly draw?: (drawing: Drawing) => Partial<Fault> };

const retried = { of: "all", losesAnswers: false } as const;
const fatal = { losesAnswers: true } as const;

const seconds = (drawing: Drawing) => ({ retryAfter: drawing.between(1, 40) / 100 });
const once = (drawing: Drawing) => ({ times: drawing.between(1, 3) });

const kinds: Readonly<Record<string, Named>> = {
  "429 with Retry-After": { ...retried, fault: { status: 429 }, draw: seconds },
  "429 without Retry-After": { of: "all", fault: { status: 429, retryAfter: null }, ...fatal },
  "hang-up": { ...retried, fault: { hangUp: true }, draw: (drawing) => ({ times: drawing.between(1, 2) }) },
  "hang-up though carried out": { ...retried, fault: { hangUp: true, carriedOut: true } },
  "answer cut in its middle": { ...retried, fault: { truncated: true } },
  "answer a few bytes a second": {
    ...retried,
    fault: {},
    draw: (drawing) => ({ bytesPerSecond: drawing.between(400, 4_000) }),
  },
  "5xx burst": { ...retried, fault: { status: 503 }, draw: once },
  "5xx for good": { of: "all", fault: { status: 502, times: 100 }, ...fatal },
  "5xx though carried out": { ...retried, fault: { status: 500, carriedOut: true } },
  "slow answer": { ...retried, fault: {}, draw: (drawing) => ({ delayMs: drawing.between(100, 1_200) }) },
  "10062, expired": { of: "first answer", fault: { code: 10062 }, ...fatal },
  "40060, answered already": { of: "first answer", fault: { code: 40060 }, ...fatal },
  "50027, token expired": { of: "later ones", fault: { code: 50027, times: 100 }, ...fatal },
  "10008, message gone": { of: "later ones", fault: { code: 10008 }, ...fatal },
  "5xx of a later request": { of: "later ones", fault: { status: 500, times: 2 }, losesAnswers: false },
  "5xx of a later request though carried out": {
    of: "later ones",
    fault: { status: 500, carriedOut: true },
    losesAnswers: false,
  },
  // A short sentence takes the place of an answer, but nothing that of choices, forms, or the words that the bot is busy.
  "form refused": { of: "first answer", fault: { code: 50035, status: 400 }, ...fatal },
};

/** How many acts meet a fault: a sixth, so that most of what happens still shows the bot at work. */
const chance = 1 / 6;

/** What happens to the requests about an act: mostly nothing. */
export function drawRequestFault(drawing: Drawing): RequestFault | null {
  if (!drawing.happens(chance)) return null;
  const names = Object.keys(kinds);
  const name = names[drawing.below(names.length)] ?? "slow answer";
  const kind = kinds[name];
  if (kind === undefined) return null;
  const { draw, fault, ...rest } = kind;
  return { name, ...rest, fault: { ...fault, ...draw?.(drawing) } };
}
