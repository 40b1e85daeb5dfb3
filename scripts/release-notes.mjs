import { readFile } from "node:fs/promises";

/**
 * Prints what CHANGELOG.md says of a version, without its heading: `node scripts/release-notes.mjs 0.1.0`, or `Unreleased`.
 * Ends with 1 where there is no such section or nothing in it, with 2 where no version is named.
 */
const [version] = process.argv.slice(2);

if (version === undefined || version === "") {
  process.stderr.write("usage: npm run -s release-notes -- VERSION\n");
  process.exit(2);
}
const changelog = await readFile(new URL("../CHANGELOG.md", import.meta.url), "utf8");
// A section goes on to the next heading of its level, or to the end.
const sections = changelog.split(/^## /mu).slice(1);
const section = sections.find((text) => text.startsWith(`[${version}]`));
const notes = section?.slice(section.indexOf("\n")).trim() ?? "";
if (notes === "") {
  process.stderr.write(
    `CHANGELOG.md: expected a section “## [${version}]” with something in it, met none; write it first\n`,
  );
  process.exit(1);
}
process.stdout.write(`${notes}\n`);
