import { customIdOf, textOf } from "./read-message.mjs";

const interactionType = { command: 2, autocomplete: 4 };
const commandType = { slash: 1, messageMenu: 3 };
const callbackType = { message: 4, update: 7, choices: 8 };
const flag = { ephemeral: 1 << 6, components: 1 << 15 };
const stringOption = 3;
const question = "How did the CSTO peacekeepers help Kazakhstan's law enforcement?";
const quoted = "lightning-fast deployment";

/** What is tried, in this order: each step throws where the bot did something else than it should. */
export const steps = [
  ["logs in", ({ bot }) => bot.logged("ready")],
  ["registers its commands", registers],
  ["answers /ask with the exact words and their speaker", asks],
  ["turns the page in the same message", turnsThePage],
  ["suggests speakers while somebody types", suggests],
  ["says to nobody else when nothing is close, if asked in private", abstains],
  ["finds the source of a message from its menu", findsTheSource],
  ["stops when told to", stops],
  ["had nothing to complain about", complains],
];

function expect(isMet, expected, met) {
  if (!isMet) throw new Error(`expected ${expected}, met ${JSON.stringify(met)}`);
}

async function registers({ bot, twin }) {
  await bot.logged("commands registered");
  const commands = await twin.prisma.applicationCommand.findMany();
  const names = commands.map(({ name }) => name);
  expect(names.includes("ask") && names.includes("sources"), "the commands ask and sources", names);
}

async function asks(scene) {
  const { type, message } = await ask(scene, [{ name: "question", type: stringOption, value: question }]);
  expect(type === callbackType.message, "a new message", type);
  expect((message.flags & flag.components) !== 0, "the flag for components", message.flags);
  const text = textOf(message);
  expect(text.includes(quoted) && text.includes("Maria Zakharova"), `"${quoted}" by Maria Zakharova`, text);
  scene.answer = message;
}

async function turnsThePage(scene) {
  const { answer, user } = scene;
  expect(answer, "an answer to turn the page of", null);
  const sent = await user.clickButton({ messageId: answer.id, customId: customIdOf(answer, "▶") });
  const { type, message } = await outcome(scene, sent);
  expect(type === callbackType.update, "a changed message", type);
  expect(message.id === answer.id, `the message ${answer.id}`, message.id);
  const [before, after] = [textOf(answer), textOf(message)];
  expect(after !== "" && after !== before && !after.includes(quoted), "another quote", after);
}

async function suggests(scene) {
  const options = [
    { name: "question", type: stringOption, value: "" },
    { name: "speaker", type: stringOption, value: "zakh", focused: true },
  ];
  const data = { id: await idOf(scene, "ask"), name: "ask", type: commandType.slash, options };
  const sent = await interact(scene, { type: interactionType.autocomplete, data });
  const { type, data: given } = await outcome(scene, sent);
  expect(type === callbackType.choices, "choices", type);
  const { choices } = JSON.parse(given);
  const isOffered = choices.some(({ name }) => name.includes("Maria Zakharova"));
  expect(isOffered, "Maria Zakharova among them", choices);
}

async function abstains(scene) {
  const { type, message } = await ask(scene, [
    { name: "question", type: stringOption, value: "Which recipe for sourdough needs a warm oven?" },
    { name: "private", type: 5, value: true },
  ]);
  expect(type === callbackType.message, "a new message", type);
  expect((message.flags & flag.ephemeral) !== 0, "a message for one user alone", message.flags);
  expect(!textOf(message).includes("“"), "no quote", textOf(message));
}

async function findsTheSource(scene) {
  const words = "Thanks to the lightning-fast deployment of the peacekeepers";
  const said = await scene.user.sendMessage({ content: words });
  const name = "Find the source";
  const data = {
    id: await idOf(scene, name),
    name,
    type: commandType.messageMenu,
    target_id: said.id,
    resolved: { messages: { [said.id]: said } },
  };
  const sent = await interact(scene, { type: interactionType.command, data });
  const { message } = await outcome(scene, sent);
  const text = textOf(message);
  expect(text.includes("Maria Zakharova"), "the words to be traced to Maria Zakharova", text);
}

async function stops({ bot }) {
  bot.end("SIGTERM");
  const status = await bot.ended;
  expect(status === 0, "exit status 0", status);
}

function complains({ bot }) {
  // The levels of pino: 40 is a warning.
  const complaints = bot.log.filter(({ level }) => level >= 40);
  expect(complaints.length === 0, "no warnings and errors in the log", complaints);
}

async function ask(scene, options) {
  return outcome(scene, await scene.user.runSlashCommand({ name: "ask", options }));
}

function interact({ twin, channelId, userId }, interaction) {
  return twin.simulateInteraction({ channelId, userId, ...interaction });
}

async function idOf({ twin }, name) {
  const { id } = await twin.prisma.applicationCommand.findFirstOrThrow({ where: { name } });
  return id;
}

/** What the bot answered to an interaction, with the message as it then stands. */
async function outcome({ channel }, { id }) {
  const answer = await channel.waitForInteractionAck({ interactionId: id });
  const messages = await channel.getMessages();
  return { ...answer, message: messages.find((message) => message.id === answer.messageId) };
}
