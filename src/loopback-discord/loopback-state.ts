import type { Changes } from "./changes.ts";
import type { Gateway } from "./gateway.ts";
import type { Interactions } from "./interaction-record.ts";
import type { Journal } from "./journal.ts";
import type { MessageStore } from "./message-store.ts";
import type { RegisteredCommands } from "./registered-commands.ts";
import type { Uploads } from "./uploads.ts";
import type { World } from "./world.ts";

/** Everything that the two halves of the loopback, requests and gateway, and the users share. */
export interface LoopbackState {
  readonly applicationId: string;
  readonly token: string;
  readonly world: World;
  readonly messages: MessageStore;
  readonly uploads: Uploads;
  readonly interactions: Interactions;
  readonly commands: RegisteredCommands;
  readonly journal: Journal;
  readonly gateway: Gateway;
  readonly changes: Changes;
}
