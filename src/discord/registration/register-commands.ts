import { type APIApplicationCommand, REST, Routes } from "discord.js";
import type { Command } from "../command.ts";
import { loginErrorFrom } from "../login-error.ts";
import type { Texts } from "../texts/texts.ts";
import { toApiCommand } from "./command-data.ts";
import { type CommandChanges, compareCommands } from "./compare-commands.ts";

/** What to register, and where. */
export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  readonly commands: readonly Command[];
  readonly texts: Texts;
  /** Register in this server alone, for trying things out; `null`: everywhere. */
  readonly guild?: string | null;
  /** Say what would change, and change nothing. */
  readonly dryRun?: boolean;
}

/** What a registration found and did. */
export interface RegistrationReport {
  readonly applicationId: string;
  readonly changes: CommandChanges;
  /** False where nothing was different, or for a dry run. */
  readonly isSent: boolean;
  /** Names that are now registered both everywhere and in the server, where Discord shows them twice. */
  readonly doubled: readonly string[];
}

/**
 * Makes Discord's list of commands that of the project. One request replaces all commands of all kinds, so it is sent only
 * where something is different.
 *
 * @throws LoginError where Discord refuses or can't be reached.
 */
export async function registerCommands(registration: Registration): Promise<RegistrationReport> {
  try {
    return await register(registration);
  } catch (error) {
    throw loginErrorFrom(error);
  }
}

async function register(registration: Registration): Promise<RegistrationReport> {
  const { rest, applicationId, commands, texts, guild = null, dryRun = false } = registration;
  const everywhere = Routes.applicationCommands(applicationId);
  const route = guild === null ? everywhere : Routes.applicationGuildCommands(applicationId, guild);
  const wanted = commands.map((command) => {
    const { contexts, integration_types, ...rest } = toApiCommand(command, texts);
    // Both fields exist for commands that are registered everywhere only.
    return guild === null ? { ...rest, contexts, integration_types } : rest;
  });
  const changes = compareCommands(await fetchCommands(rest, route), wanted);
  const isDifferent = [changes.added, changes.changed, changes.removed].some((names) => names.length > 0);
  const isSent = isDifferent && !dryRun;
  if (isSent) await rest.put(route, { body: wanted });
  const doubled = guild === null ? [] : namesIn(await fetchCommands(rest, everywhere), wanted);
  return { applicationId, changes, isSent, doubled };
}

/** A registration by a program that is not logged in. */
export interface TokenRegistration extends Omit<Registration, "rest" | "applicationId"> {
  readonly token: string;
  /** Discord's API. */
  readonly api: string;
}

/**
 * Registers the commands of the application that the token belongs to.
 *
 * @throws LoginError where Discord refuses or can't be reached.
 */
export async function registerWithToken({
  token,
  api,
  ...registration
}: TokenRegistration): Promise<RegistrationReport> {
  const rest = new REST({ api }).setToken(token);
  const application = await rest.get(Routes.currentApplication()).catch((error: unknown) => {
    throw loginErrorFrom(error);
  });
  if (!hasId(application)) throw new TypeError("expected an application with an id, met none");
  return registerCommands({ ...registration, rest, applicationId: application.id });
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

async function fetchCommands(rest: REST, route: `/${string}`): Promise<readonly APIApplicationCommand[]> {
  const answer = await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) });
  return isCommands(answer) ? answer : [];
}

function isCommands(answer: unknown): answer is APIApplicationCommand[] {
  return Array.isArray(answer);
}

function namesIn(
  registered: readonly APIApplicationCommand[],
  wanted: readonly { readonly name: string }[],
): string[] {
  const names = new Set(registered.map(({ name }) => name));
  return wanted.map(({ name }) => name).filter((name) => names.has(name));
}
