import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Makes one script and one style sheet of the playground's page, with all that they import, and puts them into dist/page. */
const page = (name) => fileURLToPath(new URL(`../src/page/${name}`, import.meta.url));
const made = fileURLToPath(new URL("../dist/page", import.meta.url));

await build({
  entryPoints: { page: page("main.ts"), "page-style": page("page.css") },
  outdir: made,
  entryNames: "[name]",
  bundle: true,
  alias: { "lit/directives/style-map.js": page("messages/style-map.ts") },
  // Without this, Lit is the edition that warns developers.
  conditions: ["production"],
  minify: true,
  format: "esm",
  target: ["chrome120", "firefox121", "safari17"],
  legalComments: "linked",
  logLevel: "warning",
});
await copyFile(page("page.html"), `${made}/page.html`);
