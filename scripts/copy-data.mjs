import { cp } from "node:fs/promises";

/** Puts the data files of src beside the compiled modules that read them; tsc emits only modules. */
await cp(new URL("../src", import.meta.url), new URL("../dist/src", import.meta.url), {
  recursive: true,
  // The page is made into files of its own.
  filter: (source) => !source.endsWith(".ts") && !source.includes("/src/page"),
});
