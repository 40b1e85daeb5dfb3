import { botAvatar, personAvatar } from "./avatars.ts";

/**
 * Pictures of our own in place of those that the library would load from Discord. It reads them once, while it is loaded: this
 * module has to be imported before it.
 */
const avatar = personAvatar("?");
const avatars = { blue: botAvatar, gray: avatar, green: avatar, orange: avatar, red: avatar, pink: avatar };
Reflect.set(globalThis, "$discordMessage", { avatars });
