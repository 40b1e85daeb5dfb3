import type { AttributedQuotation } from "./attributed-quotation.ts";
import { lexiconOf } from "./lexicon/lexicon.ts";
import { Narration } from "./narration.ts";
import { bylineOf } from "./people/byline.ts";
import { castOf } from "./people/introductions.ts";
import { mentionsIn } from "./people/mention.ts";
import { nameTest } from "./people/name-test.ts";
import { properNames } from "./people/proper-names.ts";
import { frameOf } from "./prose/frame.ts";
import { sceneOf } from "./prose/scene.ts";
import { type ProseParagraph, quotedInText } from "./quotation/quoted-in-text.ts";
import type { KnownSpeakers } from "./speaker.ts";

/** A text in prose, with what is known of it. */
export interface ProseText {
  readonly text: string;
  readonly paragraphs: readonly ProseParagraph[];
  /** ISO 639-1; words of English are looked for in a language without a lexicon. */
  readonly language: string;
  readonly speakers: KnownSpeakers;
  /** Who `I` is in it; `null`: as its byline says. */
  readonly author: string | null;
}

/**
 * The quotations of each paragraph, in order, each with its speaker or `null`. Names in quotation marks, titles, terms and
 * scare quotes are none. The time grows with the length of the text.
 *
 * @example attributeQuotations(…"“We sailed,” said Ida Marrow."…)[0] // [{ start: 0, end: 12, speaker: Ida Marrow, … }]
 */
export function attributeQuotations({
  text,
  paragraphs,
  language,
  speakers,
  author,
}: ProseText): AttributedQuotation[][] {
  const lexicon = lexiconOf(language);
  const quoted = quotedInText(text, paragraphs, lexicon);
  if (quoted.every((own) => own.length === 0)) return paragraphs.map(() => []);
  const frames = paragraphs.map((paragraph, number) =>
    frameOf(text, { paragraph, quotations: quoted[number] ?? [], lexicon }),
  );
  const isName = nameTest(frames, lexicon);
  const capitals = frames.map((frame) => mentionsIn(frame, isName));
  const names = lexicon.grammar.has("capital-nouns") ? properNames(frames, capitals) : capitals;
  const scenes = frames.map((frame, number) => sceneOf(frame, names[number] ?? []));
  const narration = new Narration({
    text,
    cast: castOf(scenes, { text, speakers, lexicon }),
    lexicon,
    speakers,
    author: author ?? bylineOf(scenes),
  });
  return scenes.map((scene, number) =>
    narration.tell(scene, { quoted: quoted[number] ?? [], below: scenes[number + 1] ?? null }),
  );
}
