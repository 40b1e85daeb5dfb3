import {
  corpusStatusMessage,
  documentChoices,
  journalMessage,
  proposeImport,
  proposeRemoval,
  proposeUndo,
  Refusal,
  reloadMessage,
  type SlashCommand,
} from "../src/discord/index.ts";

/** `/corpus`: for operators, the state of the corpus, a reload, and what is added, removed, undone. */
export const corpus: SlashCommand = {
  kind: "slash",
  name: "corpus",
  access: "operators",
  data: {
    subcommands: [
      { name: "status" },
      { name: "check" },
      { name: "reload" },
      {
        name: "add",
        options: [
          { name: "file", type: "attachment", required: true },
          { name: "title", type: "string", longest: 200 },
          { name: "date", type: "string", longest: 10 },
          { name: "speaker", type: "string", longest: 100 },
          {
            name: "kind",
            type: "string",
            choices: [
              { value: "transcript", text: "kind.transcript" },
              { value: "speech", text: "kind.speech" },
              { value: "statement", text: "kind.statement" },
              { value: "article", text: "kind.article" },
            ],
          },
          { name: "url", type: "string", longest: 500 },
        ],
      },
      {
        name: "remove",
        options: [{ name: "document", type: "string", required: true, longest: 60, autocomplete: true }],
      },
      { name: "undo" },
      { name: "log" },
    ],
  },
  isPrivate: () => true,
  execute: async (call) => {
    const { interaction, revision, services, words } = call;
    switch (interaction.options.getSubcommand()) {
      case "status":
        return corpusStatusMessage(revision, words);
      case "check":
        return reloadMessage(await services.library.check(), "check", words);
      case "reload": {
        const report = await services.library.reloadAfterChange();
        services.log.info({ user: interaction.user.id, outcome: report.outcome }, "corpus reload");
        return reloadMessage(report, "reload", words);
      }
      case "add":
        return proposeImport(call);
      case "remove":
        return proposeRemoval(call);
      case "undo":
        return proposeUndo(call);
      case "log":
        return journalMessage(await services.keeper.log(), words);
      default:
        throw new Refusal("refusal.unknown-command");
    }
  },
  autocomplete: ({ interaction, revision }) => documentChoices(revision, interaction.options.getFocused()),
};
