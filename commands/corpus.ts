import { corpusStatusMessage, Refusal, reloadMessage, type SlashCommand } from "../src/discord/index.ts";

/** `/corpus`: for operators, the state of the corpus, what a reload would change, and a reload. */
export const corpus: SlashCommand = {
  kind: "slash",
  name: "corpus",
  access: "operators",
  data: { subcommands: ["status", "check", "reload"] },
  isPrivate: () => true,
  execute: async ({ interaction, revision, services: { library, log }, words }) => {
    const subcommand = interaction.options.getSubcommand();
    switch (subcommand) {
      case "status":
        return corpusStatusMessage(revision, words);
      case "check":
        return reloadMessage(await library.check(), "check", words);
      case "reload": {
        const report = await library.reload();
        log.info({ user: interaction.user.id, outcome: report.outcome }, "corpus reload");
        return reloadMessage(report, "reload", words);
      }
      default:
        throw new Refusal("refusal.unknown-command");
    }
  },
};
