/**
 * The layer table of ARCHITECTURE.md as rules. To change an arrow, change the table there and the
 * one here together: the rules below are written from these two tables.
 */

/** Which layers a layer may import; the composition roots, `src/*.ts`, may import every layer. */
const layers = {
  "src/text": [],
  "src/attribution": ["src/text"],
  "src/convert": ["src/text", "src/attribution"],
  "src/corpus": ["src/text", "src/attribution", "src/convert"],
  "src/search": ["src/text", "src/store"],
  "src/store": [],
  "src/answer": ["src/text", "src/attribution", "src/corpus", "src/search", "src/store"],
  "src/import": ["src/text", "src/convert", "src/corpus", "src/store"],
  "src/evaluation": ["src/text", "src/corpus", "src/search", "src/answer"],
  "src/config": [],
  "src/cli": [
    "src/text",
    "src/answer",
    "src/corpus",
    "src/convert",
    "src/import",
    "src/config",
    "src/evaluation",
  ],
  "src/discord": ["src/text", "src/answer", "src/corpus", "src/import"],
  "src/fleet": ["src/answer", "src/store", "src/operation", "src/discord"],
  "src/operation": [],
  "src/launch": [
    "src/answer",
    "src/corpus",
    "src/convert",
    "src/import",
    "src/config",
    "src/discord",
    "src/fleet",
    "src/operation",
  ],
  "src/loopback-discord": [],
  "src/page": [],
  "src/playground": ["src/loopback-discord", "src/page", "src/answer", "src/corpus", "src/discord"],
  commands: ["src/discord", "src/answer", "src/import"],
};

/** Which layers may use a package; a package that no layer owns is not used in a layer. */
const packages = {
  natural: ["src/text"],
  yaml: ["src/corpus"],
  valibot: ["src/config", "src/corpus", "src/import", "src/playground"],
  dotenv: ["src/config"],
  picocolors: ["src/cli"],
  "wrap-ansi": ["src/cli"],
  "discord.js": ["src/discord", "src/fleet", "commands"],
  "intl-messageformat": ["src/discord"],
  pino: ["src/launch"],
  "prom-client": ["src/operation"],
  ws: ["src/loopback-discord"],
  lit: ["src/page"],
  "@skyra/discord-components-core": ["src/page"],
  "discord-markdown-parser": ["src/page"],
  "@mozilla/readability": ["src/convert"],
  linkedom: ["src/convert"],
  htmlparser2: ["src/convert"],
  unpdf: ["src/convert"],
  mammoth: ["src/convert"],
  yauzl: ["src/convert"],
};

const escapeDots = (name) => name.replaceAll(".", "\\.");
const anyOf = (names) => `(${names.map(escapeDots).join("|")})`;
const folder = (name) => name.split("/").at(-1);

