import { type Client, Events } from "discord.js";
import { expect, test } from "vitest";
import { schemaProblems } from "../support/loopback-discord/api-schema.ts";
import { objectIn, textOf, type UserFile } from "../support/loopback-discord/index.ts";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

const add = {
  name: "add",
  description: "Add",
  options: [
    { type: 11, name: "file", description: "Which", required: true },
    { type: 3, name: "title", description: "Its title" },
  ],
};
const note: UserFile = { filename: "the tide.txt", content: "The tide is out.", contentType: "text/plain" };

/** Answers a command with what discord.js reads of its file. */
function answering(client: Client): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { name, size, contentType, url, ephemeral } = interaction.options.getAttachment("file", true);
    interaction
      .reply(JSON.stringify({ name, size, contentType, url, ephemeral }))
      .catch((error: unknown) => client.emit("error", Error(String(error))));
  });
}

async function calling(file: UserFile | string) {
  const discord = await started();
  discord.leaveCommands([add]);
  answering(await loggedIn(discord));
  const seen = await discord.command({ name: "add", options: { file, title: "Tides" } });
  const told: { readonly url: string } = JSON.parse(textOf(seen.visible));
  return { discord, told };
}

test("brings a file as discord.js reads one, and serves it at its address", async () => {
  const { discord, told } = await calling(note);

  expect(told).toMatchObject({ name: "the_tide.txt", size: 16, contentType: "text/plain", ephemeral: true });
  expect(await (await fetch(told.url)).text()).toBe("The tide is out.");
  expect(discord.downloads).toEqual([
    expect.stringMatching(/^\/ephemeral-attachments\/\d+\/the_tide\.txt$/u),
  ]);
});

test("describes a file as Discord’s description of attachments does", async () => {
  const discord = await started();
  discord.leaveCommands([add]);
  const client = await loggedIn(discord);
  answering(client);
  const attachments: unknown[] = [];
  client.on(Events.Raw, (packet: { readonly t: string; readonly d: object }) => {
    if (packet.t !== "INTERACTION_CREATE") return;
    const resolved = objectIn(objectIn(objectIn(packet, "d"), "data"), "resolved");
    attachments.push(...Object.values(objectIn(resolved, "attachments")));
  });
  await discord.command({ name: "add", options: { file: note } });

  expect(attachments).toHaveLength(1);
  for (const attachment of attachments)
    expect(schemaProblems("MessageAttachmentResponse", attachment)).toEqual([]);
  expect(schemaProblems("MessageAttachmentResponse", { size: "16" })).not.toEqual([]);
});

test("may say of a file what is not so, and serve it in bad ways", async () => {
  const lie = { size: 3, url: "https://elsewhere.example/file" };
  expect((await calling({ ...note, claims: lie })).told).toMatchObject(lie);
  const gone = await fetch((await calling({ ...note, delivery: "gone" })).told.url);
  expect(gone.status).toBe(404);
  const redirected = await fetch((await calling({ ...note, delivery: "redirected" })).told.url, {
    redirect: "manual",
  });
  expect(redirected.status).toBe(302);
  const endless = await fetch((await calling({ ...note, delivery: "endless" })).told.url);
  let length = 0;
  for await (const chunk of endless.body ?? []) {
    length += chunk.byteLength;
    if (length > 1_000) break;
  }
  expect(length).toBeGreaterThan(1_000);
});

test("does not let a user send what the app does not: too large a file, a text in its place", async () => {
  const large = { filename: "a.txt", content: new Uint8Array(10_485_761) };

  await expect(calling(large)).rejects.toThrow("expected a file of at most 10485760 bytes");
  await expect(calling("a text")).rejects.toThrow("expected a file for the option file");
});
