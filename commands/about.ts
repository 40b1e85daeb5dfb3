import { container, linkButtons, row, type SlashCommand, text } from "../src/discord/index.ts";

/** `/about`: version, revision, size of the corpus, what is stored, source code. */
export const about: SlashCommand = {
  kind: "slash",
  name: "about",
  access: "everyone",
  data: {},
  isPrivate: () => true,
  execute: ({
    revision,
    services: {
      about: { version, sourceCode },
    },
    words,
  }) => {
    const corpus = {
      revision: revision.id,
      documents: revision.documents.length,
      paragraphs: revision.passages.size,
    };
    const lines = [
      words.markdown("about.title", { version }),
      words.markdown("about.corpus", corpus),
      words.markdown("about.stored"),
      `-# ${words.markdown("about.license")}`,
    ];
    const links = linkButtons(words.plain("about.source-code"), sourceCode);
    return {
      components: [container([text(lines.join("\n")), ...(links.length > 0 ? [row(...links)] : [])])],
    };
  },
};