const compositionRoot = "^src/[^/]+\\.ts$";
const anyLayer = `^${anyOf(Object.keys(layers))}/`;
const product = "^(src|commands)/";
const outsideTheProduct = "^(test|bench)/";
const installed = (names) => `(^|/)node_modules/${anyOf(names)}/`;

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${folder(layer)}-imports-only-allowed-layers`,
  comment: `${layer} may import ${allowed.join(", ") || "no other layer"}, and nothing else of the project.`,
  severity: "error",
  from: { path: `^${layer}/` },
  to: {
    path: "^(src|commands|test|bench|scripts)/|^[^/]+$",
    pathNot: `^${anyOf([layer, ...allowed])}/`,
    dependencyTypesNot: ["core"],
  },
}));

const packageRules = Object.entries(packages).map(([name, owners]) => ({
  name: `${name.replaceAll(".", "-")}-is-used-only-by-its-owners`,
  comment: `Of the layers only ${owners.join(" and ")} may use the package ${name}.`,
  severity: "error",
  from: { path: anyLayer, pathNot: `^${anyOf(owners)}/` },
  to: { path: installed([name]) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...packageRules,
    {
      name: "a-package-has-an-owner",
      comment: "A layer uses a package only if the table of packages says so: add it there, with the reason.",
      severity: "error",
      from: { path: anyLayer },
      to: { dependencyTypes: ["npm"], pathNot: installed(Object.keys(packages)) },
    },
    {
      name: "every-folder-of-src-is-a-layer",
      comment: "A new folder in src gets a row in the table of layers, or nothing would limit its imports.",
      severity: "error",
      from: {},
      to: { path: "^src/[^/]+/", pathNot: anyLayer },
    },
    {
      name: "natural-is-imported-by-single-files",
      comment:
        "The index of natural loads 1,269 modules, reads .env and prints: import natural/lib/natural/… files.",
      severity: "error",
      from: {},
      to: { path: "(^|/)node_modules/natural/.*index\\.js$" },
    },
    {
      name: "cli-does-not-reach-discord-js",
      comment: "discord.js takes about 450 ms to load: the command line must start without it.",
      severity: "error",
      from: { path: "^src/cli(/|\\.ts$)" },
      to: { path: installed(["discord.js", "@discordjs", "discord-api-types"]), reachable: true },
    },
    {
      name: "folders-are-entered-through-their-index",
      comment:
        "Across folders only through index.ts: what a layer does not export there is its own business.",
      severity: "error",
      from: { path: `${anyLayer}|${compositionRoot}` },
      to: { path: anyLayer, pathNot: [`^$1/`, `${anyLayer}index\\.ts$`] },
    },
    {
      name: "tests-and-benchmarks-use-public-interfaces",
      comment: "test and bench import a folder's index.ts or a composition root, never what is behind it.",
      severity: "error",
      from: { path: outsideTheProduct },
      to: { path: anyLayer, pathNot: `${anyLayer}index\\.ts$` },
    },
    {
      name: "tests-and-benchmarks-share-only-support",
      comment:
        "What two tests need lives in test/support, and likewise for benchmarks; a test imports no other test.",
      severity: "error",
      from: { path: outsideTheProduct },
      to: { path: outsideTheProduct, pathNot: "^(test/(support|fixtures)|bench/support)/" },
    },
    {
      name: "the-product-does-not-import-its-tests",
      comment: "src and commands run without test, bench and scripts.",
      severity: "error",
      from: { path: product },
      to: { path: "^(test|bench|scripts)/" },
    },
    {
      name: "only-composition-roots-import-commands",
      comment: "Commands are wired in one place; a layer that needs one has its arrow the wrong way round.",
      severity: "error",
      from: { path: product, pathNot: ["^commands/", compositionRoot] },
      to: { path: "^commands/" },
    },
    {
      name: "nothing-imports-a-composition-root",
      comment: "A composition root starts the program: only a test or a benchmark may import it.",
      severity: "error",
      from: { pathNot: outsideTheProduct },
      to: { path: compositionRoot },
    },
    {
      name: "no-cycles",
      comment: "A cycle has no lowest module to read or test first. Imports of types count as well.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A module that imports nothing and that nothing imports is dead.",
      severity: "error",
      from: { orphan: true, path: product, pathNot: ["\\.d\\.ts$", compositionRoot] },
      to: {},
    },
    {
      name: "every-import-resolves",
      comment: "An import that leads nowhere would escape every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "the-product-does-not-use-dev-dependencies",
      comment: "Development dependencies are missing where the product is installed.",
      severity: "error",
      // The page is made into files of its own when the project is built: what it imports is in them.
      from: { path: product, pathNot: "^src/page/" },
      to: { dependencyTypes: ["npm-dev"] },
    },
    {
      name: "packages-are-declared",
      comment: "A package that package.json does not list is there by accident.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript API. The default parser guesses at .ts files, and where @swc/core is
    // missing they are skipped without a word: the boundaries test counts the modules that were seen.
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|coverage|\\.lectern|test/fixtures)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
