import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { type Guild, type LoopbackDiscord, quayGuild } from "../../src/loopback-discord/index.ts";
import { someone } from "../../test/support/people.ts";

const CHANNELS = 100n;
const QUESTION_WORDS = 8;

/** A server with so many channels that the people who ask there do not meet the limits of use. */
export const wideGuild: Guild = {
  ...quayGuild,
  channels: [
    quayGuild.channels[0],
    ...Array.from({ length: Number(CHANNELS) - 1 }, (_, number) => ({
      id: String(210_000_000_000_000_000n + BigInt(number)),
      name: `channel-${number}`,
    })),
  ],
};

/** So many different questions: words that follow each other in one of the texts, from everywhere in them. */
export function differentQuestions(texts: readonly string[], count: number): string[] {
  const questions = texts.flatMap((text) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const last = words.length - QUESTION_WORDS;
    return Array.from({ length: Math.max(0, last) }, (_, at) =>
      words.slice(at, at + QUESTION_WORDS).join(" "),
    );
  });
  const different = [...new Set(questions)];
  if (different.length < count) {
    throw new Error(`expected texts for ${count} questions, met enough for ${different.length}`);
  }
  return Array.from(
    { length: count },
    (_, number) => different[Math.floor((number * different.length) / count)] ?? "",
  );
}

/**
 * Asks a question with `/ask`, as somebody who has not asked before. Gives the milliseconds from Discord's sending of the
 * interaction to the arrival of the answer at Discord, so that both ways over the loopback count.
 *
 * @throws Error where the answer is not one for all to see, as when the limits of use refuse it.
 */
export async function timeAnswer(discord: LoopbackDiscord, question: string): Promise<number> {
  const user = someone();
  const { id: channelId } = wideGuild.channels[Number(BigInt(user.id) % CHANNELS)] ?? quayGuild.channels[0];
  const place = { kind: "guild", channelId } as const;
  let arrived = Number.NaN;
  const note = (event: unknown) => {
    if (isCallback(event)) arrived = performance.now();
  };
  subscribe("http.server.request.start", note);
  const asked = performance.now();
  const seen = await discord.command({ name: "ask", options: { question }, user, place, registered: false });
  unsubscribe("http.server.request.start", note);
  if (seen.ephemeral) throw new Error(`expected an answer to ${JSON.stringify(question)}, met a refusal`);
  return arrived - asked;
}

function isCallback(event: unknown): boolean {
  if (typeof event !== "object" || event === null || !("request" in event)) return false;
  return event.request instanceof IncomingMessage && /\/callback\b/u.test(event.request.url ?? "");
}
