import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Prints a bill of materials in CycloneDX of all packages that the product needs: `npm run -s sbom > lectern.cdx.json`.
 *
 * It is npm’s own list of the lock file, without the packages that nothing in production leads to. `npm sbom --omit dev` would also leave
 * out those that production and development both need, such as yaml; and it lists optional peers, which nothing loads.
 */
const project = new URL("..", import.meta.url);
const { packages } = JSON.parse(readFileSync(new URL("package-lock.json", project), "utf8"));

/** Where a package that another one asks for lies: in the nearest folder of packages, as Node.js looks for it. */
function placeOf(name, from) {
  const own = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (own in packages) return own;
  if (from === "") return null;
  const above = from.lastIndexOf("node_modules/");
  return placeOf(name, from.slice(0, Math.max(above - 1, 0)));
}

function neededBy({ dependencies = {}, optionalDependencies = {}, ...entry }) {
  const { peerDependencies = {}, peerDependenciesMeta = {} } = entry;
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  return [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers];
}

const needed = new Set([""]);
for (const place of needed) {
  for (const name of neededBy(packages[place])) {
    const found = placeOf(name, place);
    if (found !== null) needed.add(found);
  }
}

const nameOf = (place) => packages[place].name ?? place.slice(place.lastIndexOf("node_modules/") + 13);
const refs = new Set([...needed].map((place) => `${nameOf(place)}@${packages[place].version}`));
const { components, dependencies, ...rest } = JSON.parse(
  execFileSync("npm", ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"], {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  }),
);
const bill = {
  ...rest,
  // npm calls the project after the folder it lies in.
  metadata: { ...rest.metadata, component: { ...rest.metadata.component, name: packages[""].name } },
  components: components.filter((component) => refs.has(component["bom-ref"])),
  dependencies: dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((name) => refs.has(name)) })),
};
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
