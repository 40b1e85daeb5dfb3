import type { MessageComponentInteraction } from "discord.js";
import type { Call } from "../command.ts";

/** A button pressed, or a menu chosen from. */
export type Press = Call<MessageComponentInteraction>;
