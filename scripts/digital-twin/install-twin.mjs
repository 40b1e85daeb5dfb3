import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const manifest = {
  private: true,
  dependencies: { "discord-digital-twin": "0.1.1" },
  // The release that it names itself has no server for Node.js any more.
  overrides: { spiceflow: "1.19.0" },
};

/**
 * Installs discord-digital-twin into a folder outside of the project, since it brings a database along that the project
 * must not depend on. Gives the module.
 *
 * @throws Error where npm fails.
 */
export async function installTwin(folder) {
  const file = path.join(folder, "package.json");
  await writeFile(file, JSON.stringify(manifest));
  const npm = spawn("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [status] = await once(npm, "close");
  if (status !== 0) throw new Error(`expected npm install to end with status 0, met ${status}`);
  return import(pathToFileURL(createRequire(file).resolve("discord-digital-twin")).href);
}
