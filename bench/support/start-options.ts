import { scripts } from "../../test/support/operation-files.ts";

/** What `npm start` gives to Node.js before the program. */
export const startOptions: readonly string[] = (scripts["start"] ?? "").split(" ").slice(1, -1);
