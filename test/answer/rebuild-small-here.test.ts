import { describe, expect, test } from "vitest";
import { Library, type Rebuild, rebuild, rebuildSmallHere } from "../../src/answer/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { lighthouse } from "../support/lighthouse.ts";
import { withFields } from "../support/read-source.ts";

/** A rebuild that notes whom it was asked of. */
function noting(who: string, asked: string[]): Rebuild {
  return (task) => {
    asked.push(who);
    return rebuild(task);
  };
}

async function askedFor(folder: string) {
  const asked: string[] = [];
  const both = { here: noting("here", asked), elsewhere: noting("elsewhere", asked) };
  const library = await Library.open(folder, rebuildSmallHere(both));
  return { library, asked };
}

describe("a corpus", () => {
  test("is made here the first time where it is small, and elsewhere when it is reloaded", async () => {
    const { library, asked } = await askedFor(await writeCorpus(lighthouse));
    await library.reload();

    expect(asked).toEqual(["here", "elsewhere"]);
  });

  test("is made elsewhere where it is large", async () => {
    const fields = ["title: Log", "kind: speech", "speaker: Ida Marrow"];
    const log = withFields(fields, "The lamp was lit at dusk.\n\n".repeat(12_000));
    const { asked } = await askedFor(await writeCorpus({ "log.md": log }));

    expect(asked).toEqual(["elsewhere"]);
  });

  test("that is missing is said to be", async () => {
    await expect(askedFor("no-such-folder")).rejects.toMatchObject({ code: "missing-folder" });
  });
});
