import type { Changes } from "./changes.ts";
import type { Faults } from "./faults.ts";
import type { Deliveries } from "./gateway/deliveries.ts";
import type { Gateway } from "./gateway/gateway.ts";
import type { Interactions } from "./interaction-record.ts";
import type { Journal } from "./journal.ts";
import type { MessageStore } from "./message-store.ts";
import type { InvalidRequests } from "./rates/invalid-requests.ts";
import type { RateLimits } from "./rates/rate-limits.ts";
import type { RegisteredCommands } from "./registered-commands.ts";
import type { Uploads } from "./uploads.ts";
import type { World } from "./world.ts";

/** Everything that the two halves of the loopback, requests and gateway, and the users share. */
export interface LoopbackState {
  readonly applicationId: string;
  readonly token: string;
  /** How long a user waits for the bot, in milliseconds. */
  readonly timeoutMs: number;
  readonly world: World;
  readonly messages: MessageStore;
  readonly uploads: Uploads;
  readonly interactions: Interactions;
  readonly commands: RegisteredCommands;
  readonly journal: Journal;
  /** Nothing where there are none. */
  readonly rates: RateLimits | null;
  readonly invalidRequests: InvalidRequests;
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly deliveries: Deliveries;
  readonly changes: Changes;
}
